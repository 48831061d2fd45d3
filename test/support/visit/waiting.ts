import type { Change, Decision } from '#domain/model/decision.ts';
import type { Entry, Waitlist, WaitlistEvent } from '#domain/visit/waitlist/waitlist.ts';
import { aLawyer, aSlot, CENTRE, NOW, ORGAN, verified } from './records.ts';

/** The day and mode for which everybody waits here. */
export const WANTED = { date: '2026-11-24', mode: 'IN_PERSON' } as const;

const { id: slot, period } = aSlot();

/** A seat of that day. */
export const FREE = { slot, seat: 2, period };
export const HALF_AN_HOUR_ON = '2026-11-23T01:30:00.000Z';
export const OFFER = { ...FREE, until: HALF_AN_HOUR_ON };

export function anEntry(changes: Partial<Entry> = {}): Entry {
  const { id: entrustment, firm, detainee } = verified();
  return { entrustment, lawyer: aLawyer().id, firm, detainee, joinedAt: NOW, ...changes };
}

/** Others than the lawyer of the other factories, each with papers of their own. */
export function others(count: number, changes: Partial<Entry> = {}): readonly Entry[] {
  return Array.from({ length: count }, (_, i) =>
    anEntry({
      entrustment: `Entrustment_other${i}`,
      lawyer: `Person_other${i}`,
      firm: `第${i}律师事务所`,
      detainee: `Detainee_other${i}`,
      ...changes,
    }),
  );
}

export function aWaitlist(...entries: readonly Entry[]): Waitlist {
  const { date, mode } = WANTED;
  const id = `Waitlist_${ORGAN}.${date}.${mode}` as const;
  return { id, centre: CENTRE, organ: ORGAN, date, mode, entries, marks: 1, looked: 0 };
}

/** The waitlist's events among what a decision or changes come to. */
export function eventsOf(made: Decision | readonly Change[]): readonly WaitlistEvent[] {
  return changesOf(made).flatMap((change) =>
    'events' in change && change.aggregate.kind === 'Waitlist' ? (change.events as WaitlistEvent[]) : [],
  );
}

/** What it stands on nobody having. */
export function untakenOf(made: Decision | readonly Change[]): readonly string[] {
  return changesOf(made).flatMap((change) => (change.change === 'untaken' ? [change.claim.name] : []));
}

/** The facts it relies on. */
export function reliedOf(made: Decision | readonly Change[]): readonly string[] {
  return changesOf(made).flatMap((change) => (change.change === 'relied' ? [`${change.id} ${change.fact}`] : []));
}

function changesOf(made: Decision | readonly Change[]): readonly Change[] {
  if (!('accepted' in made)) return made;
  return made.accepted ? made.changes : [];
}
