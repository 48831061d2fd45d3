import { dayAfter, shanghaiDay, weekday } from '#domain/model/time.ts';
import { ORGANS } from './organs.ts';
import type { Send } from './send.ts';

/** Days that can be booked, from the day of the seeding on. */
const HORIZON = 14;
const MONDAY = 1;
const WORKDAYS = [MONDAY, 2, 3, 4, 5];

const ROOMS = [
  {
    room: { code: '101', mode: 'IN_PERSON', capacity: 4, equipment: ['PARTITION', 'WHEELCHAIR_ACCESS'] },
    session: { from: '09:00', to: '10:30' },
  },
  {
    room: { code: '201', mode: 'REMOTE', capacity: 2, equipment: ['VIDEO_LINK', 'DOCUMENT_DISPLAY', 'INTERPRETATION'] },
    session: { from: '14:00', to: '15:00' },
  },
] as const;

const SUSPECT = '张某';

interface One {
  readonly id: string;
}

interface Presented {
  readonly entrustment: One & { readonly presentedAt: string };
}

export interface SeededVisits {
  readonly centre: string;
  /** Of lin.lawyer, on the Monday after the seeding. */
  readonly visit: string;
  /** The day of the seeding. */
  readonly today: string;
}

/** A detention centre that receives on every working day, and a lawyer with verified papers and a booked visit. */
export async function seedVisits(send: Send, caseId: string): Promise<SeededVisits> {
  const centreId = await openCentre(send);
  const defended = { centreId, name: SUSPECT, caseId };
  const entrustment = await entrust(send, 'lin.lawyer', defended, { firm: '明理函〔2026〕118号', number: '委2026-77' });

  // The papers, presented again, answer the same: a day that stays the same from seed to seed.
  const today = shanghaiDay(entrustment.presentedAt);
  const days = { centreId, from: today, to: dayAfter(today, HORIZON - 1) };
  await send('wu.centre', 'openSlots', days, 'slots { id }');
  const booking = { slotId: slotOnMondayAfter(today, 'T1'), entrustmentId: entrustment.id };
  const { visit } = await send<{ visit: One }>('lin.lawyer', 'bookVisit', booking, 'visit { id }');
  return { centre: centreId, visit: visit.id, today };
}

/** Papers of a lawyer for somebody who is at the centre, found in order. */
export async function entrust(
  send: Send,
  lawyer: string,
  detained: {
    readonly centreId: string;
    readonly name: string;
    readonly caseId?: string;
    readonly restriction?: object;
  },
  letters: { readonly firm: string; readonly number: string },
): Promise<Presented['entrustment']> {
  const { centreId, name: suspect } = detained;
  const { detainee } = await send<{ detainee: One }>('wu.centre', 'admitDetainee', detained, 'detainee { id }');
  const authority = { kind: 'POWER_OF_ATTORNEY', number: letters.number };
  const papers = { centreId, suspect, firmLetter: letters.firm, authority };
  const { entrustment } = await send<Presented>(lawyer, 'presentPapers', papers, 'entrustment { id presentedAt }');
  const verified = { entrustmentId: entrustment.id, detaineeId: detainee.id };
  await send('wu.centre', 'verifyEntrustment', verified, 'entrustment { id }');
  return entrustment;
}

/** By its name, which is made of centre, template and day: T1 is that of the first room. */
export function slotOnMondayAfter(day: string, template: 'T1' | 'T2'): string {
  return `Slot_${ORGANS.detentionCentre.code}.${template}.${dayAfter(day, 7 + MONDAY - weekday(day))}`;
}

async function openCentre(send: Send): Promise<string> {
  const { code: organ, name } = ORGANS.detentionCentre;
  const { centre } = await send<{ centre: One }>('zhou.admin', 'registerCentre', { organ, name }, 'centre { id }');
  const { code, name: other } = ORGANS.otherCentre;
  await send('zhou.admin', 'registerCentre', { organ: code, name: other }, 'centre { id }');
  const centreId = centre.id;
  for (const { room, session } of ROOMS) {
    await send('wu.centre', 'addVisitRoom', { centreId, ...room }, 'centre { id }');
    const template = { centreId, room: room.code, weekdays: WORKDAYS, ...session, effectiveFrom: '2026-01-01' };
    await send('wu.centre', 'addSessionTemplate', template, 'centre { id }');
  }
  return centreId;
}
