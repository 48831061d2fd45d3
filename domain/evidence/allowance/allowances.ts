import type { Case } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Allowance, AllowanceEvent } from './allowance.ts';
import { evolve } from './evolve.ts';

/** A case's is seen by whoever sees the case, a person's by themselves. */
export const Allowances: Aggregate<'Allowance', Allowance, AllowanceEvent> = {
  kind: 'Allowance',
  evolve,
  claims: () => [],
  lists: () => [],
  facts: () => ({}),
  gates: [],
  parent: (allowance) => ('day' in allowance ? undefined : allowance.of),
  visible: ({ of }, actor, parent) =>
    parent === undefined ? of === actor.id : Cases.visible(parent as Case, actor, undefined),
};
