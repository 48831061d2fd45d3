import { Persons } from '#domain/directory/person/persons.ts';
import { Announcements } from '#domain/evidence/announcement/announcements.ts';
import { isKept } from '#domain/evidence/evidence/evidence.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { copiesOf } from '#domain/evidence/evidence/holds.ts';
import { connection } from './connection.ts';
import { accessesOf } from './evidence-access.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { sameContent } from './same-content.ts';

/** What evidence has to do with other evidence, and with those who look at it. */
export const evidenceCopy = {
  Query: {
    evidenceByHash: (_parent, { sha256, ...args }, context) => sameContent(sha256, args, context),
  },
  Evidence: {
    announcement: ({ announcement }, _args, { reader }) =>
      announcement === undefined ? null : reader.load(Announcements, announcement),
    operator: ({ operator }, _args, { reader }) => (operator === undefined ? null : reader.load(Persons, operator)),
    derivedFrom: ({ derived }) => derived ?? null,
    copies: ({ id }, args, { reader }) => reader.page(EvidenceItems, copiesOf(id), args),
    sameContent: (item, args, context) => {
      const hash = isKept(item) ? item.read?.contentHash : undefined;
      return hash === undefined ? connection([], false, undefined) : sameContent(hash, args, context, item.id);
    },
    accesses: ({ id }, args, context) => accessesOf(id, args, context),
  },
  EvidenceOrigin: {
    original: ({ from }, _args, { reader }) => reader.load(EvidenceItems, from),
  },
  EvidenceAccess: {
    by: ({ by }, _args, { reader }) => reader.load(Persons, by),
  },
} satisfies Resolvers;
