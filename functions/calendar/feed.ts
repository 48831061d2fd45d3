import { createHash } from 'node:crypto';
import type { Person } from '#domain/directory/person/person.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { DAY, later } from '#domain/model/time.ts';
import type { Centre } from '#domain/visit/centre/centre.ts';
import type { CalendarFeed } from '#domain/visit/feed/feed.ts';
import { feedId } from '#domain/visit/feed/feed.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { listPartition, stateKey } from '#store/keys.ts';
import type { Versioned } from '#store/record.ts';
import { recordOf, versioned } from '#store/record.ts';
import type { Table } from '#store/table.ts';
import { appointmentOf } from './appointment.ts';
import { calendarText } from './calendar-text.ts';

/** A calendar that is fetched, and what tells whether it has changed since. */
export interface Fetched {
  readonly text: string;
  /** A weak validator (RFC 9110, 8.8.1): the text also says when it was made. */
  readonly etag: string;
}

/** How far back it goes. Days. */
const BACK = 30;

/** The most appointments it has, the soonest first: far more than anybody has ahead. */
const MOST = 500;
const PAGE = 100;

/** How often a program should ask again (RFC 5545, 3.3.6). */
const REFRESH = 'PT1H';

/**
 * The calendar of a secret; none for a secret that is nobody's, or whose lawyer is one no longer.
 * @param secret as it came, whatever it is
 */
export async function feedOf(table: Table, secret: string, now: Instant): Promise<Fetched | undefined> {
  const [feed] = await states<CalendarFeed>(table, [feedId(secret)]);
  if (feed?.status !== 'ACTIVE') return undefined;
  const [lawyer] = await states<Person>(table, [feed.lawyer]);
  if (lawyer === undefined || lawyer.suspended || !lawyer.posts.includes('LAWYER')) return undefined;
  const visits = await visitsSince(table, feed.lawyer, later(now, -BACK * DAY));
  const ids = [...new Set(visits.map(({ centre }) => centre))];
  const centres = new Map((await states<Centre>(table, ids)).map((centre) => [centre.id, centre]));
  const appointments = visits.flatMap((visit) => appointmentOf(visit, centres.get(visit.centre)) ?? []);
  const digest = createHash('sha256').update(JSON.stringify(appointments)).digest('base64url');
  const options = { method: 'PUBLISH', at: now, feed: { name: '阳光预约', refresh: REFRESH } } as const;
  return { text: calendarText(appointments, options), etag: `W/"${digest}"` };
}

async function visitsSince(table: Table, lawyer: Id<'Person'>, since: Instant): Promise<readonly Versioned<Visit>[]> {
  const PK = listPartition({ list: 'visitsOfLawyer', key: lawyer });
  const found: Versioned<Visit>[] = [];
  for (let after: string | undefined = since; after !== undefined && found.length < MOST; ) {
    const { items, more } = await table.query({ PK, after, limit: PAGE });
    found.push(
      ...(await states<Visit>(
        table,
        items.map(({ id }) => String(id)),
      )),
    );
    after = more ? items.at(-1)?.SK : undefined;
  }
  return found;
}

async function states<State extends { readonly id: Id }>(
  table: Table,
  ids: readonly string[],
): Promise<readonly Versioned<State>[]> {
  const items = ids.length === 0 ? [] : await table.read(ids.map(stateKey), { consistent: true });
  return items.flatMap((item) => {
    const stored = recordOf(item);
    return stored === undefined ? [] : [versioned(stored as never) as Versioned<State>];
  });
}
