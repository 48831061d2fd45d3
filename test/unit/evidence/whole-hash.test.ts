import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeHash as inNode } from '#client/evidence/sha256-node.ts';
import { wholeHash as inBrowsers } from '#client/evidence/sha256-web.ts';
import { seededBytes } from '#scripts/demo/bytes.ts';
import { seed } from '#test/support/seed.ts';

const BYTES = seededBytes('whole hash', 5 * 2 ** 20);

test.each([
  ['Node', inNode],
  ['browsers', inBrowsers],
])('the hash of a whole in %s is SHA-256, however it was cut', async (_name, wholeHash) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(BYTES.length), { maxLength: 6 }), fc.nat(BYTES.length), async (cuts, end) => {
      const whole = await wholeHash();
      const edges = [0, ...cuts.map((cut) => Math.min(cut, end)), end].sort((one, other) => one - other);

      for (const [i, from] of edges.slice(0, -1).entries()) await whole.update(BYTES.subarray(from, edges[i + 1]));

      expect(whole.digest()).toBe(createHash('sha256').update(BYTES.subarray(0, end)).digest('base64'));
    }),
    { seed, numRuns: 20 },
  );
});

test('two wholes at once do not mix', async () => {
  const [one, other] = [await inBrowsers(), await inBrowsers()];

  await Promise.all([one.update(BYTES), other.update(BYTES.subarray(1))]);

  expect(one.digest()).toBe(createHash('sha256').update(BYTES).digest('base64'));
  expect(other.digest()).toBe(createHash('sha256').update(BYTES.subarray(1)).digest('base64'));
});

test('a page that may not run WebAssembly is told what its policy lacks', async () => {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async () => {
    throw new WebAssembly.CompileError('refused by the page’s policy');
  };
  try {
    await expect(inBrowsers()).rejects.toMatchObject({
      code: 'NO_WEBASSEMBLY',
      message: expect.stringContaining('wasm-unsafe-eval'),
    });
  } finally {
    WebAssembly.instantiate = instantiate;
  }
});
