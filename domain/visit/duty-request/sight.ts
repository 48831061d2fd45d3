import type { Actor } from '#domain/model/actor.ts';
import { keeps } from '../station/station.ts';
import type { DutyRequest } from './duty-request.ts';

/**
 * The station's staff, the organ that passed it on, and the one lawyer whose it is: a duty lawyer who could look through
 * the others' would learn who is held.
 */
export function visible(request: DutyRequest, actor: Actor): boolean {
  return (
    keeps(actor, request) ||
    keeps(actor, { organ: request.askingOrgan }) ||
    (request.status !== 'WAITING' && request.status !== 'WITHDRAWN' && request.lawyer === actor.id)
  );
}
