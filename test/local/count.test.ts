import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { DAY, later, shanghaiDay } from '#domain/model/time.ts';
import { world } from '#functions/world.ts';
import type { Recorded } from '#store/event.ts';
import { talliesOf } from '#store/tallies.ts';
import { tally } from '#store/tally.ts';
import { crowd } from './support/crowd.ts';
import { must, send, table, word } from './support/deployed.ts';
import { REPORT } from './support/filed-case.ts';
import { station } from './support/station.ts';

const REGISTER = 'mutation ($input: RegisterReportInput!) { registerReport(input: $input) { refusals { code } } }';
const STATISTICS = `query ($organ: OrganCode!, $from: LocalDate!, $to: LocalDate!) {
  statistics(organ: $organ, from: $from, to: $to) { counts { measure amount } } }`;
const CHANGES = `query ($after: String) { viewer { changes(after: $after) { nodes { __typename id } cursor } } }`;

/** Asks until the stream has brought it, for a minute. */
async function eventually<Found>(ask: () => Promise<Found>, enough: (found: Found) => boolean): Promise<Found> {
  for (let tries = 0; ; tries += 1) {
    const found = await ask();
    if (enough(found) || tries === 60) return found;
    await sleep(1_000);
  }
}

test('what was registered is counted and told, through stream, relay and queues', async () => {
  const { organ, serving } = await station();
  const officer = await serving('OFFICER');
  const { data: begun } = await send(officer, CHANGES);
  for (let i = 0; i < 3; i += 1) await must(officer, REGISTER, REPORT);

  const now = new Date().toISOString();
  const days = { organ, from: shanghaiDay(later(now, -DAY)), to: shanghaiDay(now) };
  const registered = await eventually(
    async () => {
      const { data } = await send(officer, STATISTICS, days);
      const counts: readonly { measure: string; amount: number }[] = data.statistics.flatMap(
        (day: { counts: object[] }) => day.counts,
      );
      return counts.reduce((sum, { measure, amount }) => sum + (measure === 'REPORTS_REGISTERED' ? amount : 0), 0);
    },
    (sum) => sum >= 3,
  );
  const told = await eventually(
    async () => {
      const { data } = await send(officer, CHANGES, { after: begun.viewer.changes.cursor });
      return new Set<string>(data.viewer.changes.nodes.map(({ id }: { id: string }) => id));
    },
    (ids) => ids.size >= 3,
  );

  expect(registered).toBe(3);
  expect(told.size).toBe(3);
}, 180_000);

test('five workers count a thousand events of one organ’s day, each delivered twice: a thousand', async () => {
  const events = crowd(1_000, 100);
  const organ = word();
  const all = Array.from({ length: events }, (_, i) => ({
    of: { aggregate: `Report_${organ}${i}`, sequence: 1 } satisfies Pick<Recorded, 'aggregate' | 'sequence'>,
    name: 'REPORTS_REGISTERED',
    amount: 1,
  }));
  // The second time in other batches: no batch is known or unknown as a whole.
  const shifted = [...all.slice(25), ...all.slice(0, 25)];
  const batches = [all, shifted].flatMap((each) =>
    Array.from({ length: events / 50 }, (_, i) => each.slice(i * 50, (i + 1) * 50)),
  );
  const begun = performance.now();
  const day = { organ, day: '2026-11-23' };

  const worker = async () => {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      await tally(table, day, batch, world);
    }
  };
  await Promise.all(Array.from({ length: 5 }, worker));

  const seconds = (performance.now() - begun) / 1_000;
  console.log(`${events} events of one organ's day, each twice: ${(events / seconds).toFixed(0)} a second`);
  const shares = await talliesOf(table, organ, { from: '2026-11-23', to: '2026-11-23', days: 1 });
  expect(shares.reduce((sum, { amounts }) => sum + (amounts.REPORTS_REGISTERED ?? 0), 0)).toBe(events);
}, 180_000);
