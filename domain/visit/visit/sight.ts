import { firmName } from '#domain/directory/person/firm.ts';
import type { Actor } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';
import { runs } from '../centre/centre.ts';
import type { Visit } from './visit.ts';

/** Whether an actor is one of those who come, or a clerk of the firm that sends them. */
export function comes({ lawyer, companion, firm }: Visit, actor: Actor): boolean {
  return (
    lawyer === actor.id ||
    companion?.lawyer === actor.id ||
    (has(actor, 'CLERK') && firm !== undefined && actor.firm === firmName(firm))
  );
}

/**
 * The lawyers who come see it, their firm's clerks, the centre's staff, the leader who ordered it over and above the seats
 * and those it was reported to; of the handlers only a leader who has to permit it: elsewhere their consent may not be demanded (CPL 39).
 */
export function visible(visit: Visit, actor: Actor): boolean {
  return meets(visit, actor) || orders(visit, actor);
}

/** Whether who meets is an actor's affair, and not only that a session holds one visit more. */
export function meets(visit: Visit, actor: Actor): boolean {
  const { permission } = visit;
  return (
    comes(visit, actor) ||
    runs(actor, visit) ||
    (has(actor, 'LEADER') && permission !== undefined && actor.organ === permission.organ)
  );
}

/** Whether an actor ordered it over and above the seats, or leads the organ that the order was reported to. */
export function orders({ order }: Pick<Visit, 'order'>, actor: Actor): boolean {
  return order !== undefined && (order.by === actor.id || (has(actor, 'LEADER') && actor.organ === order.reportTo));
}
