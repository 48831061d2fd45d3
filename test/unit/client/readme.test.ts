import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const read = (path: string) => readFile(new URL(`../../../client/${path}`, import.meta.url), 'utf8');

test("the README shows the example that the package's test runs, and it has at most twenty lines", async () => {
  const [readme, example] = await Promise.all([read('README.md'), read('examples/book-a-visit.mjs')]);

  expect(readme).toContain(`\`\`\`js\n${example}\`\`\``);
  expect(example.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
});

test('the README names every entry of the package', async () => {
  const { name, exports } = JSON.parse(await read('package.json'));
  const readme = await read('README.md');

  const missing = Object.keys(exports).filter((entry) => !readme.includes(`${name}${entry.slice(1)}\``));

  expect(missing).toEqual([]);
});
