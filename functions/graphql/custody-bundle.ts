import type { Disclosure } from '#domain/disclosure/disclosure/disclosure.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import type { Aggregate, Identified } from '#domain/model/aggregate.ts';
import type { Id } from '#domain/model/id.ts';
import { isIdOf, kindOf } from '#domain/model/id.ts';
import { Items } from '#domain/property/item/items.ts';
import { listPartition } from '#store/keys.ts';
import type { BundledRecord } from '#store/ledger/bundle/bundle.ts';
import { FORMAT, VERSION } from '#store/ledger/bundle/bundle.ts';
import { continued, proven } from '#store/ledger/bundle/prove.ts';
import type { Bounds, Stored } from '#store/ledger/bundle/stretch.ts';
import { stretchOf } from '#store/ledger/bundle/stretch.ts';
import { writeBundle } from '#store/ledger/bundle/write.ts';
import { TreeReader } from '#store/ledger/merkle/tree-reader.ts';
import { parseCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { parseNote } from '#store/ledger/note/note.ts';
import type { Versioned } from '#store/record.ts';
import type { Item } from '#store/table.ts';
import type { GraphContext } from './context.ts';
import { nodes } from './nodes.ts';

/**
 * With proofs about 2 kB an event: an answer of half a megabyte, read by a function in a second. It is handed out as the
 * answer itself and never as a file: there is then no copy of anybody's file in a bucket, to be guarded and erased.
 */
const BOUNDS: Bounds = { events: 256, text: 500_000 };

/** What is looked for of a case's evidence, and of its property. Beyond that a case is handed out item by item. */
const MOST_RELATED = 1_000;

interface Stretch {
  readonly id: Id;
  readonly from: number;
  readonly version: number;
  readonly events: readonly Stored[];
}

type Asked = Pick<GraphContext, 'table' | 'reader' | 'ledger'>;

/** The bundle that a disclosure is about, as the log stands now; null if the asker does not see the record any more. */
export async function custodyBundle(disclosure: Disclosure, { table, reader, ledger }: Asked) {
  const { id: disclosed, record: subject, after = 0, consistentWith } = disclosure;
  const aggregate = nodes.get(kindOf(subject));
  const record = aggregate && (await reader.load(aggregate, subject));
  if (!record) return null;
  // Before the events: an event may be sealed between two reads of them, and would else lie behind one that is not.
  const note = await ledger.checkpoint();
  const events = await stretchOf(table, subject, after, BOUNDS);
  // Events may have been added since the record was read.
  const version = Math.max(record.version, after + events.length);
  const first: Stretch = { id: subject, from: after + 1, version, events };
  const { stretches, beyond, more } = after > 0 ? alone(first) : await withRelated(first, { table, reader });
  const size = note === undefined ? 0 : parseCheckpoint(parseNote(note).text).size;
  const tree = new TreeReader(ledger.tiles, size);
  const records = await Promise.all(
    stretches.map(
      async ({ events, ...stretch }): Promise<BundledRecord> => ({
        ...stretch,
        events: await Promise.all(events.map((event) => proven(event, tree, size))),
      }),
    ),
  );
  const last = after + events.length;
  return {
    text: writeBundle({
      ...{ format: FORMAT, version: VERSION, subject, disclosure: disclosed },
      ...(note === undefined ? {} : { checkpoint: note }),
      ...{ keys: await ledger.keys(), records, beyond, more },
      consistency: consistentWith === undefined ? [] : await continued(ledger.tiles, consistentWith, size),
    }),
    unsealed: records.flatMap(({ events }) => events).filter(({ sealed }) => sealed === undefined).length,
    next: last < version && events.length > 0 ? last : null,
    beyond,
  };
}

interface Gathered {
  readonly stretches: readonly Stretch[];
  readonly beyond: readonly Id[];
  readonly more: boolean;
}

function alone(first: Stretch): Gathered {
  return { stretches: [first], beyond: [], more: false };
}

/** A case with its evidence and property, each whole or not at all: half a chain of custody is none. */
async function withRelated(first: Stretch, { table, reader }: Omit<Asked, 'ledger'>): Promise<Gathered> {
  if (!isIdOf('Case', first.id)) return alone(first);
  const { related, more } = await relatedTo(first.id, { table, reader });
  const stretches = [first];
  const beyond: Id[] = [];
  let [events, text] = [first.events.length, lengthOf(first.events)];
  for (const { id, version } of related) {
    // A record's events are about as long as it is old: what cannot fit is not read.
    const room = { events: BOUNDS.events - events, text: BOUNDS.text - text };
    const read = version > room.events || room.text <= 0 ? [] : await stretchOf(table, id, 0, BOUNDS);
    if (read.length >= version && read.length <= room.events && lengthOf(read) <= room.text) {
      stretches.push({ id, from: 1, version: read.length, events: read });
      [events, text] = [events + read.length, text + lengthOf(read)];
    } else beyond.push(id);
  }
  return { stretches, beyond, more };
}

/** Evidence and property of a case that the asker sees, and whether there is more of either. */
async function relatedTo(id: Id<'Case'>, { table, reader }: Omit<Asked, 'ledger'>) {
  const lists: readonly (readonly [Aggregate, string])[] = [
    [EvidenceItems, 'evidenceOfCase'],
    [Items, 'itemsOfCase'],
  ];
  const related: Versioned<Identified>[] = [];
  let isMore = false;
  for (const [aggregate, list] of lists) {
    const { items, more } = await listed(table, listPartition({ list, key: id }));
    const seen = await Promise.all(items.map((row) => reader.load(aggregate, String(row.id))));
    related.push(...seen.filter((record) => record !== null));
    isMore ||= more || seen.includes(null);
  }
  return { related, more: isMore };
}

async function listed(table: GraphContext['table'], PK: string) {
  const items: Item[] = [];
  for (let more = true; more; ) {
    const last = items.at(-1)?.SK;
    const page = await table.query({ PK, limit: 100, ...(last === undefined ? {} : { after: last }) });
    items.push(...page.items);
    more = page.more;
    if (items.length >= MOST_RELATED) return { items, more };
  }
  return { items, more: false };
}

function lengthOf(events: readonly Stored[]): number {
  return events.reduce((sum, { text }) => sum + text.length, 0);
}
