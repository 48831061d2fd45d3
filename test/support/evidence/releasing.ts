import { createHash } from 'node:crypto';
import type { ApprovalEvent } from '#domain/approval/approval/approval.ts';
import { Approvals } from '#domain/approval/approval/approvals.ts';
import { Cases } from '#domain/case/case/cases.ts';
import type { Evidence, EvidenceEvent, Kept, KeptEvidence } from '#domain/evidence/evidence/evidence.ts';
import { isKept, objectKey } from '#domain/evidence/evidence/evidence.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { firstLock, provenLock } from '#domain/evidence/evidence/lock.ts';
import type { OpenRelease } from '#domain/evidence/release/open.ts';
import { ofOpening, openRelease } from '#domain/evidence/release/open.ts';
import type { Release } from '#domain/evidence/release/release.ts';
import { releaseId } from '#domain/evidence/release/release.ts';
import type { Aggregate, EventOf, KindOf } from '#domain/model/aggregate.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { internal } from '#domain/model/reads.ts';
import { carryOut } from '#functions/carry-out.ts';
import { stateOf } from '#functions/states-of.ts';
import { MemoryEvidenceStore } from '#store/evidence/memory.ts';
import { MemoryTable } from '#store/memory.ts';
import { plant } from '../plant.ts';
import { surroundings } from '../surroundings.ts';
import { begun, caseAccepted, NOW, RETAINED, STATION, WANG, ZHAO } from './records.ts';

/** When the case ended: with a fraction of a second, which no lock has. */
export const ENDED = '2026-11-23T02:00:00.123Z';
export const RELEASE = releaseId('Case_1', ENDED);

/** What a file of the case may be when its holds are to be lifted. */
export const SORTS = [
  /** And never read. */
  'SEALED',
  'VERIFIED',
  'MISMATCH',
  'WITHOUT_HOLD',
  'CHECKING',
  'ORDERED',
  'UPLOADING',
  'COMPLETING',
  'ABORTED',
] as const;
export type Sort = (typeof SORTS)[number];

const BYTES = new Uint8Array(10).fill(7);
const SHA256 = createHash('sha256').update(BYTES).digest('base64');

const proposed = {
  ...{ type: 'ApprovalProposed', id: 'Approval_1', kind: 'EVIDENCE_HOLD_RELEASE', subject: 'Case_1', organ: STATION },
  ...{ proposer: WANG.id, proposal: { ended: ENDED }, reason: '案件已终结', proposedAt: ENDED, lapsesAt: RETAINED },
} as const satisfies ApprovalEvent;
const granted = {
  ...{ type: 'ApprovalGranted', kind: 'EVIDENCE_HOLD_RELEASE', subject: 'Case_1', proposal: { ended: ENDED } },
  ...{ step: 'APPROVE', by: ZHAO.id, at: ENDED },
} as const satisfies ApprovalEvent;

/** A case that has ended, its files in table and store, and the lifting of their holds granted. */
export async function releasing(sorts: readonly Sort[]) {
  const table = new MemoryTable();
  const world = surroundings();
  const store = new MemoryEvidenceStore(world.now);
  const at = { table, world };
  const change = async <A extends Aggregate>(aggregate: A, id: Id<KindOf<A>>, ...events: readonly EventOf<A>[]) => {
    const procedure = {
      reads: () => ({ record: internal(aggregate, id) }),
      rule: () => accepted({}, changed(aggregate, { id }, ...events)),
    };
    await carryOut(at, { operation: 'change', key: world.token(), input: {}, procedure });
  };
  const ids: Id<'Evidence'>[] = [];
  await plant(at, Cases, 'Case_1', caseAccepted);
  for (const [i, sort] of sorts.entries()) {
    const id = `Evidence_${i + 1}` as const;
    ids.push(id);
    await plant(at, EvidenceItems, id, ...(await eventsOf(store, id, sort)));
  }
  await change(Cases, 'Case_1', { type: 'CaseDeclined', at: ENDED, by: ZHAO.id, reason: '没有犯罪事实' });
  await plant(at, Approvals, 'Approval_1', proposed, granted);
  const input: OpenRelease = { caseId: 'Case_1', ended: ENDED, approvalId: 'Approval_1' };
  const open = () =>
    carryOut(at, {
      operation: 'openRelease',
      key: world.token(),
      input,
      procedure: { reads: ofOpening, rule: openRelease },
    });
  world.set('2026-11-23T03:00:00.000Z');
  await open();
  return {
    table,
    world,
    store,
    workshop: { table, world, store, cap: 36_499 },
    open,
    change,
    async release(): Promise<Release> {
      return (await stateOf<Release>(table, RELEASE)) as Release;
    },
    /** The files, as they stand. */
    async files(): Promise<readonly Evidence[]> {
      return Promise.all(ids.map(async (id) => (await stateOf<Evidence>(table, id)) as Evidence));
    },
    async kept(): Promise<readonly KeptEvidence[]> {
      return (await this.files()).filter(isKept);
    },
    lockOf: async (evidence: KeptEvidence) => (await store.head(objectKey(evidence), evidence.kept.versionId)).lock,
    /** The procuratorate has the case taken up after all, which ends nothing for ever. */
    reopen: () => change(Cases, 'Case_1', caseAccepted),
    /** Whatever was under way with these files has come to its end. */
    async settle(): Promise<void> {
      for (const evidence of await this.files()) {
        const events = settling(evidence);
        if (events.length > 0) await change(EvidenceItems, evidence.id, ...events);
      }
    },
    /** Lets time pass. Minutes. */
    pass(minutes: number): void {
      world.set(new Date(Date.parse(world.now()) + minutes * 60_000).toISOString());
    },
  };
}

export type Releasing = Awaited<ReturnType<typeof releasing>>;

async function eventsOf(store: MemoryEvidenceStore, id: Id<'Evidence'>, sort: Sort): Promise<readonly EvidenceEvent[]> {
  const kind = sort === 'WITHOUT_HOLD' ? 'SUPPORTING_PAPER' : 'PHOTOGRAPH';
  const first = { ...begun, id, kind, size: BYTES.length } as const;
  const uploadId = await store.createUpload(objectKey({ id }), firstLock(first));
  const beginning = { type: 'UploadBegun', ...first, uploadId } as const;
  if (sort === 'UPLOADING') return [beginning];
  if (sort === 'ABORTED') return [beginning, { type: 'UploadAborted', reason: 'CANCELLED', at: NOW }];
  const completed = { type: 'UploadCompleted', sha256: SHA256, completedAt: NOW } as const;
  if (sort === 'COMPLETING') return [beginning, completed];
  const kept = await stored(store, id, uploadId);
  if (sort === 'MISMATCH')
    return [beginning, completed, { type: 'EvidenceMismatched', kept, differences: ['SIZE'], at: NOW }];
  const sealed = { type: 'EvidenceSealed', kept, at: NOW } as const;
  switch (sort) {
    case 'CHECKING':
      return [beginning, completed, { ...sealed, checking: 'Verification_1' }];
    case 'ORDERED':
      return [
        ...[beginning, completed, sealed],
        { type: 'RetentionExtensionOrdered', until: RETAINED, ground: 'OTHER', reason: '', at: NOW },
      ];
    case 'WITHOUT_HOLD':
    case 'VERIFIED': {
      const read = {
        verification: 'Verification_1',
        organ: STATION,
        contentHash: SHA256,
        at: NOW,
      } as const;
      return [beginning, completed, sealed, { type: 'EvidenceVerified', read, lock: kept.lock }];
    }
    default:
      return [beginning, completed, sealed];
  }
}

async function stored(store: MemoryEvidenceStore, id: Id<'Evidence'>, uploadId: string): Promise<Kept> {
  const key = objectKey({ id });
  store.receive(await store.presignPart(key, uploadId, { number: 1, size: BYTES.length, sha256: SHA256 }), BYTES);
  await store.complete(key, uploadId, (await store.listParts(key, uploadId)) ?? []);
  const [versionId = ''] = await store.versionsOf(key);
  const { size, checksum = '', lock: found } = await store.head(key, versionId);
  const lock = provenLock({ retainUntil: RETAINED, legalHold: false }, found);
  if (lock === undefined) throw new Error('not locked');
  return { versionId, size, checksum, lock };
}

function settling(evidence: Evidence): readonly EvidenceEvent[] {
  if (evidence.status === 'UPLOADING' || evidence.status === 'COMPLETING')
    return [{ type: 'UploadAborted', reason: 'EXPIRED', at: NOW }];
  if (!isKept(evidence)) return [];
  const { checking, order, kept } = evidence;
  return [
    ...(checking === undefined && evidence.status !== 'SEALED'
      ? []
      : [
          {
            type: 'EvidenceVerified',
            read: { verification: checking ?? 'Verification_1', organ: STATION, contentHash: SHA256, at: NOW },
            lock: kept.lock,
          } as const,
        ]),
    ...(order === undefined ? [] : [{ type: 'RetentionExtended', lock: kept.lock, at: NOW } as const]),
  ];
}
