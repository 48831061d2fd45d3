import { Approvals } from '#domain/approval/approval/approvals.ts';
import { endedAt } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Owner } from '#domain/evidence/allowance/allowance.ts';
import { Allowances } from '#domain/evidence/allowance/allowances.ts';
import type { Usage } from '#domain/evidence/allowance/parts.ts';
import { dayOf, partIds, quotaParts, usageOf } from '#domain/evidence/allowance/parts.ts';
import { quotaOfCase, raiseEvidenceQuota } from '#domain/evidence/allowance/raise.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { caseOfEvidence, extendingRetention } from '#domain/evidence/evidence/extend-retention.ts';
import { proposeHoldRelease, proposingRelease } from '#domain/evidence/release/propose.ts';
import { releaseId } from '#domain/evidence/release/release.ts';
import { Releases } from '#domain/evidence/release/releases.ts';
import { one } from '#domain/model/reads.ts';
import { retentionCapOfFunction } from '../retention-cap.ts';
import type {
  ExtendRetentionInput,
  ProposeHoldReleaseInput,
  RaiseEvidenceQuotaInput,
  Resolvers,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import type { Reader } from './reader.ts';
import { refusalFields } from './refusal.ts';

export const evidenceKeeping = {
  Mutation: {
    raiseEvidenceQuota: mutation({
      reads: ({ caseId }: RaiseEvidenceQuotaInput) => ({ theCase: one(Cases, caseId) }),
      further: quotaOfCase,
      rule: raiseEvidenceQuota,
    }),
    extendRetention: mutation({
      edits: 'evidence',
      reads: ({ evidenceId }: ExtendRetentionInput) => ({ evidence: one(EvidenceItems, evidenceId) }),
      further: caseOfEvidence,
      rule: extendingRetention(retentionCapOfFunction()),
    }),
    proposeHoldRelease: mutation({
      reads: ({ caseId }: ProposeHoldReleaseInput) => ({ theCase: one(Cases, caseId) }),
      further: proposingRelease,
      rule: proposeHoldRelease,
    }),
  },
  Case: {
    evidenceQuota: ({ id }, _args, { reader }) => usage(reader, { of: id }),
    holdRelease: (theCase, _args, { reader }) => {
      const ended = endedAt(theCase);
      return ended === undefined ? null : reader.load(Releases, releaseId(theCase.id, ended));
    },
  },
  Viewer: {
    evidenceQuotaToday: ({ id }, _args, { reader, world }) => usage(reader, dayOf(id, world.now())),
  },
  Evidence: {
    retentionOrderedUntil: (item) => ('kept' in item ? (item.order?.until ?? null) : null),
  },
  EvidenceQuota: {
    limitBytes: ({ limit }) => limit,
    usedBytes: ({ used }) => used,
  },
  HoldRelease: {
    endedAt: ({ ended }) => ended,
    approval: ({ approval }, _args, { reader }) => reader.load(Approvals, approval),
    proposer: ({ proposer }, _args, { reader }) => reader.load(Persons, proposer),
    completedAt: (release) => (release.status === 'COMPLETED' ? release.completedAt : null),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
  QuotaExceeded: {
    ...refusalFields,
    limitBytes: ({ details }) => Number(details.limit),
    usedBytes: ({ details }) => Number(details.used),
    askedBytes: ({ details }) => Number(details.asked),
  },
} satisfies Resolvers;

/** All parts of a quota, in one batch with whatever else this level of the query needs. */
async function usage(reader: Reader, owner: Owner): Promise<Usage> {
  const found = await Promise.all(partIds(owner).map((id) => reader.load(Allowances, id)));
  return usageOf(quotaParts(owner, found));
}
