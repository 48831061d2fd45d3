import type { CaseEvent } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { Items } from '#domain/property/item/items.ts';
import { Stores } from '#domain/property/store/stores.ts';
import { Transfers } from '#domain/property/transfer/transfers.ts';
import { Actors } from '#functions/graphql/actors.ts';
import { caseSubject } from '#functions/graphql/case.ts';
import type { GraphContext } from '#functions/graphql/context.ts';
import { contextOf, enter } from '#functions/graphql/context.ts';
import { property } from '#functions/graphql/property.ts';
import type { Surroundings } from '#store/commit.ts';
import { MemoryEvidenceStore } from '#store/evidence/memory.ts';
import { Exhausted, NotFound } from '#store/failures.ts';
import type { Table } from '#store/table.ts';
import { emptyLedger } from '#test/support/ledger/empty-ledger.ts';
import { plant } from '../plant.ts';
import { PASSES } from '../visit/passes.ts';
import { anOrgan, aStore, caseEvents, OTHER, PEOPLE, STATION } from './records.ts';

/** All aggregates a scene holds. */
export const KINDS = [Organs, Persons, Cases, Stores, Items, Transfers];

/** Two stations with a store of so many shelves each, their people, and the case of the first. */
export async function scene(
  at: { readonly table: Table; readonly world: Surroundings },
  { shelves = 3, events = caseEvents() }: { shelves?: number; events?: readonly CaseEvent[] } = {},
): Promise<void> {
  for (const organ of [STATION, OTHER].map(anOrgan)) {
    await plant(at, Organs, organ.id, { type: 'OrganRegistered', ...organ });
    const store = aStore(organ.code, shelves);
    await plant(at, Stores, store.id, { type: 'StoreOpened', ...store });
  }
  for (const { suspended: _, ...person } of PEOPLE) {
    await plant(at, Persons, person.id, { type: 'PersonRegistered', ...person });
  }
  await plant(at, Cases, 'Case_1', ...events);
}

const MUTATIONS = { ...property.Mutation, ...caseSubject.Mutation };
type Mutations = typeof MUTATIONS;

export interface Answer {
  readonly refusals: readonly Pick<Refusal, 'code'>[];
  readonly items?: readonly { readonly id: string }[];
  readonly transfer?: { readonly id: string } | null;
}

/** Sends commands through the very rows that serve GraphQL: their reads, rules and payloads. */
export function acting(table: Table, world: Surroundings) {
  return async <Name extends keyof Mutations>(
    { id }: Person,
    operation: Name,
    input: Parameters<Mutations[Name]>[1]['input'],
  ): Promise<Answer> => {
    const services = {
      table,
      world,
      evidence: new MemoryEvidenceStore(world.now),
      actors: new Actors(table, []),
      passes: PASSES,
      ledger: emptyLedger(),
    };
    const context = contextOf(services, id.slice('Person_'.length), 'zh');
    const run = MUTATIONS[operation] as unknown as (
      parent: undefined,
      args: { input: unknown },
      context: GraphContext,
      info: { fieldName: string },
    ) => Promise<Answer>;
    try {
      await enter(context, { fresh: true });
      return await run(undefined, { input }, context, { fieldName: operation });
    } catch (failure) {
      if (failure instanceof NotFound) return { refusals: [{ code: 'NOT_FOUND' }] };
      if (failure instanceof Exhausted) return { refusals: [{ code: 'THROTTLED' }] };
      throw failure;
    }
  };
}
