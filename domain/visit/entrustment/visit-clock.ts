import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { cancelDeadline } from '#domain/deadline/deadline/meet.ts';
import type { Change } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { clocksOf, running } from '../visit/clocks.ts';
import type { Entrustment } from './entrustment.ts';

/** What a command that stops the 48 hours reads beside the papers: they may run from a permission too (CPR 52). */
export const timing = ({ entrustment }: { readonly entrustment: Entrustment }) => ({
  clocks: clocksOf(entrustment.id),
});

export interface Timed {
  readonly entrustment: Entrustment;
  /** The 48 hours (CPL 39), as often as they have begun: first from presenting the papers. */
  readonly clocks: readonly (Deadline | undefined)[];
}

/** Nobody is waited for any more: whichever clock runs stops. */
export function stopClocks({ clocks }: Pick<Timed, 'clocks'>, now: Instant): readonly Change[] {
  return running(clocks).flatMap((clock) => cancelDeadline(clock, now));
}
