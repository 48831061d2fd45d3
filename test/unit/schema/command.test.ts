import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sdl } from '#functions/graphql/generated/sdl.ts';
import { mergedSdl } from '#scripts/schema/merged.ts';
import { releasesOf } from '#scripts/schema/releases.ts';
import { contract, released } from './contract.ts';
import { changedCopy, schemaFolder } from './folder.ts';

/** Runs `npm run schema -- …` as CI does, without npm's wrapping. */
const schema = (...args: readonly string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/schema.ts', ...args], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    );
  });

describe('npm run schema -- diff', () => {
  test('fails when a field answers another type, and says which', async () => {
    // Prepare
    const folder = await changedCopy('case.graphql', 'suspectedOffence: String!', 'suspectedOffence: Int!');
    // Act
    const { code, output } = await schema('diff', '--schema', folder);
    // Assess
    expect(code).toBe(1);
    expect(output).toContain('✗ Field `Case.suspectedOffence` changed type from `String!` to `Int!`');
    expect(output).toContain('not allowed: add what is new beside it');
  }, 30_000);

  test('passes when the field stays, and another stands beside it', async () => {
    // Prepare
    const beside = 'suspectedOffence: String!\n  "Its number. 案由编号"\n  suspectedOffenceNumber: Int';
    const folder = await changedCopy('case.graphql', 'suspectedOffence: String!', beside);
    // Act
    const { code, output } = await schema('diff', '--schema', folder);
    // Assess
    expect(output).toContain('· Field `suspectedOffenceNumber` was added to object type `Case`');
    expect(code).toBe(0);
  }, 30_000);
});

test('npm run schema -- release writes the release, the changelog and the version of the client', async () => {
  // Prepare
  const folder = await schemaFolder(contract(), [released(contract())]);
  const root = dirname(folder);
  await mkdir(join(root, 'client'));
  await writeFile(join(root, 'client/package.json'), '{ "name": "client", "version": "0.1.0" }');
  await writeFile(join(root, 'package-lock.json'), '{ "packages": { "": {}, "client": { "version": "0.1.0" } } }');
  // Act
  const { code, output } = await schema('release', '0.1.1', '--schema', folder, '--date', '2026-02-01');
  // Assess
  expect(output).toContain('## 0.1.1 (2026-02-01)');
  expect(code).toBe(0);
  expect((await releasesOf(folder)).at(-1)).toMatchObject({ version: '0.1.1', date: '2026-02-01' });
  expect(JSON.parse(await readFile(join(root, 'client/package.json'), 'utf8'))).toEqual({
    name: 'client',
    version: '0.1.1',
  });
  expect(JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))).toEqual({
    packages: { '': {}, client: { version: '0.1.1' } },
  });
}, 30_000);

test('what is released is what the functions serve', async () => {
  expect(await mergedSdl('schema')).toBe(sdl);
});

test('every release is listed in the changelog, newest first', async () => {
  const changelog = await readFile('schema/CHANGELOG.md', 'utf8');
  const releases = await releasesOf('schema');
  expect(changelog.match(/(?<=^## ).*/gm)).toEqual(
    releases.map(({ version, date }) => `${version} (${date})`).reverse(),
  );
});
