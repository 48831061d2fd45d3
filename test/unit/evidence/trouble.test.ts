import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { later } from '#domain/model/time.ts';
import { evidenceOf } from '#functions/evidence/workshop.ts';
import { SIGNED_FOR } from '#store/evidence/evidence-store.ts';
import { MemoryEvidenceStore } from '#store/evidence/memory.ts';
import { api } from '#test/support/api.ts';
import { stage } from '#test/support/evidence/life/stage.ts';
import { WORKERS } from '#test/support/evidence/life/workers.ts';
import type { Bench } from '#test/support/evidence/trouble/bench.ts';
import { troubles } from '#test/support/evidence/trouble/troubles.ts';

troubles('in memory', async (): Promise<Bench> => {
  const at = await stage({ leniency: {}, seed: 1, drawn: new Map(), workers: WORKERS });
  at.interruptions.calm = true;
  const { table, store, world } = at;
  const server = api({ table, evidence: store, world });
  return {
    caseId: 'Case_1',
    officer: 'wang.officer',
    second: 'li.officer',
    send: (...asked) => server.send(...asked),
    put: async (request, bytes) => store.receive(request, bytes),
    async expired(id, announced) {
      const [evidence] = await evidenceOf({ table }, [id]);
      if (evidence === undefined) throw new Error(`${id} is not there`);
      const past = new MemoryEvidenceStore(() => later(world.now(), -(SIGNED_FOR * 1_000)));
      const part = { ...announced, size: evidence.size };
      return past.presignPart(objectKey(evidence), evidence.uploadId, part);
    },
    versionsOf: (id) => store.versionsOf(`evidence/${id}`),
    wait: () => at.pump(),
  };
});
