import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import own from '#client/generated/persisted-documents.json' with { type: 'json' };
import { documentIdOf } from '#functions/graphql/trusted-documents.ts';
import { bundle } from '#infra/bundle.ts';
import { writeBundle } from '#infra/constructs/bundled-code.ts';
import { MANIFEST, readTrustedDocuments } from '#infra/trusted-documents.ts';
import { synthesise } from './synthesis.ts';

const folder = mkdtempSync(join(tmpdir(), 'yangguang-manifests-'));
afterAll(() => rmSync(folder, { recursive: true }));

let written = 0;
const file = (content: string): string => {
  written += 1;
  const path = join(folder, `${written}.json`);
  writeFileSync(path, content);
  return path;
};
const manifest = (...texts: readonly string[]): string =>
  file(JSON.stringify(Object.fromEntries(texts.map((text) => [documentIdOf(text), text]))));

const ROLES = 'query PortalRoles { viewer { roles } }';
const NAME = 'query PortalName { viewer { person { name } } }';
const UNKNOWN_FIELD = 'query Q { viewer { wings } }';

describe('the merged manifest', () => {
  it('is our client’s where no other is named', () => {
    expect(readTrustedDocuments([])).toEqual(own);
  });

  it('has the documents of all, each once and always in one order', () => {
    const [one, other] = [manifest(ROLES, NAME), manifest(NAME)];
    const merged = readTrustedDocuments([one, other]);

    expect(merged).toEqual({ ...own, [documentIdOf(ROLES)]: ROLES, [documentIdOf(NAME)]: NAME });
    expect(Object.keys(merged)).toEqual(Object.keys(readTrustedDocuments([other, one])));
  });

  it.each([
    ['that is not there', () => join(folder, 'none.json'), 'cannot be read'],
    ['that is no JSON', () => file('{'), 'cannot be read'],
    ['that is a list', () => file(JSON.stringify([{ id: documentIdOf(ROLES) }])), 'must be a JSON object of texts'],
    ['that holds no text', () => file(JSON.stringify({ [documentIdOf(ROLES)]: 1 })), 'must be a JSON object of texts'],
    ['that is empty', () => file('{}'), 'must be a JSON object of texts'],
    ['whose ids are another hash', () => file(JSON.stringify({ abc: ROLES })), 'not what its id stands for'],
    ['that the schema does not know', () => manifest(ROLES, UNKNOWN_FIELD), 'Cannot query field "wings"'],
  ])('refuses a file %s, and names it', (_what, make, sentence) => {
    const path = make();

    expect(() => readTrustedDocuments([path])).toThrow(sentence);
    expect(() => readTrustedDocuments([path])).toThrow(path);
  });

  it('is judged when the stacks are made', () => {
    const trustedDocumentFiles = manifest(UNKNOWN_FIELD);

    expect(() => synthesise({ trustedDocumentFiles })).toThrow('Cannot query field "wings"');
    expect(() => synthesise({ trustedDocumentFiles: manifest(ROLES) })).not.toThrow();
  });
});

describe('the function', () => {
  it('holds our client’s documents where nothing is given, as development and measurement bundle it', () => {
    const { outputFiles } = buildSync({ ...bundle('functions/graphql/handler.ts', folder), write: false });

    expect(outputFiles.some(({ text }) => text.includes(Object.keys(own)[0] ?? 'none'))).toBe(true);
  });

  it('holds the documents it is deployed with, and no others, and shows them beside it', () => {
    const target = mkdtempSync(join(folder, 'asset-'));
    writeBundle('functions/graphql/handler.ts', target, { [MANIFEST]: { [documentIdOf(ROLES)]: ROLES } });

    const bundled = readFileSync(join(target, 'index.mjs'), 'utf8');
    expect(bundled).toContain(ROLES);
    expect(bundled).not.toContain(Object.keys(own)[0]);
    expect(JSON.parse(readFileSync(join(target, 'persisted-documents.json'), 'utf8'))).toEqual({
      [documentIdOf(ROLES)]: ROLES,
    });
  });
});
