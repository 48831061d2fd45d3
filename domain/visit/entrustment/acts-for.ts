import type { Person } from '#domain/directory/person/person.ts';
import { firmOf } from '#domain/directory/person/person.ts';
import type { Actor } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';

/** Whether somebody may act in a lawyer's name: the lawyer, or a clerk of the lawyer's firm. */
export function actsFor(actor: Actor, lawyer: Person): boolean {
  if (!lawyer.posts.includes('LAWYER')) return false;
  return lawyer.id === actor.id || (has(actor, 'CLERK') && actor.firm !== undefined && actor.firm === firmOf(lawyer));
}
