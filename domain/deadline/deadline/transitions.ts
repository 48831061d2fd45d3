import { within } from '#domain/directory/organ/organ.ts';
import type { Actor } from '#domain/model/actor.ts';
import { has, isOwn } from '#domain/model/actor.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Transition } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import { TERMS } from '../terms.ts';
import type { Deadline } from './deadline.ts';

export type DeadlineAction =
  | 'PAUSE'
  | 'RESUME'
  | 'EXTEND'
  | 'PROPOSE_EXTENSION'
  | 'UNDO_EXTENSION'
  | 'CORRECT'
  | 'MEET';

const clock = { roles: ['LEADER'], guard: ofAnother, article: 'CPL 105, 149; APL 85' } as const;

/** The clock is stopped, moved and set right by a leader who does not have to meet it; it is met by what it asks for. */
export const transitions: readonly Transition<Deadline, DeadlineAction>[] = [
  { action: 'PAUSE', from: ['RUNNING'], to: 'PAUSED', ...clock },
  { action: 'RESUME', from: ['PAUSED'], to: 'RUNNING', ...clock },
  // The product itself, once those who have to agree have agreed; also of a term whose clock stands still meanwhile.
  { action: 'EXTEND', from: ['RUNNING', 'PAUSED'], to: 'RUNNING', ...clock, roles: ['LEADER', 'SYSTEM'] },
  {
    action: 'PROPOSE_EXTENSION',
    from: ['RUNNING'],
    to: 'RUNNING',
    ...clock,
    roles: ['OFFICER', 'LEADER'],
    guard: ofOrgan,
  },
  { action: 'UNDO_EXTENSION', from: ['RUNNING'], to: 'RUNNING', ...clock },
  { action: 'CORRECT', from: ['RUNNING'], to: 'RUNNING', ...clock, guard: byWord },
  {
    action: 'MEET',
    from: ['RUNNING', 'PAUSED'],
    to: 'MET',
    ...clock,
    roles: ['LEADER', 'CENTRE_STAFF'],
    guard: byHand,
  },
];

/** Whoever has to meet a term may see it wherever they serve now; the organ that answers for it decides about it. */
function ofOrgan({ organ }: Deadline, actor: Actor): Refusal | undefined {
  if (has(actor, 'SYSTEM')) return undefined;
  return actor.organ !== undefined && within(organ, actor.organ) ? undefined : refuse('NOT_DEADLINE_ORGAN');
}

/** Nobody moves the end of what they themselves have to meet. */
function ofAnother(deadline: Deadline, actor: Actor): Refusal | undefined {
  return ofOrgan(deadline, actor) ?? (isOwn(actor, ...deadline.persons) ? refuse('OWN_DEADLINE') : undefined);
}

/** A term that a command begins began when that was given: whoever owes the answer must not move its beginning. */
function byWord(deadline: Deadline, actor: Actor): Refusal | undefined {
  return ofAnother(deadline, actor) ?? (TERMS[deadline.term].byDeed ? refuse('BEGUN_BY_DEED') : undefined);
}

/** Whoever owes an answer must not make its term go away without one. */
function byHand(deadline: Deadline, actor: Actor): Refusal | undefined {
  return ofAnother(deadline, actor) ?? (TERMS[deadline.term].byDeed ? refuse('MET_BY_DEED') : undefined);
}
