import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Holding } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused, relied } from '#domain/model/decision.ts';
import { holdings, internal } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Detainee } from '../detainee/detainee.ts';
import { Detainees } from '../detainee/detainees.ts';
import { refuse } from '../refusals.ts';
import { certificateOn } from './certificate.ts';
import type { Entrustment } from './entrustment.ts';
import { Entrustments } from './entrustments.ts';
import { caseDefenceOf, DEFENDERS, defenceOf, placeOf } from './holds.ts';
import { transitions } from './transitions.ts';

interface Named {
  readonly entrustment: Entrustment;
  /** Whom the staff found the papers to be for. */
  readonly detainee: Detainee;
}

interface Records extends Named {
  readonly lawyer: Person | undefined;
  readonly places: readonly (Holding | undefined)[];
  readonly defence: readonly (Holding | undefined)[];
  readonly caseDefence: readonly (Holding | undefined)[];
}

/** What verifying needs beside the papers and the detainee. */
export function verifying({ entrustment: { lawyer }, detainee: { id, caseId } }: Named) {
  return {
    lawyer: internal(Persons, lawyer),
    places: holdings(places().map((place) => placeOf(id, place))),
    defence: holdings([defenceOf(lawyer, id)]),
    caseDefence: holdings(caseId === undefined ? [] : [caseDefenceOf(lawyer, caseId)]),
  };
}

export function verifyEntrustment(records: Records, _command: unknown, { actor, now }: Context): Decision {
  const { entrustment, detainee, lawyer } = records;
  const forbidden = forbids(transitions, entrustment, 'VERIFY', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const place = places().find((each) => records.places[each - 1] === undefined);
  const refusals = obstacles(records, shanghaiDay(now));
  if (place === undefined) refusals.push(refuse('TWO_DEFENDERS'));
  if (refusals.length > 0 || place === undefined || lawyer === undefined) return refused(...refusals);
  return accepted(
    { entrustment: entrustment.id },
    changed(Entrustments, entrustment, {
      type: 'EntrustmentVerified',
      detainee: detainee.id,
      ...(detainee.caseId === undefined ? {} : { caseId: detainee.caseId }),
      place,
    }),
    relied(Detainees, detainee, 'present'),
    relied(Persons, lawyer, 'standing'),
  );
}

function obstacles({ detainee, lawyer, defence, caseDefence }: Records, today: string): Refusal[] {
  const refusals: Refusal[] = [];
  if (detainee.status !== 'DETAINED') refusals.push(refuse('NOT_PRESENT', { path: ['detaineeId'] }));
  if (certificateOn(lawyer, today) === undefined) refusals.push(refuse('CERTIFICATE_EXPIRED'));
  if (lawyer?.suspended) refusals.push(refuse('LAWYER_SUSPENDED'));
  if (taken(defence)) refusals.push(refuse('DEFENDS_ALREADY', { path: ['detaineeId'] }));
  else if (taken(caseDefence)) refusals.push(refuse('DEFENDS_ANOTHER', { path: ['detaineeId'] }));
  return refusals;
}

function taken(held: readonly (Holding | undefined)[]): boolean {
  return held.some((each) => each !== undefined);
}

function places(): readonly number[] {
  return Array.from({ length: DEFENDERS }, (_, i) => i + 1);
}
