import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { refuse } from '../refusals.ts';
import { changeSlots } from '../slot/change-slots.ts';
import { reachOf } from './add-closure.ts';
import type { Centre } from './centre.ts';
import { runs } from './centre.ts';
import { Centres } from './centres.ts';
import { standing } from './closure.ts';
import { centreAfter } from './reach.ts';

export interface LiftClosure {
  /** Code of the closure. */
  readonly closure: string;
}

/** Ends a closure early, or calls it off: what of its time is still to come is open again. */
export function liftClosure({ centre }: { centre: Centre }, command: LiftClosure, context: Context): Decision {
  if (!runs(context.actor, centre)) return refused(refuse('NOT_YOUR_CENTRE'));
  const closure = standing(centre.closures, context.now).find(({ code }) => code === command.closure);
  if (closure === undefined) return refused(refuse('CLOSURE_UNKNOWN', { path: ['closure'] }));
  const event = { type: 'ClosureLifted', code: closure.code } as const;
  const after = centreAfter(centre, event);
  const { begun, changes } = changeSlots(after, reachOf(after, closure), context);
  return accepted({ centre: centre.id, ...begun }, changed(Centres, centre, event), ...changes);
}
