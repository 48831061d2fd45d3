import { randomUUID } from 'node:crypto';
import { personId } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { world } from '#functions/world.ts';
import { plant } from '#test/support/plant.ts';
import { aDetainee, aLawyer, presented } from '#test/support/visit/records.ts';
import type { OpenCentre } from './centre.ts';
import { post, table, tokenOf, word } from './deployed.ts';
import { persistently } from './persistently.ts';
import { aCertificate } from './register.ts';

/** A lawyer with verified papers, who wants a seat. */
export interface Rival {
  /** The subject of their tokens. */
  readonly lawyer: string;
  readonly entrustmentId: string;
}

/**
 * Lawyers, each with a detainee of their own, so that nothing stands between them but the seats. Planted straight into
 * the table: four requests for each of them would be most of the test, and show nothing that the journey does not.
 */
export function plantRivals(centre: OpenCentre, count: number): Promise<readonly Rival[]> {
  return Promise.all(Array.from({ length: count }, () => plantRival(centre)));
}

async function plantRival({ id: centre, organ }: OpenCentre): Promise<Rival> {
  const at = { table, world };
  const name = word();
  const { suspended: _, ...lawyer } = aLawyer({ id: personId(`lawyer.${name}`), certificate: aCertificate() });
  const { status: _held, ...admission } = aDetainee({ id: `Detainee_${name}`, caseId: `Case_${name}`, centre, organ });
  const { status: _shown, ...papers } = presented({ id: `Entrustment_${name}`, lawyer: lawyer.id, centre, organ });
  await plant(at, Persons, lawyer.id, { type: 'PersonRegistered', ...lawyer });
  await plant(at, Detainees, admission.id, { type: 'DetaineeAdmitted', ...admission });
  const verified = { type: 'EntrustmentVerified', detainee: admission.id, place: 1 } as const;
  await plant(at, Entrustments, papers.id, { type: 'PapersPresented', ...papers }, verified);
  return { lawyer: `lawyer.${name}`, entrustmentId: papers.id };
}

const BOOK = `mutation ($input: BookVisitInput!) { bookVisit(input: $input) {
  visit { id seat } refusals { code ... on SlotFull { alternatives { id freeSeats } } } } }`;

export function book({ lawyer, entrustmentId }: Rival, slotId: string) {
  return persistently(lawyer, BOOK, { input: { slotId, entrustmentId, idempotencyKey: randomUUID() } });
}

const ENTRUSTMENTS = JSON.stringify({ query: '{ entrustments { edges { node { id } } } }' });
/** Each wave lets the engine start some more functions: all at once, they would be slower to start than they may be. */
const WAVES = [6, 12, 20, 28, 36, 44, 52, 60, 60];

/**
 * Lets the engine start a function for each rival, so that they meet at the table and not in the queue for a process: a
 * small machine takes longer to start 60 than a function may take to answer.  */
export async function warmUp(rivals: readonly Rival[]): Promise<void> {
  for (const wave of WAVES) {
    await Promise.all(
      rivals.slice(0, wave).map(async ({ lawyer }) => {
        const answer = await post(ENTRUSTMENTS, { authorization: `Bearer ${await tokenOf(lawyer)}` });
        await answer.text();
      }),
    );
  }
}
