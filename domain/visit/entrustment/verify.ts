import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Holding } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused, relied } from '#domain/model/decision.ts';
import { holdings, internal } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import type { Detainee } from '../detainee/detainee.ts';
import { Detainees } from '../detainee/detainees.ts';
import { refuse } from '../refusals.ts';
import { certificateOn } from './certificate.ts';
import type { Entrustment } from './entrustment.ts';
import { Entrustments } from './entrustments.ts';
import { forbidden } from './forbidden.ts';
import { caseDefenceOf, defenceOf, placesOf } from './holds.ts';

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
    places: holdings(placesOf(id)),
    defence: holdings([defenceOf(lawyer, id)]),
    caseDefence: holdings(caseId === undefined ? [] : [caseDefenceOf(lawyer, caseId)]),
  };
}

export function verifyEntrustment(records: Records, _command: unknown, context: Context): Decision {
  const { entrustment, detainee, lawyer, places } = records;
  const no = forbidden(entrustment, 'VERIFY', context);
  if (no !== undefined) return no;
  const free = places.indexOf(undefined);
  const refusals = obstacles(records, shanghaiDay(context.now));
  if (free < 0) refusals.push(refuse('TWO_DEFENDERS'));
  if (refusals.length > 0 || lawyer === undefined) return refused(...refusals);
  return accepted(
    { entrustment: entrustment.id },
    changed(Entrustments, entrustment, {
      type: 'EntrustmentVerified',
      detainee: detainee.id,
      ...(detainee.caseId === undefined ? {} : { caseId: detainee.caseId }),
      place: free + 1,
    }),
    relied(Detainees, detainee, 'present'),
    relied(Persons, lawyer, 'standing'),
  );
}

function obstacles(records: Records, today: string): Refusal[] {
  const { entrustment, detainee, lawyer, defence, caseDefence } = records;
  const refusals: Refusal[] = [];
  // Staff of both centres would show one centre's people to papers that were presented to the other.
  if (entrustment.centre !== detainee.centre) refusals.push(refuse('OTHER_CENTRE', { path: ['detaineeId'] }));
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
