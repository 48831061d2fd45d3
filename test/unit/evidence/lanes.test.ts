import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { throughLanes } from '#client/evidence/lanes.ts';

/** Pieces of a source that counts how many it has made. */
function source(count: number, made: number[]) {
  return (async function* () {
    for (let i = 0; i < count; i += 1) {
      made.push(i);
      yield i;
    }
  })();
}

test.each([
  [1, 1],
  [4, 1],
  [2, 3],
  [4, 4],
])('%d lanes and %d ahead: all pieces, in order, and no more held than both together', async (lanes, ahead) => {
  const made: number[] = [];
  const begun: number[] = [];
  const done: number[] = [];
  let [mostHeld, mostBusy] = [0, 0];

  await throughLanes(
    source(20, made),
    async (piece) => {
      begun.push(piece);
      mostHeld = Math.max(mostHeld, made.length - done.length);
      mostBusy = Math.max(mostBusy, begun.length - done.length);
      await sleep(2);
      mostHeld = Math.max(mostHeld, made.length - done.length);
      done.push(piece);
    },
    { lanes, ahead, stop: () => undefined },
  );

  expect(begun).toEqual(Array.from({ length: 20 }, (_, i) => i));
  expect(done).toHaveLength(20);
  expect([mostHeld, mostBusy]).toEqual([lanes + ahead, lanes]);
});

test('after a failure nothing that was ready is begun, and what is under way comes to rest first', async () => {
  const begun: number[] = [];
  const stopped: unknown[] = [];
  let atRest = false;

  const failing = throughLanes(
    source(10, []),
    async (piece) => {
      begun.push(piece);
      if (piece === 1) throw new Error('the second');
      await sleep(20);
      atRest = true;
    },
    { lanes: 2, ahead: 3, stop: (reason) => stopped.push(reason) },
  );

  await expect(failing).rejects.toThrow('the second');
  expect([begun, stopped.length, atRest]).toEqual([[0, 1], 1, true]);
});

test('what the source throws is thrown once all lanes are at rest', async () => {
  let done = 0;
  const pieces = (async function* () {
    yield 1;
    throw new Error('unreadable');
  })();

  const failing = throughLanes(
    pieces,
    async () => {
      await sleep(10);
      done += 1;
    },
    { lanes: 2, ahead: 1, stop: () => undefined },
  );

  await expect(failing).rejects.toThrow('unreadable');
  expect(done).toBe(1);
});
