import { has } from '#domain/model/actor.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Calendar } from '../calendar.ts';
import { refuse } from '../refusals.ts';
import type { Deadline } from './deadline.ts';
import { Deadlines } from './deadlines.ts';
import type { Asked, ExtendDeadline, Grant } from './extension.ts';
import { askedOf, excessive } from './extension.ts';
import { recount } from './recount.ts';
import { transitions } from './transitions.ts';

interface Records {
  readonly deadline: Deadline;
}

/** Puts on record that another authority has made a term longer, as far as its article lets it be. */
export function extendingDeadline(calendar: Calendar) {
  return ({ deadline }: Records, command: ExtendDeadline, { now, actor }: Context): Decision => {
    const forbidden = forbids(transitions, deadline, 'EXTEND', actor);
    if (forbidden !== undefined) return refused(forbidden);
    const asked = askedOf(deadline, command);
    if (asked === undefined) return refused(refuse('NO_SUCH_EXTENSION', { path: ['extension'] }));
    const { article, approval } = asked.known;
    if (approval !== undefined) return refused(refuse('APPROVAL_NEEDED', { article }));
    const refusals = excessive(deadline, asked, now);
    if (refusals.length > 0) return refused(...refusals);
    return longer(deadline, asked, command.reason, calendar);
  };
}

/**
 * Makes a term longer because those who have to agree have agreed. It is judged as of when they did: what came between
 * is the queue's delay, not theirs. One approval makes it longer once, however late it is told again.
 */
export function grantingExtension(calendar: Calendar) {
  return ({ deadline }: Records, command: ExtendDeadline & Grant, { actor }: Context): Decision => {
    if (!has(actor, 'SYSTEM')) throw new Error('only the product itself carries out what was granted');
    const { approval, kind, grantedAt, reason } = command;
    if (deadline.granted.includes(approval)) return accepted({});
    const forbidden = forbids(transitions, deadline, 'EXTEND', actor);
    if (forbidden !== undefined) return refused(forbidden);
    const asked = askedOf(deadline, command);
    if (asked?.known.approval !== kind) return refused(refuse('NO_SUCH_EXTENSION', { path: ['extension'] }));
    const refusals = excessive(deadline, asked, grantedAt);
    if (refusals.length > 0) return refused(...refusals);
    return longer(deadline, asked, reason, calendar, approval);
  };
}

function longer(
  deadline: Deadline,
  { known: { article }, extended }: Asked,
  reason: string,
  calendar: Calendar,
  approval?: Grant['approval'],
): Decision {
  const extensions = [...deadline.extensions, extended];
  const recounted = recount({ ...deadline, extensions }, calendar);
  const by = approval === undefined ? {} : { approval };
  const event = { type: 'DeadlineExtended', ...extended, article, reason, ...by, ...recounted } as const;
  return accepted({ deadline: deadline.id }, changed(Deadlines, deadline, event));
}
