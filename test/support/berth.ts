import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Claim, UniqueClaim } from '#domain/model/claim.ts';
import { busy, calendarDays, stands, unique } from '#domain/model/claim.ts';
import type { Decision } from '#domain/model/decision.ts';
import { accepted, changed, opened, refused } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import { calendars, holdings, internal, one } from '#domain/model/reads.ts';
import { refusing } from '#domain/model/refusal.ts';
import type { Instant, Period } from '#domain/model/time.ts';
import { overlaps } from '#domain/model/time.ts';

/** What is asked of a quay and of a pilot's time. */
export interface Holds {
  readonly id: Id<'Berth'>;
  readonly quay: string;
  readonly pilot: string;
  readonly period: Period;
  readonly until: Instant;
}

/** A ship's place at a quay, held for a while, then kept: the smallest aggregate whose holds lapse. */
export type Berth = Holds & { readonly status: 'HELD' | 'KEPT' | 'LAPSED' };

type BerthEvent =
  | ({ readonly type: 'BerthHeld' } & Holds)
  | { readonly type: 'BerthExtended'; readonly until: Instant }
  | { readonly type: 'BerthMoved'; readonly quay: string }
  | { readonly type: 'BerthKept' | 'BerthLapsed' };

function evolve(state: Berth | undefined, event: BerthEvent): Berth {
  const berth = state as Berth;
  switch (event.type) {
    case 'BerthHeld': {
      const { type: _, ...holds } = event;
      return { ...holds, status: 'HELD' };
    }
    case 'BerthExtended':
      return { ...berth, until: event.until };
    case 'BerthMoved':
      return { ...berth, quay: event.quay };
    case 'BerthKept':
      return { ...berth, status: 'KEPT' };
    case 'BerthLapsed':
      return { ...berth, status: 'LAPSED' };
  }
}

export function quayOf(quay: string, until?: Instant): UniqueClaim {
  return unique(`Quay_${quay}`, until);
}

/** Its ropes, its crew's time: what nobody who takes its quay has any reason to read. */
export function ropesOf(id: Id<'Berth'>, until?: Instant): UniqueClaim {
  return unique(`Ropes_${id}`, until);
}
export const crewOf = (id: Id<'Berth'>) => `Crew_${id}`;
export const pilotOf = (pilot: string) => `Pilot_${pilot}`;

function claims({ id, status, quay, pilot, period, until: end }: Berth): readonly Claim[] {
  if (status === 'LAPSED') return [];
  const until = status === 'HELD' ? end : undefined;
  return [
    ...[quayOf(quay, until), ropesOf(id, until)],
    ...[pilotOf(pilot), crewOf(id)].map((resource) => busy(resource, period, until)),
  ];
}

function lapsed({ status, until }: Berth, now: Instant): readonly BerthEvent[] {
  return status === 'HELD' && until <= now ? [{ type: 'BerthLapsed' }] : [];
}

export const Berths: Aggregate<'Berth', Berth, BerthEvent> = {
  kind: 'Berth',
  evolve,
  claims,
  lists: ({ quay, status }) => [{ list: 'berths', key: quay, sort: status }],
  facts: () => ({}),
  gates: [],
  lapsed,
  visible: () => true,
};

const refuse = refusing({ TAKEN: { zh: '已被占用', en: 'Taken' }, GONE: { zh: '已失效', en: 'Gone' } });

const engagedDays = ({ id, pilot, period }: Holds) =>
  [pilotOf(pilot), crewOf(id)].flatMap((resource) => calendarDays(resource, period));

const reads = (asked: Holds) => ({
  quays: holdings([quayOf(asked.quay)]),
  engagements: calendars(engagedDays(asked)),
});

/** Takes a quay and a pilot's time, where nobody's hold on them stands. */
export const holdBerth: Procedure<Holds, ReturnType<typeof reads>> = {
  reads,
  rule: ({ quays, engagements }, asked, { now }): Decision => {
    const met = engagements.filter((each) => overlaps(each, asked.period));
    return [...quays, ...met].some((held) => stands(held, now))
      ? refused(refuse('TAKEN'))
      : accepted({ berth: asked.id }, opened(Berths, asked.id, { type: 'BerthHeld', ...asked }));
  },
};

/** Takes a quay without having looked at who has it. */
export const holdBlindly: Procedure<Holds> = {
  reads: ({ pilot, id, period, quay, until }) => ({
    engagements: calendars(engagedDays({ id, quay, pilot, period, until })),
  }),
  rule: (_, asked): Decision =>
    accepted({ berth: asked.id }, opened(Berths, asked.id, { type: 'BerthHeld', ...asked })),
};

/** Takes what another has, and ends that one itself. */
export const holdInstead = (other: Id<'Berth'>): Procedure<Holds> => ({
  reads: (asked) => ({ ...reads(asked), other: one(Berths, other) }),
  rule: ({ other: berth }, asked): Decision =>
    accepted(
      { berth: asked.id },
      opened(Berths, asked.id, { type: 'BerthHeld', ...asked }),
      changed(Berths, berth as Berth, { type: 'BerthLapsed' }),
    ),
});

/** Its owner holds it longer, elsewhere, or, if neither is asked, for good: all while it stands. */
export interface Altering extends Pick<Holds, 'id'>, Partial<Pick<Holds, 'until' | 'quay'>> {}

const named = ({ id }: Altering) => ({ berth: one(Berths, id) });
const itsTime = ({ berth }: { readonly berth: Berth }) => ({ days: calendars(engagedDays(berth)) });

export const alterBerth: Procedure<Altering, ReturnType<typeof named>, ReturnType<typeof itsTime>> = {
  reads: named,
  further: itsTime,
  rule: ({ berth }, asked, { now }): Decision =>
    berth.status !== 'HELD' || berth.until <= now
      ? refused(refuse('GONE'))
      : accepted({ berth: berth.id }, changed(Berths, berth, altered(asked))),
};

function altered({ until, quay }: Altering): BerthEvent {
  if (quay !== undefined) return { type: 'BerthMoved', quay };
  return until === undefined ? { type: 'BerthKept' } : { type: 'BerthExtended', until };
}

/** A sweeper's errand; it reads nothing but the record. */
export const sweepBerth: Procedure<Pick<Holds, 'id'>> = {
  reads: ({ id }) => ({ berth: internal(Berths, id) }),
  rule: ({ berth }, _command, { now }): Decision => {
    const events = berth === undefined ? [] : lapsed(berth as Berth, now);
    return events.length === 0 ? accepted({}) : accepted({}, changed(Berths, berth as Berth, ...events));
  },
};
