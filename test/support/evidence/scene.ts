import { createHash } from 'node:crypto';
import { Cases } from '#domain/case/case/cases.ts';
import type { Allowance } from '#domain/evidence/allowance/allowance.ts';
import { quotasOf } from '#domain/evidence/allowance/draw-upload.ts';
import { drawnBy } from '#domain/evidence/allowance/return.ts';
import { abortUpload } from '#domain/evidence/evidence/abort.ts';
import type { BeginUpload } from '#domain/evidence/evidence/begin.ts';
import { beginUpload, ofBeginning } from '#domain/evidence/evidence/begin.ts';
import { completeUpload } from '#domain/evidence/evidence/complete.ts';
import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import type { Rule } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import { one } from '#domain/model/reads.ts';
import { evidenceOf } from '#functions/evidence/workshop.ts';
import { commit } from '#store/commit.ts';
import type { Leniency } from '#store/evidence/memory.ts';
import { MemoryEvidenceStore } from '#store/evidence/memory.ts';
import { prepareUpload } from '#store/evidence/prepare-upload.ts';
import { MemoryTable } from '#store/memory.ts';
import { plant } from '../plant.ts';
import { surroundings } from '../surroundings.ts';
import { caseAccepted, WANG } from './records.ts';

/** A case, an officer, a table and a store in memory: what uploads need to be lived through. */
export async function scene(leniency: Leniency = {}) {
  const table = new MemoryTable();
  const world = surroundings();
  const store = new MemoryEvidenceStore(world.now, leniency);
  await plant({ table, world }, Cases, 'Case_1', caseAccepted);
  const act = <Input>(
    operation: string,
    rule: Rule<{ readonly evidence: Evidence; readonly allowances: readonly (Allowance | undefined)[] }, Input>,
    id: string,
    input: Input,
  ) =>
    commit(
      table,
      {
        operation,
        key: world.token(),
        digest: '',
        actor: WANG,
        input,
        procedure: {
          reads: () => ({ evidence: one(EvidenceItems, id) }),
          further: drawnBy,
          rule,
        } as unknown as Procedure<Input>,
      },
      world,
    );
  return {
    table,
    world,
    store,
    workshop: { table, world, store },
    /** The new evidence, or undefined if it was refused. */
    async begin(command: Partial<BeginUpload> & Pick<BeginUpload, 'size'>): Promise<Evidence | undefined> {
      const input: BeginUpload = { caseId: 'Case_1', kind: 'OTHER', name: '文件', ...command };
      const procedure = {
        reads: () => ofBeginning(input),
        further: quotasOf,
        rule: beginUpload,
      } as unknown as Procedure<BeginUpload>;
      const sending = { operation: 'beginUpload', key: world.token(), digest: '', actor: WANG, input, procedure };
      const { outcome } = await commit(
        table,
        { ...sending, prepare: () => prepareUpload(store, input.kind, world) },
        world,
      );
      return outcome.evidence === undefined ? undefined : (await evidenceOf({ table }, [String(outcome.evidence)]))[0];
    },
    /** Sends parts as the uploader would, each under an address for what it is, also where the API would sign none. */
    async send(evidence: Evidence, parts: readonly Uint8Array[]): Promise<void> {
      for (const [i, bytes] of parts.entries()) {
        const sha256 = createHash('sha256').update(bytes).digest('base64');
        const part = { number: i + 1, size: bytes.length, sha256 };
        const request = await store.presignPart(objectKey(evidence), evidence.uploadId, part);
        store.receive(request, bytes);
      }
    },
    complete: ({ id }: Evidence, sha256: string) => act('completeUpload', completeUpload, id, { sha256 }),
    abort: ({ id }: Evidence) => act('abortUpload', abortUpload, id, {}),
    /** As it stands now. */
    async now({ id }: Evidence): Promise<Evidence> {
      const [evidence] = await evidenceOf({ table }, [id]);
      if (evidence === undefined) throw new Error(`${id} is gone`);
      return evidence;
    },
    /** Lets time pass. Milliseconds. */
    pass(milliseconds: number): void {
      world.set(new Date(Date.parse(world.now()) + milliseconds).toISOString());
    },
  };
}

export type Scene = Awaited<ReturnType<typeof scene>>;
