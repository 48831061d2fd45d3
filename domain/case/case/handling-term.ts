import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { startDeadline } from '#domain/deadline/deadline/start.ts';
import type { Change } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Case } from './case.ts';

/** The term in which an administrative case is to be handled, from its filing on: PSAPL 118, APL 60. Criminal ones have none of their own. */
export function startHandling(
  { id: subject, kind, publicSecurity, organ, officerInCharge }: Case,
  at: Instant,
): readonly Change[] {
  if (kind === 'CRIMINAL') return [];
  const term = publicSecurity ? 'PUBLIC_SECURITY_CASE' : 'ADMINISTRATIVE_CASE';
  const audience = { organ, posts: ['OFFICER', 'LEADER'], persons: [officerInCharge] } as const;
  return [startDeadline({ subject, term, startedAt: at, ...audience }, CHINESE_CALENDAR)];
}
