import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mergedSdl } from '#scripts/schema/merged.ts';
import { release } from '#scripts/schema/release.ts';
import { releasesOf } from '#scripts/schema/releases.ts';
import { successors } from '#scripts/schema/version.ts';
import { contract, deprecated, released } from './contract.ts';
import { schemaFolder } from './folder.ts';

const NUMBER = '"Number. 编号" number: String';
const withTitle = contract({ case: `${NUMBER} "Kind. 类别" kind: Kind! "Title. 名称" title: String` });
const withoutTitle = contract({ case: `${NUMBER} "Kind. 类别" kind: Kind!` });
const titleDeprecated = (since: string, removal: string) =>
  contract({ case: `${NUMBER} "Kind. 类别" kind: Kind! "Title. 名称" title: String ${deprecated(since, removal)}` });

describe('a release', () => {
  test('keeps the SDL under its version and date, and tells in the changelog what changed, newest first', async () => {
    // Prepare
    const schema = await schemaFolder(withTitle, [released(withoutTitle)]);
    await release(schema, '0.1.1', '2026-02-01');
    // Act
    await release(schema, '0.1.2', '2026-02-02');
    // Assess
    const releases = await releasesOf(schema);
    expect(releases.map(({ version, date }) => `${version} ${date}`)).toEqual([
      '0.1.0 2026-01-10',
      '0.1.1 2026-02-01',
      '0.1.2 2026-02-02',
    ]);
    expect(releases.at(-1)?.sdl).toBe(await mergedSdl(schema));
    const changelog = await readFile(join(schema, 'CHANGELOG.md'), 'utf8');
    expect(changelog.match(/^## .*/gm)).toEqual(['## 0.1.2 (2026-02-02)', '## 0.1.1 (2026-02-01)']);
    expect(changelog).toContain('### Safe 兼容\n\n- Field `title` was added to object type `Case`\n');
    expect(changelog).toContain('The schema is as it was.');
  });

  test('that is the first tells how much there is', async () => {
    expect(await release(await schemaFolder(contract()), '0.1.0', '2026-02-01')).toBe(
      '## 0.1.0 (2026-02-01)\n\nThe first: 1 queries, 1 mutations. 首个版本。\n',
    );
  });

  test.each([
    ['exists', '0.1.0', '0.1.0 is released already.'],
    ['goes backwards', '0.0.9', '0.0.9 does not follow 0.1.0: nothing breaks, so it is 0.1.1 or 0.2.0 or 1.0.0.'],
    ['skips one', '0.1.2', '0.1.2 does not follow 0.1.0'],
    ['is none', '0.2', '0.2 is not a version such as 0.2.0.'],
    ['leads out of the folder', '../0.2.0', '../0.2.0 is not a version'],
  ])('under a version that %s is refused, and nothing is written', async (_, version, message) => {
    // Prepare
    const schema = await schemaFolder(withTitle, [released(withoutTitle)]);
    // Act
    const refused = release(schema, version, '2026-02-01');
    // Assess
    await expect(refused).rejects.toThrow(message);
    expect(await readdir(schema)).not.toContain('CHANGELOG.md');
    expect(await releasesOf(schema)).toEqual([released(withoutTitle)]);
  });

  test('compares versions as numbers: 0.10.0 is newer than 0.9.0', async () => {
    const releases = [released(withoutTitle, '2026-01-10', '0.10.0'), released(withoutTitle, '2026-01-09', '0.9.0')];
    const schema = await schemaFolder(withTitle, releases);
    await expect(release(schema, '0.9.1', '2026-02-01')).rejects.toThrow('0.9.1 does not follow 0.10.0');
    await release(schema, '0.10.1', '2026-02-01');
  });

  test('dated before the last one is refused: it would lengthen a notice', async () => {
    const schema = await schemaFolder(withTitle, [released(withoutTitle, '2026-01-10')]);
    await expect(release(schema, '0.1.1', '2026-01-09')).rejects.toThrow('0.1.0 was released after 2026-01-09.');
    await release(schema, '0.1.1', '2026-01-10');
  });
});

describe('a release that takes something away', () => {
  test('is refused before it is due', async () => {
    const schema = await schemaFolder(withoutTitle, [released(titleDeprecated('2026-01-10', '2026-07-09'))]);
    await expect(release(schema, '0.2.0', '2026-07-08')).rejects.toThrow('not allowed: it stays until 2026-07-09');
  });

  test('takes a minor version before 1.0.0; a patch is refused', async () => {
    const schema = await schemaFolder(withoutTitle, [released(titleDeprecated('2026-01-10', '2026-07-09'))]);
    await expect(release(schema, '0.1.1', '2026-07-09')).rejects.toThrow('something breaks, so it is 0.2.0 or 1.0.0');
    expect(await release(schema, '0.2.0', '2026-07-09')).toContain(
      '### Breaking 不兼容\n\n- Field `title` (deprecated) was removed from object type `Case`',
    );
  });
});

describe('a release that deprecates', () => {
  test('less than 180 days ahead is refused, however early its reason says it began', async () => {
    const schema = await schemaFolder(titleDeprecated('2025-01-01', '2026-07-30'), [released(withTitle)]);
    await expect(release(schema, '0.1.1', '2026-02-01')).rejects.toThrow(
      'Case.title would go 179 days after this release; 180 are due',
    );
  });

  test('180 days ahead is made, and says what to use instead', async () => {
    const schema = await schemaFolder(titleDeprecated('2026-02-01', '2026-07-31'), [released(withTitle)]);
    expect(await release(schema, '0.1.1', '2026-02-01')).toContain(
      '- `Case.title` is deprecated: Use title. 改用 title。 Deprecated 2026-02-01, removed from 2026-07-31.',
    );
  });
});

test.each([
  [[0, 1, 0], 'none', ['0.1.1', '0.2.0', '1.0.0']],
  [[0, 1, 0], 'addition', ['0.1.1', '0.2.0', '1.0.0']],
  [[0, 1, 0], 'breaking', ['0.2.0', '1.0.0']],
  [[1, 2, 3], 'none', ['1.2.4', '1.3.0', '2.0.0']],
  [[1, 2, 3], 'addition', ['1.3.0', '2.0.0']],
  [[1, 2, 3], 'breaking', ['2.0.0']],
] as const)('after %j with %s come %j', (version, change, expected) => {
  expect(successors(version, change)).toEqual(expected);
});
