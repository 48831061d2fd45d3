import DataLoader from 'dataloader';
import type { Actor } from '#domain/model/actor.ts';
import type { Aggregate, StateOf } from '#domain/model/aggregate.ts';
import type { CalendarDay, Engagement, Holding, UniqueClaim } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import { isIdOf } from '#domain/model/id.ts';
import type { ListOf } from '#domain/model/listing.ts';
import { engagementsOf } from '#store/difference/calendars.ts';
import { holdingOf } from '#store/difference/holding.ts';
import { calendarKey, EVENTS, listPartition, stateKey, uniqueKey } from '#store/keys.ts';
import type { Stored, Versioned } from '#store/record.ts';
import { recordOf, stateItem, versioned } from '#store/record.ts';
import type { Item, Key, Table } from '#store/table.ts';
import { nameOf } from '#store/table.ts';
import type { Connection, PageArguments } from './connection.ts';
import { connection, cursorOf, pageOf } from './connection.ts';
import { badInput } from './errors.ts';
import { filledPage } from './filled-page.ts';
import type { Placed } from './placed.ts';
import { placedOf } from './placed.ts';

/** Which part of a list, and in what direction. */
interface PartOfList {
  readonly descending?: boolean;
  readonly prefix?: string;
  readonly between?: { readonly from: string; readonly to: string };
}

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
   * A page of a list, or of the part of it whose order begins with a prefix or lies between two sorts (the second
   * excluded); rows the actor may not see are left out.
   * Lists may lag the records by a moment.
   */
  async page<A extends Aggregate>(
    aggregate: A,
    list: ListOf,
    args: PageArguments,
    part: PartOfList = {},
  ): Promise<Connection<Versioned<StateOf<A>>>> {
    const { rows, more } = await this.#rows(aggregate, list, pageOf(args), part);
    const edges = rows.flatMap(({ sortKey, node }) => (node === null ? [] : [{ cursor: cursorOf(sortKey), node }]));
    return connection(edges, more, rows.at(-1)?.sortKey);
  }

  /** As {@link page}, without one record; as full as was asked for. For lists all of which the actor may see. */
  pageWithout<A extends Aggregate>(
    aggregate: A,
    list: ListOf,
    args: PageArguments,
    { without, ...part }: PartOfList & { readonly without: Id },
  ): Promise<Connection<Versioned<StateOf<A>>>> {
    return filledPage(args, async (range) => {
      const { rows, more } = await this.#rows(aggregate, list, range, part);
      return { rows: rows.map((row) => (row.node?.id === without ? { ...row, node: null } : row)), more };
    });
  }

  /** Of the events of a record the caller has already loaded, those that are to be shown, oldest first. */
  historyWhere(id: Id, shows: (event: Placed) => Promise<boolean>, args: PageArguments): Promise<Connection<Placed>> {
    placedInHistory(args);
    return filledPage(args, async (range) => {
      const { items, more } = await this.#table.query({ PK: id, prefix: EVENTS, ...range });
      const rows = items.map(async (item) => {
        const node = placedOf(item);
        return { sortKey: item.SK, node: (await shows(node)) ? node : null };
      });
      return { rows: await Promise.all(rows), more };
    });
  }

  /** The events of a record the caller has already loaded, oldest first. */
  async history(id: Id, args: PageArguments): Promise<Connection<Placed>> {
    const page = placedInHistory(args);
    const { items, more } = await this.#table.query({ PK: id, prefix: EVENTS, ...page });
    const edges = items.map((item) => ({ cursor: cursorOf(item.SK), node: placedOf(item) }));
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

  async #rows<A extends Aggregate>(
    aggregate: A,
    list: ListOf,
    page: { readonly limit: number; readonly after?: string },
    { descending = false, prefix, between }: PartOfList,
  ) {
    // DynamoDB takes a start only within the range that is asked for.
    if (prefix !== undefined && page.after?.startsWith(prefix) === false)
      throw badInput({ zh: 'after：不是本列表的游标', en: 'after: not a cursor of this list' }, { path: ['after'] });
    const range = {
      ...(prefix === undefined ? {} : { prefix }),
      ...(between === undefined ? {} : { after: between.from, before: between.to }),
    };
    const { items, more } = await this.#table.query({ PK: listPartition(list), ...range, ...page, descending });
    const load = async ({ SK, id }: Item) => ({ sortKey: SK, node: await this.load(aggregate, String(id)) });
    return { rows: await Promise.all(items.map(load)), more };
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

/** @throws BAD_USER_INPUT if it begins elsewhere: DynamoDB takes a start only within the range that is asked for */
function placedInHistory(args: PageArguments) {
  const page = pageOf(args);
  if (page.after !== undefined && !page.after.startsWith(EVENTS))
    throw badInput({ zh: 'after：不是办理记录的游标', en: 'after: not a cursor of a history' }, { path: ['after'] });
  return page;
}
