import { Approvals } from '#domain/approval/approval/approvals.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import type { Grounds } from '#domain/evidence/release/grounds.ts';
import { endPass, handOn } from '#domain/evidence/release/move-on.ts';
import type { PutBack } from '#domain/evidence/release/put-back.ts';
import { putBack } from '#domain/evidence/release/put-back.ts';
import type { Release, RunningRelease } from '#domain/evidence/release/release.ts';
import type { Place, ReleaseHold } from '#domain/evidence/release/release-hold.ts';
import { releaseHold } from '#domain/evidence/release/release-hold.ts';
import { Releases } from '#domain/evidence/release/releases.ts';
import type { Rule } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { internal, one } from '#domain/model/reads.ts';
import { carryOut } from '../../carry-out.ts';
import type { Workshop } from '../workshop.ts';

/** Whether a step is on record by this very command; if not, another worker took it, or a rule says why not. */
export type Told = 'DONE' | 'OVERTAKEN' | 'REFUSED';

const groundsOf = ({ id, caseId, approval }: RunningRelease) => ({
  release: one(Releases, id),
  theCase: internal(Cases, caseId),
  approval: internal(Approvals, approval),
});

/** Records one step of a release. The state itself tells a step that was taken from one that was not. */
function telling<Input>(operation: string, rule: Rule<Grounds & { readonly release: Release }, Input>) {
  return async (workshop: Workshop, release: RunningRelease, input: Input): Promise<Told> => {
    const procedure = { reads: () => groundsOf(release), rule };
    const errand = { operation, key: workshop.world.token(), input, procedure };
    const { refusals, after } = await carryOut(workshop, errand);
    if (refusals.length > 0) return 'REFUSED';
    return after.size > 0 ? 'DONE' : 'OVERTAKEN';
  };
}

export const tell = {
  passed: telling<Place>('endReleasePass', endPass),
  handedOn: telling<Place & { readonly cursor: string }>('handOnRelease', handOn),
  putBack: telling<PutBack>('putHoldsBack', putBack),
  async released(workshop: Workshop, release: RunningRelease, id: Id, input: ReleaseHold): Promise<Told> {
    const procedure = { reads: () => ({ ...groundsOf(release), evidence: one(EvidenceItems, id) }), rule: releaseHold };
    const errand = { operation: 'releaseHold', key: workshop.world.token(), input, procedure };
    const { refusals, after } = await carryOut(workshop, errand);
    if (refusals.length > 0) return 'REFUSED';
    return after.size > 0 ? 'DONE' : 'OVERTAKEN';
  },
};
