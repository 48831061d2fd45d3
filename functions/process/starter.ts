import type { Person } from '#domain/directory/person/person.ts';
import { actorOf, personId } from '#domain/directory/person/person.ts';
import type { Actor } from '#domain/model/actor.ts';
import { ANONYMOUS } from '#domain/model/actor.ts';
import type { RunningProcess } from '#domain/process/process/process.ts';
import { stateOf } from '../states-of.ts';
import type { Workshop } from './workshop.ts';

/**
 * Who started a process, as the directory knows them now: steps are decided and recorded in their name, and each commit
 * relies on their standing. Nobody gets more done through a process than by hand.
 * A first administrator whom the directory does not know is one for as long as the configuration says so, and nobody
 * after that.
 * @returns undefined if they are suspended
 */
export async function starterOf(
  { table, world, administrators }: Workshop,
  { startedBy }: RunningProcess,
): Promise<Actor | undefined> {
  const person = await stateOf<Person>(table, startedBy);
  const actor: Actor | undefined =
    person === undefined ? { ...ANONYMOUS, id: startedBy } : actorOf(person, world.now());
  if (actor === undefined || !administrators.some((subject) => personId(subject) === startedBy)) return actor;
  return { ...actor, roles: [...new Set([...actor.roles, 'ADMINISTRATOR' as const])] };
}
