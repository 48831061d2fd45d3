import type { Case } from '#domain/case/case/case.ts';
import { counted } from '#domain/count/counted.ts';
import { EvidenceItems } from './evidence/evidence-items.ts';
import { Verifications } from './verification/verifications.ts';

/** Evidence counts for the organ of its case. */
export const evidenceCounted = [
  counted(EvidenceItems, {
    organ: (_evidence, parent) => (parent as Case | undefined)?.organ,
    events: { EvidenceSealed: 'EVIDENCE_SEALED', EvidenceMismatched: 'EVIDENCE_MISMATCHED' },
  }),
  counted(Verifications, {
    organ: ({ organ }) => organ,
    events: {
      VerificationMatched: {
        measure: ({ cause }) => (cause === 'ARRIVAL' ? 'EVIDENCE_VERIFIED' : 'EVIDENCE_REVERIFIED'),
      },
      VerificationDiffered: 'EVIDENCE_DIFFERED',
      VerificationUnreadable: 'EVIDENCE_UNREADABLE',
    },
  }),
];
