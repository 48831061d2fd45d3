import { ResourceNotFoundException } from '@aws-sdk/client-secrets-manager';
import { expect, test } from 'vitest';
import { heldPassKeys, passKeyOf } from '#functions/pass/pass-key.ts';
import { Passes } from '#functions/pass/passes.ts';
import { secretPassKeys } from '#functions/pass/secret-pass-keys.ts';

/** A secret as Secrets Manager keeps it, which counts how often it is read, on a clock that is set. */
function secret(current: string, previous?: string) {
  const kept = { current, previous, reads: 0, at: 0, down: false };
  const send = async ({ input }: { input: { VersionStage?: string } }) => {
    kept.reads += 1;
    if (kept.down) throw new Error('unreachable');
    const value = input.VersionStage === 'AWSPREVIOUS' ? kept.previous : kept.current;
    if (value === undefined) throw new ResourceNotFoundException({ message: 'absent', $metadata: {} });
    return { SecretString: value };
  };
  const failures: unknown[] = [];
  const failed = (failure: unknown) => failures.push(failure);
  const keys = secretPassKeys({ client: { send: send as never }, secretId: 'arn:secret', now: () => kept.at, failed });
  const ids = async () => (await keys.keys()).map(({ id }) => id);
  return { kept, keys, ids, failures };
}

const idOf = (text: string) => passKeyOf(text).id;
const MINUTE = 60_000;

test('the current version signs, the one before is still good', async () => {
  expect(await secret('new', 'old').ids()).toEqual([idOf('new'), idOf('old')]);
});

test('a secret that was never changed has one key', async () => {
  expect(await secret('new').ids()).toEqual([idOf('new')]);
});

test('it is read once for many passes, and again after ten minutes', async () => {
  const { kept, ids } = secret('one');
  await ids();
  kept.current = 'two';
  kept.previous = 'one';

  expect(await ids()).toEqual([idOf('one')]);
  expect(kept.reads).toBe(2);
  kept.at = 10 * MINUTE + 1;
  expect(await ids()).toEqual([idOf('two'), idOf('one')]);
});

test('a key that nobody knows has it read anew, at most once a minute', async () => {
  const { kept, keys } = secret('one');
  await keys.keys();
  kept.at = MINUTE;
  await keys.again();
  expect(kept.reads).toBe(2);
  kept.at = MINUTE + 1;
  await keys.again();
  await keys.again();
  expect(kept.reads).toBe(4);
});

test('an outage leaves the keys that were read before, and is told; the next read that succeeds has the new ones', async () => {
  const { kept, keys, ids, failures } = secret('one');
  await ids();
  kept.down = true;
  kept.at = 10 * MINUTE + 1;

  expect(await ids()).toEqual([idOf('one')]);
  expect(failures).toHaveLength(1);
  kept.at += MINUTE + 1;
  expect((await keys.again()).map(({ id }) => id)).toEqual([idOf('one')]);
  kept.down = false;
  kept.current = 'two';
  kept.at += MINUTE + 1;
  expect(await ids()).toEqual([idOf('two')]);
});

test('a pass of a key that nobody knows is no pass, also while the secret cannot be read', async () => {
  const { kept, keys } = secret('one');
  await keys.keys();
  kept.down = true;
  kept.at = 20 * MINUTE;
  const visit = {
    visit: 'Visit_1',
    serial: 'S',
    from: '2026-11-24T01:00:00.000Z',
    to: '2026-11-24T02:00:00.000Z',
  } as const;
  const [ours, theirs] = await Promise.all(['one', 'other'].map((text) => new Passes(heldPassKeys(text)).issue(visit)));

  expect(await new Passes(keys).proven(theirs ?? '')).toBeUndefined();
  expect(await new Passes(keys).proven(ours ?? '')).toMatchObject(visit);
});

test('what failed is not kept', async () => {
  const { kept, ids } = secret('one');
  kept.down = true;
  await expect(ids()).rejects.toThrow('unreachable');
  kept.down = false;

  expect(await ids()).toEqual([idOf('one')]);
});
