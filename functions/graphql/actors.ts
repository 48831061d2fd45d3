import type { Person } from '#domain/directory/person/person.ts';
import { actorOf, personId } from '#domain/directory/person/person.ts';
import type { Actor } from '#domain/model/actor.ts';
import { ANONYMOUS } from '#domain/model/actor.ts';
import { stateKey } from '#store/keys.ts';
import { recordOf } from '#store/record.ts';
import type { Table } from '#store/table.ts';
import { forbidden } from './errors.ts';

/** How long a query may act on what the directory said before. A suspension reaches queries within this time. */
const REMEMBERED = 60_000;

/** Turns verified subjects into actors, from the directory. */
export class Actors {
  readonly #table: Table;
  readonly #administrators: ReadonlySet<string>;
  readonly #remembered = new Map<string, { readonly actor: Actor; readonly until: number }>();

  /** @param administrators subjects who administer the directory before it knows anyone */
  constructor(table: Table, administrators: readonly string[]) {
    this.#table = table;
    this.#administrators = new Set(administrators);
  }

  /**
   * The actor behind a subject, fresh for a mutation and at most a minute old for a query.
   * @throws FORBIDDEN if the person is suspended
   */
  async of(subject: string | undefined, { fresh, now }: { fresh: boolean; now: number }): Promise<Actor> {
    if (subject === undefined) return ANONYMOUS;
    const known = this.#remembered.get(subject);
    if (!fresh && known !== undefined && known.until > now) return known.actor;
    this.#remembered.delete(subject);
    const [item] = await this.#table.read([stateKey(personId(subject))], { consistent: fresh });
    const actor = this.#actor(subject, recordOf(item)?.state as Person | undefined);
    // A container serves many people in a day; whoever came first goes first.
    if (this.#remembered.size >= 1_000) this.#remembered.delete(this.#remembered.keys().next().value ?? '');
    this.#remembered.set(subject, { actor, until: now + REMEMBERED });
    return actor;
  }

  #actor(subject: string, person: Person | undefined): Actor {
    const actor = person === undefined ? { ...ANONYMOUS, id: personId(subject) } : actorOf(person);
    if (actor === undefined) throw forbidden({ zh: '您的账号已停用', en: 'Your account is suspended' });
    if (!this.#administrators.has(subject)) return actor;
    return { ...actor, roles: [...new Set([...actor.roles, 'ADMINISTRATOR' as const])] };
  }
}
