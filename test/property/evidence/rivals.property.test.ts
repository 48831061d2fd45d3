import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { DAY, HOUR, later } from '#domain/model/time.ts';
import { stateOf } from '#functions/states-of.ts';
import { expectOrder } from '#test/support/evidence/life/assess.ts';
import { sha256 } from '#test/support/evidence/life/client.ts';
import type { Stage } from '#test/support/evidence/life/stage.ts';
import { stage } from '#test/support/evidence/life/stage.ts';
import { WORKERS } from '#test/support/evidence/life/workers.ts';
import { seed } from '#test/support/seed.ts';

const BYTES = new Uint8Array(1_000).fill(2);
const reason = '复核';

/** Verified evidence of a case that has come to nothing, and a release of its holds that is about to begin. */
async function aboutToBeReleased(world: number) {
  const at = await stage({ leniency: {}, seed: world, drawn: new Map(), workers: WORKERS });
  at.interruptions.calm = true;
  const [officer, leader] = [at.client('wang.officer'), at.client('zhao.leader')];
  const input = { caseId: 'Case_1', kind: 'OTHER', name: '文件', size: BYTES.length };
  const { evidence } = await officer.mutate('beginUpload', input, 'evidence { id }');
  await officer.send(evidence.id, new Map([[1, BYTES]]));
  await officer.mutate('completeUpload', { evidenceId: evidence.id, sha256: sha256(BYTES) }, 'evidence { id }');
  await at.pump();
  await leader.mutate('declineCase', { caseId: 'Case_1', reason }, 'case { id }');
  const { approval } = await officer.mutate('proposeHoldRelease', { caseId: 'Case_1', reason }, 'approval { id }');
  await at.client('sun.leader').mutate('takeApprovalStep', { approvalId: approval.id }, 'approval { id }');
  return { at, leader, evidenceId: String(evidence.id) };
}

async function settled(at: Stage): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await at.pump();
    await at.sweep();
    at.pass(HOUR);
  }
  await at.pump();
}

test('holds lifted while the same file is read again, or ordered to be kept longer: both are done, in every order of their calls', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.nat(2 ** 20),
      fc.nat(25),
      fc.boolean(),
      async (scheduler, world, late, extended) => {
        const { at, leader, evidenceId } = await aboutToBeReleased(world);
        const until = later(at.world.now(), 3_900 * DAY);
        const turn = (call: string) => scheduler.schedule(Promise.resolve(), call);
        const busy = at.pumpTogether(turn);
        const asked = (async () => {
          for (let waited = 0; waited < late; waited += 1) await turn('somebody waits');
          if (extended)
            await leader.mutate(
              'extendRetention',
              { evidenceId, until, ground: 'COMPLAINT', reason },
              'evidence { id }',
            );
          else await leader.mutate('requestVerification', { evidenceId, reason }, 'evidence { id }');
        })();
        await scheduler.waitFor(Promise.all([busy, asked]));
        await settled(at);

        await expectOrder(at);
        const evidence = await stateOf<Evidence>(at.table, evidenceId);
        expect(evidence?.status).toBe('VERIFIED');
      },
    ),
    { seed, numRuns: 100 },
  );
}, 240_000);
