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
  readonly #remembered = new Map<string, { readonly person: Person | undefined; readonly until: number }>();

  /** @param administrators subjects who administer the directory before it knows anyone */
  constructor(table: Table, administrators: readonly string[]) {
    this.#table = table;
    this.#administrators = new Set(administrators);
  }

  /**
   * The actor behind a subject, fresh for a mutation and from a record at most a minute old for a query. What runs out
   * by itself, a qualification or a delegation, runs out to the instant for both.
   * @throws FORBIDDEN if the person is suspended
   */
  async of(subject: string | undefined, { fresh, now }: { fresh: boolean; now: number }): Promise<Actor> {
    if (subject === undefined) return ANONYMOUS;
    const known = this.#remembered.get(subject);
    if (!fresh && known !== undefined && known.until > now) return this.#actor(subject, known.person, now);
    this.#remembered.delete(subject);
    const [item] = await this.#table.read([stateKey(personId(subject))], { consistent: fresh });
    const person = recordOf(item)?.state as Person | undefined;
    const actor = this.#actor(subject, person, now);
    // A container serves many people in a day; whoever came first goes first.
    if (this.#remembered.size >= 1_000) this.#remembered.delete(this.#remembered.keys().next().value ?? '');
    this.#remembered.set(subject, { person, until: now + REMEMBERED });
    return actor;
  }

  #actor(subject: string, person: Person | undefined, now: number): Actor {
    const at = new Date(now).toISOString();
    const actor = person === undefined ? { ...ANONYMOUS, id: personId(subject) } : actorOf(person, at);
    if (actor === undefined) throw forbidden({ zh: '您的账号已停用', en: 'Your account is suspended' });
    if (!this.#administrators.has(subject)) return actor;
    return { ...actor, roles: [...new Set([...actor.roles, 'ADMINISTRATOR' as const])] };
  }
}
