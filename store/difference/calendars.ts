import type { Identified } from '#domain/model/aggregate.ts';
import type { CalendarDay, Engagement } from '#domain/model/claim.ts';
import { byShanghaiDay, dayAfter, overlaps, shanghaiInstant } from '#domain/model/time.ts';
import { calendarKey } from '../keys.ts';
import type { Item, Key, Write } from '../table.ts';
import type { Step } from './step.ts';

/** The days of calendars as they become, each under the version in which it was read. */
export function calendarDifference(steps: readonly Step[], read: (key: Key) => Item | undefined): readonly Write[] {
  const days = new Map<string, { day: CalendarDay; engagements: readonly Engagement[] }>();
  const touch = (day: CalendarDay) => {
    const name = JSON.stringify(day);
    const entry = days.get(name) ?? { day, engagements: engagementsOf(read(calendarKey(day))) };
    days.set(name, entry);
    return entry;
  };
  const replace = (states: (step: Step) => Identified | undefined, apply: typeof add) => {
    for (const step of steps) {
      const state = states(step);
      if (state === undefined) continue;
      for (const { day, engagement } of engagementsBy(step, state)) {
        const entry = touch(day);
        days.set(JSON.stringify(day), { day, engagements: apply(entry.engagements, engagement) });
      }
    }
  };
  // All that is given up goes before all that is taken: a visit may move within its own time.
  replace((step) => step.before, remove);
  replace((step) => step.after, add);
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
  return stored.map(({ from, to, owner }) => ({ from, to, owner }));
}

/** Past days serve nobody: the table drops them a quarter later. Seconds since 1970. */
function expiryOf({ day }: CalendarDay): number {
  return Date.parse(shanghaiInstant(dayAfter(day, 92))) / 1000;
}

function engagementsBy({ aggregate, id }: Step, state: Identified) {
  return aggregate.claims(state).flatMap((claim) =>
    claim.claim === 'calendar'
      ? byShanghaiDay(claim.period).map(({ day, from, to }) => ({
          day: { resource: claim.resource, day },
          engagement: { from, to, owner: id },
        }))
      : [],
  );
}

function remove(engagements: readonly Engagement[], gone: Engagement): readonly Engagement[] {
  return engagements.filter((each) => !(each.owner === gone.owner && each.from === gone.from && each.to === gone.to));
}

function add(engagements: readonly Engagement[], added: Engagement): readonly Engagement[] {
  // The rule has refused what overlaps. If it did not look, this is a fault, and nothing is written. An engagement of
  // the same owner that its state does not know of was read after another command moved the owner: this transaction
  // will fail on the version of one of the two, and be decided again.
  const others = engagements.filter(({ owner }) => owner !== added.owner);
  if (others.some((each) => overlaps(each, added))) throw new Error('overlapping engagement');
  return [...engagements, added].sort((one, other) => (one.from < other.from ? -1 : 1));
}
