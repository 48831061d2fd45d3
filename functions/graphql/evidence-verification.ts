import { sumOf } from '#domain/count/measure.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { isKept } from '#domain/evidence/evidence/evidence.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { caseOf } from '#domain/evidence/verification/case-of.ts';
import { mismatchesOf, verificationsOf } from '#domain/evidence/verification/holds.ts';
import { requestVerification } from '#domain/evidence/verification/request.ts';
import { checkedBytes } from '#domain/evidence/verification/verification.ts';
import { Verifications } from '#domain/evidence/verification/verifications.ts';
import { one } from '#domain/model/reads.ts';
import { dayAfter, shanghaiInstant } from '#domain/model/time.ts';
import { talliesOf } from '#store/tallies.ts';
import { daysFrom } from './days-from.ts';
import { discreetHistory } from './evidence-access.ts';
import type { RequestVerificationInput, Resolvers } from './generated/resolvers.ts';
import { mayKnow } from './may-know.ts';
import { mutation } from './mutation.ts';
import { listedOrgan } from './organ-list.ts';
import { overdueOf } from './overdue-verifications.ts';

/** The reading of all bytes of evidence, and what it came to. */
export const evidenceVerification = {
  Query: {
    verificationReport: async (_parent, { organ, from, to }, { table, actor }) => {
      const days = daysFrom(from, to);
      const listed = listedOrgan(actor, organ);
      if (listed === undefined) return null;
      const shares = await talliesOf(table, listed, { from, to, days: days.length });
      return { organ: listed, from, to, counts: sumOf(shares.map(({ amounts }) => amounts)) };
    },
  },
  Mutation: {
    requestVerification: mutation({
      reads: ({ evidenceId }: RequestVerificationInput) => ({ evidence: one(EvidenceItems, evidenceId) }),
      further: caseOf,
      rule: requestVerification,
    }),
  },
  Evidence: {
    contentHash: (item) => (isKept(item) ? (item.read?.contentHash ?? null) : null),
    verifiedAt: (item) => (item.status === 'VERIFIED' ? item.read.at : null),
    verification: (item, _args, { reader }) => {
      const id = isKept(item) ? (item.checking ?? item.read?.verification) : undefined;
      return id === undefined ? null : reader.load(Verifications, id);
    },
    verifications: ({ id }, args, { reader }) => reader.page(Verifications, verificationsOf(id), args),
  },
  Verification: {
    evidence: ({ evidenceId }, _args, { reader }) => reader.load(EvidenceItems, evidenceId),
    checkedBytes,
    advancedAt: (verification) => (verification.status === 'RUNNING' ? verification.advancedAt : null),
    endedAt: (verification) => (verification.status === 'RUNNING' ? null : verification.endedAt),
    contentHash: (verification) => ('contentHash' in verification ? verification.contentHash : null),
    sniffedType: (verification) => ('sniffed' in verification ? (verification.sniffed ?? null) : null),
    differences: (verification) => {
      if (verification.status === 'UNREADABLE') return ['UNREADABLE'];
      return verification.status === 'DIFFERED' ? verification.differences : [];
    },
    requestedBy: async ({ requestedBy }, _args, context) =>
      requestedBy !== undefined && (await mayKnow(requestedBy, context))
        ? context.reader.load(Persons, requestedBy)
        : null,
    reason: async ({ requestedBy, reason }, _args, context) =>
      requestedBy !== undefined && (await mayKnow(requestedBy, context)) ? (reason ?? null) : null,
    history: ({ id }, args, context) => discreetHistory(id, args, context),
  },
  VerificationReport: {
    verified: ({ counts }) => counts.EVIDENCE_VERIFIED ?? 0,
    readAgain: ({ counts }) => counts.EVIDENCE_REVERIFIED ?? 0,
    differed: ({ counts }) => counts.EVIDENCE_DIFFERED ?? 0,
    unreadable: ({ counts }) => counts.EVIDENCE_UNREADABLE ?? 0,
    overdue: ({ organ }, _args, { table, world }) => overdueOf(table, organ, world.now()),
    mismatches: ({ organ, from, to }, args, { reader }) =>
      reader.page(Verifications, mismatchesOf(organ), args, {
        between: { from: shanghaiInstant(from), to: shanghaiInstant(dayAfter(to)) },
      }),
  },
} satisfies Resolvers;
