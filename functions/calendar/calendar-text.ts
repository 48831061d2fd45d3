import type { Instant } from '#domain/model/time.ts';

/** One appointment, as a calendar has it. */
export interface Appointment {
  /** The same for ever, so that a calendar finds what it has. */
  readonly uid: string;
  /** Grows with every change. */
  readonly sequence: number;
  readonly from: Instant;
  readonly to: Instant;
  readonly summary: string;
  readonly location: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** A URI; RFC 5546 wants one in whatever is published or cancelled. */
  readonly organizer: string;
}

export interface CalendarOptions {
  readonly method: 'PUBLISH' | 'CANCEL';
  /** When the text is made. */
  readonly at: Instant;
  /** What a program calls it, and how often it should ask again: for a calendar that is fetched. */
  readonly feed?: { readonly name: string; readonly refresh: string };
}

/** An iCalendar text (RFC 5545): UTF-8, lines that end in CR LF and have 75 octets at most. */
export function calendarText(appointments: readonly Appointment[], { method, at, feed }: CalendarOptions): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yangguang//Visits//ZH',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    // RFC 7986, 5.1 and 5.7; the first is what older programs look for.
    ...(feed === undefined
      ? []
      : [
          `X-WR-CALNAME:${escaped(feed.name)}`,
          `NAME:${escaped(feed.name)}`,
          `REFRESH-INTERVAL;VALUE=DURATION:${feed.refresh}`,
        ]),
    ...appointments.flatMap((each) => eventOf(each, at)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function eventOf(appointment: Appointment, at: Instant): readonly string[] {
  const { uid, sequence, from, to, summary, location, status, organizer } = appointment;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${dateTime(at)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART:${dateTime(from)}`,
    `DTEND:${dateTime(to)}`,
    `SUMMARY:${escaped(summary)}`,
    `LOCATION:${escaped(location)}`,
    `STATUS:${status}`,
    `ORGANIZER:${organizer}`,
    // Whoever shares a calendar shows others only that its owner is busy.
    'CLASS:PRIVATE',
    `TRANSP:${status === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/** RFC 5545, 3.3.5, form 2: UTC, to the second. */
function dateTime(instant: Instant): string {
  return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** RFC 5545, 3.3.11. A line break in a name must not become a line of the calendar. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

const MOST_OCTETS = 75;

/** RFC 5545, 3.1: a line goes on behind a line break and a blank; no character is cut in two. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
