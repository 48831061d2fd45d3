import { calendarDays } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { calendars, internal } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import { refuse } from '../refusals.ts';
import { askAgain } from './ask-again.ts';
import type { BookVisit } from './book.ts';
import { visitCalendar } from './holds.ts';
import { accompanies } from './obstacles.ts';
import type { Party } from './party.ts';
import { companionOf, leaves, partyOf } from './party.ts';
import type { Decisions } from './permission-terms.ts';
import { decisionsOf } from './permission-terms.ts';
import type { Company } from './placing.ts';
import { companyOf, reliance } from './placing.ts';
import { serial } from './serial.ts';
import { transitions } from './transitions.ts';
import type { Visit } from './visit.ts';
import { Visits } from './visits.ts';

/** Who of a party comes no longer. */
export type Member = 'COMPANION' | 'ASSISTANT' | 'INTERPRETER';

export interface ChangeParty extends BookVisit {
  readonly without?: readonly Member[] | undefined;
}

interface Named {
  readonly visit: Visit;
  /** The other defender's papers, if they are to come from now on. */
  readonly companion: Entrustment | undefined;
}

type Records = Named & Company & Decisions;

/** What a change of those who come reads beside the visit and the newcomer's papers. */
export function changingParty({ visit, companion }: Named) {
  return {
    entrustment: internal(Entrustments, visit.entrustment),
    ...companyOf({ ...visit, companion: companion?.lawyer }, [visit.period]),
    ...decisionsOf(visit),
    left: calendars(leavers(visit)),
  };
}

/** Whose day may be given back. */
function leavers({ companion, period }: Visit) {
  return companion === undefined ? [] : calendarDays(visitCalendar(companion.lawyer), period);
}

/** Somebody else comes along, or no longer does; an interpreter comes only once the handling department permits it. */
export function changeParty(records: Records, command: ChangeParty, context: Context): Decision {
  const { visit } = records;
  const { actor, now } = context;
  const forbidden = forbids(transitions, visit, 'CHANGE_PARTY', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (visit.period.from <= now) return refused(refuse('VISIT_BEGUN'));
  const refusals = unfit(records, command, context);
  const party = changedParty(records, command);
  const asked = askAgain(records, party, now);
  refusals.push(...asked.refusals);
  if (refusals.length > 0) return refused(...refusals);
  const { permission } = asked;
  const pass = leaves(visit, party) ? { pass: serial(context.fresh) } : {};
  return accepted(
    { visit: visit.id },
    changed(Visits, visit, {
      type: 'PartyChanged',
      ...party,
      ...(permission === undefined ? {} : { permission }),
      ...pass,
    }),
    ...asked.changes,
    ...(command.companionEntrustmentId === undefined ? [] : reliance(records)),
  );
}

function unfit(records: Records, command: ChangeParty, { actor, now }: Context): Refusal[] {
  const { visit } = records;
  const { companionEntrustmentId, assistant, interpreter, without = [] } = command;
  const added = [companionEntrustmentId, assistant, interpreter].some((each) => each !== undefined);
  if (!added && without.length === 0) return [refuse('NOTHING_CHANGED')];
  // Whoever comes along may stay away; everything else is for the lawyer whose visit it is.
  const staysAway = !added && without.every((member) => member === 'COMPANION');
  if (visit.companion?.lawyer === actor.id && !staysAway) return [refuse('NOT_THE_COMPANIONS')];
  if (companionEntrustmentId === undefined || accompanies({ ...records, slot: sessionOf(visit) }, now, visit))
    return [];
  return [refuse('COMPANION_NOT_POSSIBLE', { path: ['companionEntrustmentId'] })];
}

function sessionOf({ centre, period }: Visit) {
  return { centre, period, date: shanghaiDay(period.from) };
}

/** The party as it will be: who is named comes in the place of who came, who is left out stays. */
function changedParty(
  { visit, companion }: Named,
  { assistant, interpreter, without = [], ...command }: ChangeParty,
): Party {
  const newcomer =
    command.companionEntrustmentId === undefined || companion === undefined ? undefined : companionOf(companion);
  const stays = (member: Member) => !without.includes(member);
  return partyOf({
    companion: newcomer ?? (stays('COMPANION') ? visit.companion : undefined),
    assistant: assistant ?? (stays('ASSISTANT') ? visit.assistant : undefined),
    interpreter: interpreter ?? (stays('INTERPRETER') ? visit.interpreter : undefined),
  });
}
