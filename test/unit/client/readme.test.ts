import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { packed } from '#scripts/client/packed-text.ts';

const read = (path: string) => readFile(new URL(`../../../client/${path}`, import.meta.url), 'utf8');

test("the README shows the example that the package's test runs, and it has at most twenty lines", async () => {
  const [readme, example] = await Promise.all([read('README.md'), read('examples/book-a-visit.mjs')]);

  expect(readme).toContain(`\`\`\`js\n${example}\`\`\``);
  expect(example.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
});

test('what the examples of the README use, they import', async () => {
  const blocks = [...(await read('README.md')).matchAll(/```js\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  const used = ['keepFresh', 'demoToken', 'uploadEvidence', 'refresh', 'finish', 'begin'];

  const unimported = blocks.flatMap((block) => {
    const imported = [...block.matchAll(/import \{([^}]*)\}/g)].map(([, names]) => names).join();
    return used.filter((name) => new RegExp(`\\b${name}\\(`).test(block) && !imported.includes(name));
  });

  expect(blocks.length).toBeGreaterThan(2);
  expect(unimported).toEqual([]);
});

test('the README says where in the repository a page is told what happens when it is closed', async () => {
  const [, guide = ''] = /closed[^.]*: (docs\/[\w-]+\.md)/.exec(await read('README.md')) ?? [];

  expect(await read(`../${guide}`)).toContain('outlives the page');
});

test('what is packed has no link out of the package', async () => {
  const texts = await Promise.all(['README.md', 'CHANGELOG.md', '../schema/CHANGELOG.md'].map(read));

  const links = texts.flatMap((text) => packed(text).match(/\]\((?!https?:|#).*?\)/g) ?? []);

  expect(links).toEqual([]);
  expect(packed('see [docs/a.md](../docs/a.md), [this](#here), [that](https://a.example)')).toBe(
    'see docs/a.md, [this](#here), [that](https://a.example)',
  );
});

test('the changelog of the package has come as far as the package', async () => {
  const { version } = JSON.parse(await read('package.json'));

  expect(await read('CHANGELOG.md')).toContain(`\n## ${version} (`);
});

test('the README names every entry of the package', async () => {
  const { name, exports } = JSON.parse(await read('package.json'));
  const readme = await read('README.md');

  const missing = Object.keys(exports).filter((entry) => !readme.includes(`${name}${entry.slice(1)}\``));

  expect(missing).toEqual([]);
});
