import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Deadline } from './deadline.ts';
import { Deadlines } from './deadlines.ts';
import { warningsDue } from './warning.ts';

interface Records {
  readonly deadline: Deadline | undefined;
}

/**
 * Warns of what has come due by now: once for each threshold, however often and by however many it is asked, and also
 * when nobody asked for days.
 */
export function attendDeadline({ deadline }: Records, _command: unknown, { now }: Context): Decision {
  if (deadline?.status !== 'RUNNING') return accepted({});
  const events = warningsDue(deadline, now);
  return events.length === 0 ? accepted({}) : accepted({}, changed(Deadlines, deadline, ...events));
}
