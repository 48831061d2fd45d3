import type { Completing, Evidence } from '#domain/evidence/evidence/evidence.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { firstLock } from '#domain/evidence/evidence/lock.ts';
import { assemble } from '#functions/evidence/assemble.ts';
import { tell } from '#functions/evidence/tell.ts';
import type { Workshop } from '#functions/evidence/workshop.ts';
import { evidenceOf } from '#functions/evidence/workshop.ts';
import type { EvidenceStore } from '#store/evidence/evidence-store.ts';
import type { Workers } from './workers.ts';
import { WORKERS } from './workers.ts';

const isCompleting = (evidence: Evidence | undefined): evidence is Completing => evidence?.status === 'COMPLETING';

/** Believes that what was asked for when the upload began is so, and reads no lock back. */
async function believe(workshop: Workshop, id: string): Promise<void> {
  const [evidence] = await evidenceOf(workshop, [id]);
  if (!isCompleting(evidence)) return;
  const assembled = await assemble(workshop, evidence);
  if ('reason' in assembled) return;
  const { versionId } = assembled;
  const { size, checksum = '' } = await workshop.store.head(objectKey(evidence), versionId);
  const lock = { mode: 'COMPLIANCE', ...firstLock(evidence) } as const;
  await tell.sealed(workshop, evidence, { versionId, size, checksum, lock });
}

/** Takes every lock to be all that it may ever have to be: whoever reads the file would else set right what was left off. */
function credulous(workshop: Workshop): Workshop {
  const lock = { mode: 'COMPLIANCE', retainUntil: '9999-12-31T00:00:00.000Z', legalHold: true } as const;
  const store = new Proxy(workshop.store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (name === 'head')
        return async (...of: Parameters<EvidenceStore['head']>) => ({ ...(await target.head(...of)), lock });
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
  return { ...workshop, store };
}

/** Records that there will be no object as soon as the store says that there is no upload any more, and looks no further. */
async function giveUp(workshop: Workshop, id: string): Promise<void> {
  const [evidence] = await evidenceOf(workshop, [id]);
  if (!isCompleting(evidence)) return;
  const parts = await workshop.store.listParts(objectKey(evidence), evidence.uploadId);
  if (parts === undefined) await tell.ended(workshop, evidence, { reason: 'UPLOAD_GONE' });
  else await WORKERS.queues.evidence?.(workshop, { aggregate: id } as never);
}

/** The product's workers with one protection taken away: what looks at them must see it. */
export const BROKEN: Readonly<Record<string, Workers>> = {
  'nobody reads the lock back': {
    ...WORKERS,
    queues: {
      ...WORKERS.queues,
      evidence: (workshop, { aggregate }) => believe(workshop, aggregate),
      verify: async (workshop, recorded) => WORKERS.queues.verify?.(credulous(workshop), recorded),
    },
  },
  'nobody looks for the object of an upload that is gone': {
    ...WORKERS,
    queues: { ...WORKERS.queues, evidence: (workshop, { aggregate }) => giveUp(workshop, aggregate) },
  },
  'nobody reconciles': { ...WORKERS, sweeps: { ...WORKERS.sweeps, reconciler: async () => undefined } },
  'nobody takes up readings that stand': {
    ...WORKERS,
    sweeps: { ...WORKERS.sweeps, deadlines: async () => undefined },
  },
  'nobody sweeps releases': { ...WORKERS, sweeps: { ...WORKERS.sweeps, releases: async () => undefined } },
};
