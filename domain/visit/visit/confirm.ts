import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { internal } from '#domain/model/reads.ts';
import { forbids } from '#domain/model/transition.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import { refuse } from '../refusals.ts';
import type { Slot } from '../slot/slot.ts';
import { Slots } from '../slot/slots.ts';
import { asOf } from './as-of.ts';
import { ask, groundsFor, request } from './ask.ts';
import type { BookVisit } from './book.ts';
import { accompanies, obstacles } from './obstacles.ts';
import { partyOf } from './party.ts';
import type { Company } from './placing.ts';
import { companyOf, reliance, stillOffered } from './placing.ts';
import { serial } from './serial.ts';
import { takeOver, unansweredTerm } from './take-over.ts';
import { transitions } from './transitions.ts';
import type { Visit } from './visit.ts';
import { Visits } from './visits.ts';

export type ConfirmVisit = Pick<BookVisit, 'assistant' | 'interpreter'>;

type Records = Company & { readonly visit: Visit; readonly slot: Slot | undefined };

/** What confirming reads beside the visit: all that booking stands on, once more. */
export function confirming({ visit }: { readonly visit: Visit }) {
  return {
    slot: internal(Slots, visit.slot),
    entrustment: internal(Entrustments, visit.entrustment),
    companion: internal(Entrustments, visit.companion?.entrustment ?? ''),
    unansweredTerm: unansweredTerm(visit.follows),
    ...companyOf({ ...visit, companion: visit.companion?.lawyer }, [visit.period]),
  };
}

/** Turns a hold into a visit; if the law asks for a permission, into one that waits for it. */
export function confirmVisit({ slot, ...ground }: Records, command: ConfirmVisit, context: Context): Decision {
  const { actor, now, fresh } = context;
  const visit = asOf(ground.visit, now);
  const forbidden = forbids(transitions, visit, 'CONFIRM', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (slot === undefined) throw new Error(`${visit.id} is held in no slot`);
  const refusals = [...obstacles({ ...ground, slot }, now, visit)];
  if (slot.withdrawn?.includes(visit.seat)) refusals.push(refuse('SEAT_WITHDRAWN'));
  if (visit.companion !== undefined && !accompanies({ ...ground, slot }, now, visit)) {
    refusals.push(refuse('COMPANION_NOT_POSSIBLE'));
  }
  const party = partyOf(command);
  const { refusals: unasked, permission } = request(groundsFor(ground, party), ground, context);
  refusals.push(...unasked);
  if (refusals.length > 0) return refused(...refusals);
  const { changes: over, ...asked } = takeOver(permission, ground, visit.follows, now);
  return accepted(
    { visit: visit.id },
    changed(Visits, visit, { type: 'VisitConfirmed', ...party, ...asked, pass: serial(fresh) }),
    ...ask(visit, asked.permission, ground.clocks, now),
    ...over,
    ...reliance(ground),
    stillOffered(slot, visit.seat),
  );
}
