import { createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldPassKeys } from '#functions/pass/pass-key.ts';
import { Passes } from '#functions/pass/passes.ts';
import { seed } from '#test/support/seed.ts';

const passes = new Passes(heldPassKeys('this year', 'last year'));
const ours = {
  visit: 'Visit_01JD8W3Q5R7T9V1X3Z5B7D9F1H',
  serial: 'ABCDEFGHJKMNPQRSTVWXYZ0123',
  from: '2026-11-24T01:00:00.000Z',
  to: '2026-11-24T02:00:00.000Z',
} as const;
const token = await passes.issue(ours);

test('a pass says which visit, which serial and when, and the same visit has the same pass', async () => {
  expect(await passes.proven(token)).toEqual({ ...ours, key: expect.any(String) });
  expect(await passes.issue(ours)).toBe(token);
});

test('a gate verifies it offline, with the published key and tools that are not ours', async () => {
  const [published] = await passes.published();
  const [version, payload = '', signature = ''] = token.split('.');

  const said = JSON.parse(Buffer.from(payload, 'base64url').toString());

  expect(said.key).toBe(published?.key);
  expect(
    verify(
      null,
      Buffer.from(`${version}.${payload}`),
      createPublicKey(published?.pem ?? ''),
      Buffer.from(signature, 'base64url'),
    ),
  ).toBe(true);
});

test('it fits into a QR symbol that a phone shows, and names nobody', () => {
  expect(token.length).toBeLessThan(400);
  expect(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).not.toMatch(/Person_|Detainee_|Entrustment_/);
});

describe('whatever is not to the letter what we signed is refused', () => {
  test('with any one bit flipped', async () => {
    const flipped = [...token].flatMap((character, at) =>
      Array.from({ length: 8 }, (_, bit) => {
        const other = String.fromCharCode(character.charCodeAt(0) ^ (1 << bit));
        return `${token.slice(0, at)}${other}${token.slice(at + 1)}`;
      }),
    );

    const proven = await Promise.all(flipped.map((each) => passes.proven(each)));

    expect(flipped).toHaveLength(token.length * 8);
    expect(proven.filter((each) => each !== undefined)).toEqual([]);
  });

  test('with any characters changed, added or taken away', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length), fc.nat(4), fc.string({ maxLength: 4 }), async (at, gone, added) => {
        const changed = `${token.slice(0, at)}${added}${token.slice(at + gone)}`;
        fc.pre(changed !== token);
        expect(await passes.proven(changed)).toBeUndefined();
      }),
      { seed, numRuns: 500 },
    );
  });

  test.each([
    ['nothing', ''],
    ['padded', `${token}==`],
    ['with a line break', `${token}\n`],
    ['of a version to come', token.replace('YG1', 'YG2')],
    ['longer than any', `YG1.${'A'.repeat(100_000)}.${'A'.repeat(86)}`],
    ['unsigned', `${token.slice(0, token.lastIndexOf('.'))}.${'A'.repeat(86)}`],
  ])('%s', async (_name, text) => {
    expect(await passes.proven(text)).toBeUndefined();
  });

  test('signed by another key, also under the name of ours', async () => {
    const forger = new Passes(heldPassKeys('somebody else'));
    const theirs = await forger.issue(ours);
    const [, payload = '', signature] = theirs.split('.');
    const said = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const [{ key } = { key: '' }] = await passes.published();
    const renamed = Buffer.from(JSON.stringify({ ...said, key })).toString('base64url');

    expect(await forger.proven(theirs)).toBeDefined();
    expect(await passes.proven(theirs)).toBeUndefined();
    expect(await passes.proven(`YG1.${renamed}.${signature}`)).toBeUndefined();
  });

  test('a signed text that is of another kind of record', async () => {
    const other = await passes.issue({ ...ours, visit: 'Slot_1' as `Visit_${string}` });

    expect(await passes.proven(other)).toBeUndefined();
  });
});

test('passes of the key before are good, those of the one before that are not', async () => {
  const [before, longAgo] = ['last year', 'the year before'].map((secret) => new Passes(heldPassKeys(secret)));

  expect(await passes.proven((await before?.issue(ours)) ?? '')).toBeDefined();
  expect(await passes.proven((await longAgo?.issue(ours)) ?? '')).toBeUndefined();
});
