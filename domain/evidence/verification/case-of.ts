import { Cases } from '#domain/case/case/cases.ts';
import { internal } from '#domain/model/reads.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** The case of evidence: a reading is listed for its organ. */
export function caseOf({ evidence }: { readonly evidence: Evidence | undefined }) {
  return { theCase: internal(Cases, evidence?.caseId ?? '') };
}
