import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import type { Advance } from '#domain/evidence/verification/advance.ts';
import { advanceVerification } from '#domain/evidence/verification/advance.ts';
import type { Conclude } from '#domain/evidence/verification/conclude.ts';
import { concludingVerification } from '#domain/evidence/verification/conclude.ts';
import type { Stall } from '#domain/evidence/verification/stall.ts';
import { stallVerification } from '#domain/evidence/verification/stall.ts';
import type { Verification } from '#domain/evidence/verification/verification.ts';
import { Verifications } from '#domain/evidence/verification/verifications.ts';
import type { Rule } from '#domain/model/decision.ts';
import { one } from '#domain/model/reads.ts';
import { carryOut } from '../../carry-out.ts';
import type { Workshop } from '../workshop.ts';

interface Records {
  readonly verification: Verification;
  readonly evidence: Evidence;
}

/** Records one step of a reading, on it and on its evidence. */
function telling<Input>(operation: string, rule: Rule<Records, Input>) {
  return async (workshop: Workshop, { id, evidenceId }: Verification, input: Input): Promise<readonly string[]> => {
    const procedure = {
      reads: () => ({ verification: one(Verifications, id), evidence: one(EvidenceItems, evidenceId) }),
      rule,
    };
    const { refusals } = await carryOut(workshop, { operation, key: workshop.world.token(), input, procedure });
    return refusals.map(({ code }) => code);
  };
}

/** Each resolves to the codes of its refusals: another worker may have been here meanwhile. */
export const tell = {
  advanced: telling<Advance>('advanceVerification', advanceVerification),
  stalled: telling<Stall>('stallVerification', stallVerification),
  /** @param cap days for which the deployment lets anything be locked at most */
  concluded: (cap: number) => telling<Conclude>('concludeVerification', concludingVerification(cap)),
};
