import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import type { Actor } from '#domain/model/actor.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { internal } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import { runs } from '../centre/centre.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import { refuse } from '../refusals.ts';
import { clocksOf } from './clocks.ts';
import { barred, enters, met, opens } from './entry.ts';
import type { Decisions } from './permission-terms.ts';
import { decisionsOf, unasked } from './permission-terms.ts';
import type { Company } from './placing.ts';
import { companyOf, reliance } from './placing.ts';
import { transitions } from './transitions.ts';
import { turnedAwayFor } from './turned-away.ts';
import { undecided } from './undecided.ts';
import type { Visit } from './visit.ts';
import { Visits } from './visits.ts';

export interface CheckInVisit {
  /** The text of the pass as the gate read it. */
  readonly pass?: string | undefined;
  /** At the desk, without a pass: which visit, and why so. */
  readonly visitId?: string | undefined;
  readonly reason?: string | undefined;
  /** Who of two defenders came, or may come in; both unless told. */
  readonly present?: Present | undefined;
}

/** What a pass says whose signature was found good. */
export interface ShownPass {
  readonly visit: Id<'Visit'>;
  readonly serial: string;
}

/** Whom the gate has before it. */
export const PRESENT = ['LAWYER', 'COMPANION', 'BOTH'] as const;
export type Present = (typeof PRESENT)[number];

interface Records extends Company, Partial<Decisions> {
  readonly visit: Visit | undefined;
  readonly companionClocks: readonly (Deadline | undefined)[];
  /** None if no pass was shown, or none that is ours. */
  readonly prepared: ShownPass | undefined;
}

const NOBODY = { lawyer: 'Person_' } as const;

/** What letting a lawyer in reads beside the visit. */
export function checkingIn({ visit }: { readonly visit: Visit | undefined }) {
  const pair = visit === undefined ? NOBODY : { ...visit, companion: visit.companion?.lawyer };
  return {
    entrustment: internal(Entrustments, visit?.entrustment ?? ''),
    companion: internal(Entrustments, visit?.companion?.entrustment ?? ''),
    companionClocks: clocksOf(visit?.companion?.entrustment),
    ...companyOf(pair, []),
    ...(visit === undefined ? {} : decisionsOf(visit)),
  };
}

/** Lets a lawyer in: by a pass that is good once, or at the desk. The 48 hours are met by it, in the same step. */
export function checkInVisit(records: Records, command: CheckInVisit, { actor, now }: Context): Decision {
  const unfit = [...unclear(command), ...unfitPass(records, command, actor)];
  if (unfit.length > 0 || records.visit === undefined) return refused(...unfit);
  const early = withoutInterpreter(records.visit, now);
  const visit = early.reduce<Visit>(Visits.evolve, records.visit);
  const forbidden = forbids(transitions, visit, 'CHECK_IN', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const present = whoOf(visit, command);
  if (present === undefined) return refused(refuse('NO_COMPANION', { path: ['present'] }));
  const company = companyPresent(records, present);
  const refusals = [...barred(visit, company, now)];
  const both = present === 'BOTH' && visit.companion !== undefined;
  if (both && !enters(records.companion, records.companionLawyer, now)) refusals.push(refuse('COMPANION_NOT_ADMITTED'));
  if (refusals.length > 0) return turnedAway(visit, refusals, now);
  const alone = visit.companion === undefined || present === 'BOTH' ? {} : { present };
  return accepted(
    { visit: visit.id },
    changed(Visits, visit, ...early, { type: 'VisitCheckedIn', at: now, ...how(command), ...alone }),
    ...(early.length === 0 ? [] : unasked(records, now)),
    ...(present === 'COMPANION' ? [] : met(records.clocks ?? [], now)),
    ...(present === 'LAWYER' ? [] : met(records.companionClocks, now)),
    ...reliance(company),
  );
}

/** Nobody decided on the interpreter by the time, and no sweep has come by yet: the lawyer goes in without them. */
function withoutInterpreter(visit: Visit, now: Instant) {
  return undecided(visit, now).filter(({ type }) => type === 'PartyChanged');
}

/** Who came; a visit of one lawyer has nobody else to come. */
function whoOf({ companion }: Visit, { present }: CheckInVisit): Present | undefined {
  if (companion !== undefined) return present ?? 'BOTH';
  return present === 'COMPANION' ? undefined : 'LAWYER';
}

/** Those who came, each by their own papers: of who has not come nothing is asked. */
function companyPresent({ companion, companionLawyer, ...records }: Records, present: Present): Company {
  switch (present) {
    case 'LAWYER':
      return records;
    case 'COMPANION':
      return { ...records, entrustment: companion, lawyer: companionLawyer };
    case 'BOTH':
      return { ...records, companion, companionLawyer };
  }
}

/** That somebody came in time and was turned away goes on record, once for each reason: they are not called absent. */
function turnedAway(visit: Visit, refusals: readonly Refusal[], now: Instant): Decision {
  const code = turnedAwayFor(refusals.map((each) => each.code));
  if (code === undefined || now >= visit.period.to || now < opens(visit) || visit.turnedAway?.code === code)
    return refused(...refusals);
  const recorded = changed(Visits, visit, { type: 'EntryRefused', at: now, code });
  return { ...refused(...refusals), recorded: [recorded] };
}

function how({ pass, reason }: CheckInVisit) {
  if (pass !== undefined) return { by: 'PASS' } as const;
  return { by: 'DESK', ...(reason === undefined ? {} : { reason }) } as const;
}

function unclear({ pass, visitId, reason }: CheckInVisit): readonly Refusal[] {
  if ((pass === undefined) === (visitId === undefined)) return [refuse('PASS_OR_VISIT_NEEDED', PASS)];
  return pass === undefined && reason === undefined ? [refuse('DESK_REASON_NEEDED', { path: ['reason'] })] : [];
}

const PASS = { path: ['pass'] };

/**
 * Why a pass lets nobody in. Of a text that we did not sign nothing is said, whatever it names; of one that we did, only
 * whether it still holds.
 */
function unfitPass({ visit, prepared: shown }: Records, { pass }: CheckInVisit, actor: Actor): readonly Refusal[] {
  if (pass === undefined) return [];
  if (shown === undefined || shown.visit !== visit?.id) return [refuse('PASS_NOT_VALID', PASS)];
  if (!runs(actor, visit)) return [refuse('PASS_OF_OTHER_CENTRE', PASS)];
  if (shown.serial !== visit.pass) return [refuse('PASS_REPLACED', PASS)];
  return 'checkedInAt' in visit ? [refuse('PASS_USED', PASS)] : [];
}
