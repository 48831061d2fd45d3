import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { GUIDES } from '#scripts/docs/guides/guides.ts';
import { slugOf } from '#scripts/docs/guides/markdown.ts';
import { ROOT } from '#scripts/local/directories.ts';

const docs = (await readdir(join(ROOT, 'docs'), { recursive: true })).map((name) => `docs/${name}`);
const files = [...docs.filter((name) => name.endsWith('.md')), 'README.md', 'CONTRIBUTING.md'];

test.each(files)('every link of %s leads somewhere', async (file) => {
  const links = [...(await readFile(join(ROOT, file), 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, link = '']) => link,
  );

  const dead: string[] = [];
  for (const link of links) if (!(await leads(file, link))) dead.push(link);

  expect(dead).toEqual([]);
});

async function leads(file: string, link: string): Promise<boolean> {
  if (/^https?:/.test(link)) return true;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? join(ROOT, file) : join(ROOT, dirname(file), path);
  if (!existsSync(target)) return false;
  if (anchor === undefined) return true;
  return [...(await readFile(target, 'utf8')).matchAll(/^#+ (.*)$/gm)].some(
    ([, heading = '']) => slugOf(heading) === anchor,
  );
}

test('every guide stands in the sidebar, and begins with a summary in Chinese', async () => {
  const guides = docs.flatMap((name) => /^docs\/([^/]+)\.md$/.exec(name)?.[1] ?? []);

  expect(Object.keys(GUIDES).sort()).toEqual(guides.sort());
  for (const guide of guides) {
    const text = await readFile(join(ROOT, 'docs', `${guide}.md`), 'utf8');
    expect(text, guide).toMatch(/^# .+\n\n> .*\p{Script=Han}/u);
  }
});
