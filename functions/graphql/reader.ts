import DataLoader from 'dataloader';
import type { Actor } from '#domain/model/actor.ts';
import type { Aggregate, StateOf } from '#domain/model/aggregate.ts';
import type { CalendarDay, Engagement, Holding, UniqueClaim } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import { isIdOf } from '#domain/model/id.ts';
import type { ListOf } from '#domain/model/listing.ts';
import { engagementsOf } from '#store/difference/calendars.ts';
import { holdingOf } from '#store/difference/holding.ts';
import type { Recorded } from '#store/event.ts';
import { recordedOf } from '#store/event.ts';
import { calendarKey, EVENTS, listPartition, stateKey, uniqueKey } from '#store/keys.ts';
import type { Stored, Versioned } from '#store/record.ts';
import { recordOf, stateItem, versioned } from '#store/record.ts';
import type { Item, Key, Table } from '#store/table.ts';
import { nameOf } from '#store/table.ts';
import type { Connection, PageArguments } from './connection.ts';
import { connection, cursorOf, pageOf } from './connection.ts';
import { badInput } from './errors.ts';

/**
 * Reads for one actor within one request. The row rule stands here, where a record is loaded, so no path around it
 * exists: what the actor may not see is null, as if it were absent.
 */
export class Reader {
  readonly #table: Table;
  readonly #actor: Actor;
  /** Batches all that one level of a query needs into one read. Strongly consistent: by-id reads never lag. */
  readonly #items: DataLoader<Key, Item | undefined, string>;

  constructor(table: Table, actor: Actor) {
    this.#table = table;
    this.#actor = actor;
    this.#items = new DataLoader((keys) => this.#table.read(keys, { consistent: true }).then((items) => [...items]), {
      cacheKeyFn: nameOf,
      maxBatchSize: 100,
    });
  }

  /** A record by its id, or null if it is absent, of another kind, or not for this actor. */
  async load<A extends Aggregate>(aggregate: A, id: string): Promise<Versioned<StateOf<A>> | null> {
    if (!isIdOf(aggregate.kind, id)) return null;
    const stored = recordOf(await this.#items.load(stateKey(id)));
    if (stored === undefined) return null;
    const parent = aggregate.parent?.(stored.state);
    const above = parent === undefined ? undefined : recordOf(await this.#items.load(stateKey(parent)));
    return aggregate.visible(stored.state, this.#actor, above?.state)
      ? versioned(stored as Stored<StateOf<A> & { id: Id }>)
      : null;
  }

  /**
   * A page of a list, or of the part of it whose order begins with a prefix; rows the actor may not see are left out.
   * Lists may lag the records by a moment.
   */
  async page<A extends Aggregate>(
    aggregate: A,
    list: ListOf,
    args: PageArguments,
    { descending = false, prefix }: { readonly descending?: boolean; readonly prefix?: string } = {},
  ): Promise<Connection<Versioned<StateOf<A>>>> {
    const page = pageOf(args);
    // DynamoDB takes a start only within the range that is asked for.
    if (prefix !== undefined && page.after?.startsWith(prefix) === false)
      throw badInput({ zh: 'after：不是本列表的游标', en: 'after: not a cursor of this list' }, { path: ['after'] });
    const range = prefix === undefined ? {} : { prefix };
    const { items, more } = await this.#table.query({ PK: listPartition(list), ...page, ...range, descending });
    const nodes = await Promise.all(items.map((row) => this.load(aggregate, String(row.id))));
    const edges = nodes.flatMap((node, i) => (node === null ? [] : [{ cursor: cursorOf(items[i]?.SK ?? ''), node }]));
    return connection(edges, more, items.at(-1)?.SK);
  }

  /** The events of a record the caller has already loaded, oldest first. */
  async history(id: Id, args: PageArguments): Promise<Connection<Recorded>> {
    const page = pageOf(args);
    // DynamoDB takes a start only within the range that is asked for.
    if (page.after !== undefined && !page.after.startsWith(EVENTS))
      throw badInput({ zh: 'after：不是办理记录的游标', en: 'after: not a cursor of a history' }, { path: ['after'] });
    const { items, more } = await this.#table.query({ PK: id, prefix: EVENTS, ...page });
    const edges = items.map((item) => ({ cursor: cursorOf(item.SK), node: recordedOf(item) }));
    return connection(edges, more, items.at(-1)?.SK);
  }

  /** Who holds each of these claims. Resolvers may count them; they may not show the owners. */
  async holdings(claims: readonly UniqueClaim[]): Promise<readonly (Holding | undefined)[]> {
    return Promise.all(claims.map(async ({ name }) => holdingOf(await this.#items.load(uniqueKey(name)))));
  }

  /** All engagements on these days. Resolvers may show which time is taken; they may not show by whom. */
  async calendars(days: readonly CalendarDay[]): Promise<readonly Engagement[]> {
    return (await Promise.all(days.map(async (day) => engagementsOf(await this.#items.load(calendarKey(day)))))).flat();
  }

  /** Takes over what a commit has just written, so that a payload needs no further read. */
  prime(aggregateOf: (id: Id) => Aggregate | undefined, after: ReadonlyMap<Id, Stored>): void {
    this.#items.clearAll();
    for (const [id, stored] of after) {
      const aggregate = aggregateOf(id);
      if (aggregate !== undefined) this.#items.prime(stateKey(id), stateItem(aggregate, stored));
    }
  }
}
