import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Calendar } from '../calendar.ts';
import type { Deadline, Recounted } from './deadline.ts';
import { Deadlines } from './deadlines.ts';
import { recount } from './recount.ts';

interface Records {
  readonly deadline: Deadline | undefined;
}

/** Counts a provisional deadline again, once its year's holidays are known; it is then settled, moved or not. */
export function recountingProvisional(calendar: Calendar) {
  return ({ deadline }: Records, _command: unknown, _context: Context): Decision => {
    if (deadline?.status !== 'RUNNING' || !isProvisional(deadline)) return accepted({});
    const recounted = recount(deadline, calendar);
    if (isProvisional(recounted)) return accepted({});
    return accepted({}, changed(Deadlines, deadline, { type: 'DeadlineRecounted', ...recounted }));
  };
}

function isProvisional({ provisional, warnProvisional }: Recounted): boolean {
  return provisional || warnProvisional === true;
}
