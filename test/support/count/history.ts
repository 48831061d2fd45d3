import { HOUR, later } from '#domain/model/time.ts';
import { sweep } from '#functions/deadlines/sweep.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import type { Recorded } from '#store/event.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '../api.ts';
import { surroundings } from '../surroundings.ts';
import type { Chances } from './chance.ts';

/** Every event of a table. The product has no Scan; a test has. */
export function eventsOf(table: MemoryTable): readonly Recorded[] {
  return table
    .items()
    .filter(({ SK }) => SK.startsWith(EVENTS))
    .map(recordedOf);
}

const REPORT = {
  reporterName: '刘女士',
  reporterPhone: '13800000001',
  whatHappened: '家中被盗。',
  occurredAt: '2026-11-18T22:30:00+08:00',
  place: '阳光路12号',
};

interface Born {
  readonly report: { readonly id: string };
  readonly case: { readonly id: string };
}

/** The demo, and after it days of reports and cases through the real API, with deadlines that run out meanwhile. */
export async function history({ below, once }: Chances) {
  const table = new MemoryTable();
  const world = surroundings({ seed: below(2 ** 31) });
  const server = api({ table, world, administrators: ['zhou.admin'] });
  const send = sender(server.send);
  await seedDemo(send, () => undefined);
  const reports = 8 + below(8);
  for (let i = 0; i < reports; i += 1) {
    world.set(later(world.now(), below(12) * HOUR));
    const report = { ...REPORT, place: `阳光路${i}号` };
    const { report: registered } = await send<Born>('wang.officer', 'registerReport', report, 'report { id }');
    const reportId = registered.id;
    if (once(0.3)) {
      await send('wang.officer', 'declareReportOutOfJurisdiction', { reportId, reason: '不属于管辖' }, 'report { id }');
      continue;
    }
    const accepting = { reportId, kind: 'CRIMINAL', suspectedOffence: '盗窃案' };
    const { case: born } = await send<Born>('wang.officer', 'acceptReport', accepting, 'case { id }');
    const course = below(3);
    const caseId = born.id;
    if (course === 1) await send('zhao.leader', 'fileCase', { caseId }, 'case { id }');
    if (course === 2) await send('zhao.leader', 'declineCase', { caseId, reason: '没有犯罪事实' }, 'case { id }');
    await sweep({ table, world });
  }
  return { table, world, server };
}
