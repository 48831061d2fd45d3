import { Persons } from '#domain/directory/person/persons.ts';
import type { Disclosure } from '#domain/disclosure/disclosure/disclosure.ts';
import { Disclosures } from '#domain/disclosure/disclosure/disclosures.ts';
import { requestBundle } from '#domain/disclosure/disclosure/request-bundle.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import type { Aggregate, Identified } from '#domain/model/aggregate.ts';
import type { Id } from '#domain/model/id.ts';
import { kindOf } from '#domain/model/id.ts';
import { one } from '#domain/model/reads.ts';
import { toBase64 } from '#store/ledger/base64.ts';
import type { Log } from '#store/ledger/log.ts';
import { consistencyProof } from '#store/ledger/merkle/consistency-proof.ts';
import { inclusionProof } from '#store/ledger/merkle/inclusion-proof.ts';
import { parseCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { parseNote } from '#store/ledger/note/note.ts';
import type { PageArguments } from './connection.ts';
import type { GraphContext } from './context.ts';
import { custodyBundle } from './custody-bundle.ts';
import type { RequestCustodyBundleInput, Resolvers } from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { nodes } from './nodes.ts';

/** What a court may need the history of. */
const BUNDLED = new Set(['Case', 'Evidence', 'PropertyItem']);

export const ledger = {
  Query: {
    ledger: (_parent, _args, context) => context.ledger,
  },
  Mutation: {
    requestCustodyBundle: mutation({
      reads: ({ recordId }: RequestCustodyBundleInput) => ({ record: one(bundled(recordId), recordId) }),
      prepare: async ({ recordId, after }, { reader }) => ({
        version: after === undefined ? 0 : ((await reader.load(bundled(recordId), recordId))?.version ?? 0),
      }),
      rule: requestBundle,
      payload: async (shown, context) => {
        const disclosure = shown.disclosure as Disclosure | null | undefined;
        return { disclosure, bundle: disclosure ? await custodyBundle(disclosure, context) : null };
      },
    }),
  },
  Case: { custodyDisclosures: (record, args, context) => disclosuresOf(record, args, context) },
  Evidence: { custodyDisclosures: (record, args, context) => disclosuresOf(record, args, context) },
  PropertyItem: { custodyDisclosures: (record, args, context) => disclosuresOf(record, args, context) },
  Ledger: {
    keys: (log) => log.keys(),
    checkpoint: async (log, { size }) => {
      const note = await log.checkpoint(size ?? undefined);
      return note === undefined ? null : { note, ...parseCheckpoint(parseNote(note).text) };
    },
    inclusionProof: (log, { position, size }) =>
      position < size ? proved(log, size, (present) => inclusionProof(log.tiles, position, size, present)) : null,
    consistencyProof: (log, { from, to }) =>
      from <= to ? proved(log, to, (present) => consistencyProof(log.tiles, from, to, present)) : null,
  },
  LedgerCheckpoint: {
    root: ({ root }) => toBase64(root),
  },
  CustodyDisclosure: {
    record: ({ record }, _args, { reader }) => {
      const aggregate = nodes.get(kindOf(record));
      return aggregate === undefined ? null : reader.load(aggregate, record);
    },
    by: ({ by }, _args, { reader }) => reader.load(Persons, by),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
} satisfies Resolvers;

function disclosuresOf({ id }: Identified, args: PageArguments, { reader }: GraphContext) {
  return reader.page(Disclosures, { list: 'disclosuresOfRecord', key: id }, args);
}

/** An id of any other kind is one of evidence that does not exist. */
function bundled(recordId: string): Aggregate {
  const kind = kindOf(recordId as Id);
  return (BUNDLED.has(kind) ? nodes.get(kind) : undefined) ?? EvidenceItems;
}

/** A proof about the log as large as its newest checkpoint says it is; none beyond that. */
async function proved(log: Log, size: number, prove: (present: number) => Promise<readonly Uint8Array[]>) {
  const note = await log.checkpoint();
  const present = note === undefined ? 0 : parseCheckpoint(parseNote(note).text).size;
  return size <= present ? (await prove(present)).map(toBase64) : null;
}
