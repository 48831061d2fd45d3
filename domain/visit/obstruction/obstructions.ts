import type { Actor, Role } from '#domain/model/actor.ts';
import { has, isOwn } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import { lists } from './holds.ts';
import type { Obstruction, ObstructionEvent } from './obstruction.ts';
import { organOf } from './obstruction.ts';

/**
 * The lawyer, and those who answer for an organ that has to do with it: nobody above them, no colleague, and not those
 * whose act it was, who would read what a lawyer says of them.
 */
export const Obstructions: Aggregate<'Obstruction', Obstruction, ObstructionEvent> = {
  kind: 'Obstruction',
  evolve,
  claims: () => [],
  lists,
  facts: () => ({}),
  gates: [],
  visible: (report, actor) =>
    report.lawyer === actor.id ||
    has(actor, 'SYSTEM') ||
    (concerns(report, actor, 'LEADER', 'CENTRE_STAFF') && !isOwn(actor, ...report.involved)),
};

/** The same for who is about to answer: those whose act it was are not told that there is none, but refused on record. */
export const AnswerableObstructions: typeof Obstructions = {
  ...Obstructions,
  visible: (report, actor, parent) => Obstructions.visible(report, actor, parent) || concerns(report, actor, 'LEADER'),
};

function concerns({ bodies }: Obstruction, actor: Actor, ...roles: readonly Role[]): boolean {
  return has(actor, ...roles) && actor.organ !== undefined && bodies.some((body) => organOf(body) === actor.organ);
}
