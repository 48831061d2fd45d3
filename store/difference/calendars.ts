import type { Identified } from '#domain/model/aggregate.ts';
import type { CalendarDay, Engagement } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant, Period } from '#domain/model/time.ts';
import { byShanghaiDay, dayAfter, overlaps, shanghaiInstant } from '#domain/model/time.ts';
import { calendarKey } from '../keys.ts';
import type { Item, Key, Write } from '../table.ts';
import type { Step } from './step.ts';

interface Engaged {
  readonly day: CalendarDay;
  readonly engagement: Engagement;
}

/** The days of calendars as they become, each under the version in which it was read. */
export function calendarDifference(steps: readonly Step[], read: (key: Key) => Item | undefined): readonly Write[] {
  const days = new Map<string, { day: CalendarDay; engagements: readonly Engagement[] }>();
  const touch = (day: CalendarDay) => {
    const name = JSON.stringify(day);
    const entry = days.get(name) ?? { day, engagements: engagementsOf(read(calendarKey(day))) };
    days.set(name, entry);
    return entry;
  };
  // A record's state may be older than the day: another command has moved or ended it since. This transaction will then
  // fail on the record's version, and be decided again; it is no fault of its rule that the time is another's now.
  const displaced = new Set<Id>();
  // All that is given up goes before all that is taken: a visit may move within its own time, and take that of one that
  // ends with it.
  for (const { day, engagement } of onlyIn('before', 'after', steps)) {
    const entry = touch(day);
    const left = entry.engagements.filter((each) => !sameTime(each, engagement));
    if (left.length === entry.engagements.length) displaced.add(engagement.owner);
    entry.engagements = left;
  }
  for (const { day, engagement } of onlyIn('after', 'before', steps)) {
    const entry = touch(day);
    const others = entry.engagements.filter(({ owner }) => owner !== engagement.owner);
    // The rule has refused what overlaps. If it did not look, this is a fault, and nothing is written.
    if (others.some((each) => overlaps(each, engagement)) && !displaced.has(engagement.owner)) {
      throw new Error('overlapping engagement');
    }
    entry.engagements = [...entry.engagements, engagement].sort((one, other) => (one.from < other.from ? -1 : 1));
  }
  return [...days.values()].flatMap(({ day, engagements }) => {
    const item = read(calendarKey(day));
    if (JSON.stringify(engagements) === JSON.stringify(engagementsOf(item))) return [];
    const version = (item?.version as number | undefined) ?? 0;
    return [
      {
        write: 'put',
        item: { ...calendarKey(day), version: version + 1, engagements, expires: expiryOf(day) },
        condition: item === undefined ? { is: 'absent' } : { is: 'equal', attribute: 'version', value: version },
      },
    ];
  });
}

export function engagementsOf(item: Item | undefined): readonly Engagement[] {
  const stored = (item?.engagements as readonly Engagement[] | undefined) ?? [];
  return stored.map((each) => engagement(each, each.owner, each.until));
}

/** Always with its properties in one order, so that what is unchanged is seen to be. */
function engagement({ from, to }: Period, owner: Id, until: Instant | undefined): Engagement {
  return { from, to, owner, ...(until === undefined ? {} : { until }) };
}

/** Past days serve nobody: the table drops them a quarter later. Seconds since 1970. */
function expiryOf({ day }: CalendarDay): number {
  return Date.parse(shanghaiInstant(dayAfter(day, 92))) / 1000;
}

function engagementsBy({ aggregate, id }: Step, state: Identified | undefined): readonly Engaged[] {
  return (state === undefined ? [] : aggregate.claims(state)).flatMap((claim): readonly Engaged[] =>
    claim.claim === 'calendar'
      ? byShanghaiDay(claim.period).map(({ day, from, to }) => ({
          day: { resource: claim.resource, day },
          engagement: engagement({ from, to }, id, claim.until),
        }))
      : [],
  );
}

/** What records have in one of two states only; what they have in both needs no day to be read. */
function onlyIn(one: 'before' | 'after', other: typeof one, steps: readonly Step[]): readonly Engaged[] {
  return steps.flatMap((step) => {
    const there = new Set(engagementsBy(step, step[other]).map((each) => JSON.stringify(each)));
    return engagementsBy(step, step[one]).filter((each) => !there.has(JSON.stringify(each)));
  });
}

function sameTime(one: Engagement, other: Engagement): boolean {
  return one.owner === other.owner && one.from === other.from && one.to === other.to;
}
