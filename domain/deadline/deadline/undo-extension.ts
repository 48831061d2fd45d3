import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Calendar } from '../calendar.ts';
import { refuse } from '../refusals.ts';
import type { Deadline } from './deadline.ts';
import { Deadlines } from './deadlines.ts';
import { recount } from './recount.ts';
import { transitions } from './transitions.ts';

export interface UndoExtension {
  readonly reason: string;
}

interface Records {
  readonly deadline: Deadline;
}

/** Takes the last extension back: the end is again what it was before. */
export function undoingExtension(calendar: Calendar) {
  return ({ deadline }: Records, { reason }: UndoExtension, { actor }: Context): Decision => {
    const forbidden = forbids(transitions, deadline, 'UNDO_EXTENSION', actor);
    if (forbidden !== undefined) return refused(forbidden);
    if (deadline.extensions.length === 0) return refused(refuse('NOTHING_TO_UNDO'));
    const extensions = deadline.extensions.slice(0, -1);
    const event = {
      type: 'DeadlineExtensionUndone',
      reason,
      ...recount({ ...deadline, extensions }, calendar),
    } as const;
    return accepted({ deadline: deadline.id }, changed(Deadlines, deadline, event));
  };
}
