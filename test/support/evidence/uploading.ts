import { Cases } from '#domain/case/case/cases.ts';
import type { Allowance } from '#domain/evidence/allowance/allowance.ts';
import { quotasOf } from '#domain/evidence/allowance/draw-upload.ts';
import { partIds, quotaParts, usageOf } from '#domain/evidence/allowance/parts.ts';
import { quotaOfCase, raiseEvidenceQuota } from '#domain/evidence/allowance/raise.ts';
import { drawnBy } from '#domain/evidence/allowance/return.ts';
import { abortUpload } from '#domain/evidence/evidence/abort.ts';
import type { BeginUpload } from '#domain/evidence/evidence/begin.ts';
import { beginUpload, ofBeginning } from '#domain/evidence/evidence/begin.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import type { Actor } from '#domain/model/actor.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { Reads } from '#domain/model/reads.ts';
import { one } from '#domain/model/reads.ts';
import { statesOf } from '#functions/states-of.ts';
import type { Committed, Surroundings } from '#store/commit.ts';
import { commit } from '#store/commit.ts';
import type { Table } from '#store/table.ts';
import { RETAINED, WANG, ZHAO } from './records.ts';

interface Place {
  readonly table: Table;
  readonly world: Surroundings;
}

/** Commands that draw from quotas and give back, by whom one likes. The store is not asked. */
export function uploadingTo({ table, world }: Place) {
  const send = <Input, First extends Reads, Further extends Reads, Prepared>(
    actor: Actor,
    input: Input,
    procedure: Procedure<Input, First, Further, Prepared>,
    prepared?: Prepared,
  ): Promise<Committed> =>
    commit(
      table,
      {
        ...{ operation: 'test', key: world.token(), digest: '', actor, input },
        procedure: procedure as unknown as Procedure<Input>,
        prepare: async () => prepared,
      },
      world,
    );
  return {
    begin(size: number, actor: Actor = WANG): Promise<Committed> {
      const input: BeginUpload = { caseId: 'Case_1', kind: 'OTHER', name: '文件', size };
      const prepared = { id: world.fresh.id('Evidence'), uploadId: 'upload-1', retainUntil: RETAINED };
      return send(actor, input, { reads: ofBeginning, further: quotasOf, rule: beginUpload }, prepared);
    },
    abort: (id: string, actor: Actor = WANG): Promise<Committed> =>
      send(actor, {}, { reads: () => ({ evidence: one(EvidenceItems, id) }), further: drawnBy, rule: abortUpload }),
    raise: (bytes: number): Promise<Committed> =>
      send(
        ZHAO,
        { bytes, reason: '大量录像' },
        { reads: () => ({ theCase: one(Cases, 'Case_1') }), further: quotaOfCase, rule: raiseEvidenceQuota },
      ),
    /** What the case has used of its quota, part by part. */
    async ofCase() {
      const owner = { of: 'Case_1' } as const;
      const parts = quotaParts(owner, await statesOf<Allowance>(table, partIds(owner)));
      return { ...usageOf(parts), parts };
    },
  };
}
