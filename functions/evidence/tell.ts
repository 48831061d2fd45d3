import { drawnBy } from '#domain/evidence/allowance/return.ts';
import { confirmExtension } from '#domain/evidence/evidence/confirm-extension.ts';
import type { EndUpload } from '#domain/evidence/evidence/end.ts';
import { endUpload } from '#domain/evidence/evidence/end.ts';
import type { Arrived, Evidence, Kept, Lock } from '#domain/evidence/evidence/evidence.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { listParts } from '#domain/evidence/evidence/list-parts.ts';
import { recordMismatch } from '#domain/evidence/evidence/record-mismatch.ts';
import { renewFirstLock } from '#domain/evidence/evidence/renew-first-lock.ts';
import type { Completed } from '#domain/evidence/evidence/seal.ts';
import { seal } from '#domain/evidence/evidence/seal.ts';
import { caseOf } from '#domain/evidence/verification/case-of.ts';
import type { Rule } from '#domain/model/decision.ts';
import { one } from '#domain/model/reads.ts';
import { carryOut } from '../carry-out.ts';
import type { Workshop } from './workshop.ts';

/** Records one step of an upload. The state itself tells a step that was taken from one that was not. */
function telling<Input>(operation: string, rule: Rule<Completed, Input>) {
  return async (workshop: Workshop, { id }: Pick<Evidence, 'id'>, input: Input): Promise<readonly string[]> => {
    const procedure = {
      reads: () => ({ evidence: one(EvidenceItems, id) }),
      further: caseOf,
      rule,
    };
    const { refusals } = await carryOut(workshop, { operation, key: workshop.world.token(), input, procedure });
    return refusals.map(({ code }) => code);
  };
}

/** What it had drawn is given back with it. */
async function ended(workshop: Workshop, { id }: Pick<Evidence, 'id'>, input: EndUpload): Promise<readonly string[]> {
  const procedure = { reads: () => ({ evidence: one(EvidenceItems, id) }), further: drawnBy, rule: endUpload };
  const errand = { operation: 'endUpload', key: workshop.world.token(), input, procedure };
  const { refusals } = await carryOut(workshop, errand);
  return refusals.map(({ code }) => code);
}

/** Each resolves to the codes of its refusals: another worker may have been here meanwhile. */
export const tell = {
  arrived: telling<Arrived>('listParts', listParts),
  sealed: telling<Kept>('sealEvidence', seal),
  mismatch: telling<Kept>('recordMismatch', recordMismatch),
  ended,
  renewed: telling<Lock>('renewFirstLock', renewFirstLock),
  extended: telling<Lock>('extendRetention', confirmExtension),
};
