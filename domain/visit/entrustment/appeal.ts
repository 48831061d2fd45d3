import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { due } from '#domain/deadline/counting.ts';
import { days } from '#domain/deadline/term.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import { startReview } from './appeal-clock.ts';
import type { Entrustment } from './entrustment.ts';
import { Entrustments } from './entrustments.ts';
import { transitions } from './transitions.ts';

/**
 * How long a lawyer has to appeal against a rejection. The law sets no term for it (a complaint to the procuratorate,
 * CPL 49, has none either): it is the product's, and the deploying organ's to change.
 */
export const APPEAL_TERM = { ...days(10), article: 'CPL 39, CPL 49', effectiveFrom: '2026-11-22' } as const;

export interface AppealEntrustment {
  readonly statement: string;
}

/** By when an appeal may be made; undefined if it is not known when the papers were rejected, which harms nobody. */
export function appealableUntil(entrustment: Entrustment): Instant | undefined {
  if (entrustment.status !== 'REJECTED' || entrustment.rejectedAt === undefined) return undefined;
  return due(APPEAL_TERM, entrustment.rejectedAt, CHINESE_CALENDAR).dueAt;
}

/** The lawyer says why the papers should have been accepted; once for each rejection, and the centre's leader decides. */
export function appealEntrustment(
  { entrustment }: { readonly entrustment: Entrustment },
  { statement }: AppealEntrustment,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, entrustment, 'APPEAL', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const until = appealableUntil(entrustment);
  if (until !== undefined && now >= until) return refused(refuse('APPEAL_TOO_LATE'));
  return accepted(
    { entrustment: entrustment.id },
    changed(Entrustments, entrustment, { type: 'EntrustmentAppealed', statement, at: now }),
    startReview(entrustment, now),
  );
}
