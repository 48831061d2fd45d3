import { expect, test } from 'vitest';
import { sealing } from '#functions/seal/sealing.ts';
import { aSealer } from '#test/support/ledger/a-sealer.ts';
import { expectSealed } from '#test/support/ledger/expect-sealed.ts';
import { interceptedSealer } from '#test/support/ledger/intercepted.ts';
import type { AnEvent } from '#test/support/ledger/waiting-events.ts';
import { plantEvents, someEvents } from '#test/support/ledger/waiting-events.ts';

/** How many requests to AWS it takes a sealer to seal what waits, in a log that has some already. */
async function requestsFor(earlier: readonly AnEvent[], waiting: readonly AnEvent[]): Promise<number> {
  const kept = aSealer();
  await plantEvents(kept.table, earlier);
  await sealing(kept.workshop);
  await plantEvents(kept.table, waiting);
  let requests = 0;
  const metered = interceptedSealer(kept.workshop, (request, ask, [keys]) => {
    // DynamoDB gives a hundred items a request.
    requests += request === 'read' && Array.isArray(keys) ? Math.ceil(keys.length / 100) : 1;
    return ask();
  });
  await sealing(metered);
  await expectSealed(kept);
  return requests;
}

const atMost = (requests: number, allowed: number, what: string) => {
  console.info(`${what}: ${requests} requests`);
  expect(requests).toBeLessThanOrEqual(allowed);
};

test('a thousand events in bulk take at most 40 requests', async () => {
  const [earlier, waiting] = [someEvents(300, 1), someEvents(800, 2).slice(300)];
  // Half of them open records, the others follow on their first event or on one that was sealed before.
  atMost(await requestsFor(earlier, waiting.slice(0, 1_000)), 40, '1,000 of 800 records');
});

test('however they come, of many thousands each thousand takes at most 40 requests', async () => {
  const events = someEvents(1_960, 2);
  // Each follows on an event that was sealed before, which has to be looked up: the worst there is.
  atMost(await requestsFor(events.slice(0, 1_960), events.slice(1_960)), 1.96 * 40, '1,960 of 1,960 records');
});

test('all of one record, they take no more', async () => {
  atMost(await requestsFor([], someEvents(1, 1_000)), 40, '1,000 of one record');
});

test('one event while nothing else happens', async () => {
  const events = someEvents(301, 2);
  atMost(await requestsFor(events.slice(0, 301), events.slice(301, 302)), 20, 'one event');
});
