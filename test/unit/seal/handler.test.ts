import type { Context } from 'aws-lambda';
import { beforeEach, expect, test, vi } from 'vitest';
import { logger, metrics } from '#functions/observability.ts';
import { LedgerFault } from '#functions/seal/ledger-fault.ts';
import type { SealingOptions } from '#functions/seal/sealing.ts';
import { sealing } from '#functions/seal/sealing.ts';

vi.hoisted(() => {
  Object.assign(process.env, {
    ...{ AWS_REGION: 'cn-north-1', TABLE_NAME: 'table', POWERTOOLS_DEV: 'false', POWERTOOLS_TRACE_ENABLED: 'false' },
    ...{ LEDGER_ORIGIN: 'log.example/1', LEDGER_BUCKET: 'ledger', LEDGER_KEYS: 'arn:one', LEDGER_SIGNER: 'kms' },
  });
});
vi.mock('#functions/seal/sealing.ts', () => ({ sealing: vi.fn() }));

const { handler } = await import('#functions/seal/handler.ts');

const WAKE = { Records: [{ body: '{"wake":"seal"}' }] };
const CLOCK = { source: 'aws.events' };
const context = { getRemainingTimeInMillis: () => 300_000 } as Context;

const measured = new Map<string, number>();
const logged: unknown[][] = [];

beforeEach(() => {
  measured.clear();
  logged.length = 0;
  vi.spyOn(logger, 'addContext').mockImplementation(() => undefined);
  vi.spyOn(metrics, 'publishStoredMetrics').mockImplementation(() => metrics);
  vi.spyOn(metrics, 'addMetric').mockImplementation((name, _unit, value) => {
    measured.set(name, value);
    return metrics;
  });
  for (const level of ['error', 'info'] as const)
    vi.spyOn(logger, level).mockImplementation((...said) => {
      logged.push(said);
    });
});

/** A run that comes to something, and then perhaps fails. */
function running(failure?: Error) {
  vi.mocked(sealing).mockImplementation(async (_workshop, { run }: SealingOptions = {}) => {
    if (run === undefined) throw new Error('no run is given');
    Object.assign(run, { size: 9, sealed: 2, oldest: 400, malformed: [{ PK: 'Record_1', SK: 'STATE' }] });
    run.silentKeys.push(new Error('DisabledException: arn'));
    if (failure !== undefined) throw failure;
    return run;
  });
}

const MEASURED = {
  ...{ 'Ledger.Sealed': 2, 'Ledger.Malformed': 1, 'Ledger.SignerFailed': 1, 'Ledger.OldestUnsealed': 400 },
};

test('a run tells what it came to', async () => {
  running();

  expect(await handler(WAKE, context)).toEqual({ batchItemFailures: [] });

  expect(Object.fromEntries(measured)).toEqual(MEASURED);
  expect(JSON.stringify(logged)).toContain('"PK":"Record_1","SK":"STATE"');
  expect(JSON.stringify(logged)).not.toContain('arn');
});

test('on the clock a failure is one; what the run came to is told all the same, and so is which object it is about', async () => {
  running(new LedgerFault('HEAD_BEHIND', 'the table knows 9 entries, the checkpoint 10'));

  await expect(handler(CLOCK, context)).rejects.toThrow(LedgerFault);

  expect(Object.fromEntries(measured)).toEqual(MEASURED);
  expect(JSON.stringify(logged)).toContain('the table knows 9 entries');
  expect(JSON.stringify(logged)).toContain('HEAD_BEHIND');
});

test('a wake that fails is not sent again: the clock comes, and a dead letter would tell nothing', async () => {
  running(new Error('S3 does not answer, says somebody’s text'));

  expect(await handler(WAKE, context)).toEqual({ batchItemFailures: [] });

  expect(logged.map(([said]) => said)).toContain('not sealed');
  expect(JSON.stringify(logged)).not.toContain('somebody');
  expect(Object.fromEntries(measured)).toEqual(MEASURED);
});

test('only a wake looks twice', async () => {
  running();
  await handler(WAKE, context);
  await handler(CLOCK, context);

  expect(
    vi
      .mocked(sealing)
      .mock.calls.slice(-2)
      .map(([, options]) => options?.woken),
  ).toEqual([true, false]);
});
