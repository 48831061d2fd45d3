import type { Actor } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { refuse } from '../refusals.ts';
import type { RequestedBy } from './requested-by.ts';
import { comes } from './sight.ts';
import type { Visit } from './visit.ts';

/** What a command that takes a lawyer's time away says when the centre's staff send it. */
export interface AtRequest {
  readonly requestedBy?: RequestedBy | undefined;
}

/**
 * Staff neither cancel nor move a visit on a ground of their own, which would be a refusal that the law does not know
 * (CPL 39): only because the lawyer asked them to, and they say how.
 */
export function unrequested(visit: Visit, actor: Actor, { requestedBy }: AtRequest): readonly Refusal[] {
  if (!isByStaff(visit, actor) || requestedBy !== undefined) return [];
  return [refuse('LAWYERS_REQUEST_NEEDED', { path: ['requestedBy'] })];
}

/** What the event keeps of it: nothing where the lawyer or their firm acted themselves. */
export function atRequest(visit: Visit, actor: Actor, { requestedBy }: AtRequest) {
  return isByStaff(visit, actor) && requestedBy !== undefined ? { requestedBy } : {};
}

function isByStaff(visit: Visit, actor: Actor): boolean {
  return has(actor, 'CENTRE_STAFF') && !comes(visit, actor);
}
