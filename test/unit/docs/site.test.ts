import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ERROR_CODES } from '#functions/graphql/errors.ts';
import { refusalCatalogue } from '#functions/graphql/refusal-catalogue.ts';
import { buildDocs } from '#scripts/docs/build.ts';
import { readContract } from '#scripts/docs/reference/contract.ts';
import { openIndex } from '#scripts/docs/search/ask.ts';
import { wordsOf } from '#scripts/docs/site/words.ts';

const folders: string[] = [];
const { schema } = await readContract();
let site: ReadonlyMap<string, string>;

beforeAll(async () => {
  site = await built();
}, 60_000);
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** All files of a site built anew, by their paths. */
async function built(): Promise<ReadonlyMap<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-'));
  folders.push(folder);
  await buildDocs(folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.sort().map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const),
  );
  return new Map(texts);
}

const pages = () => [...site].filter(([path]) => path.endsWith('.html'));
const anchorsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

/** Every name of the contract, as its anchor is called. */
function namesOf(type: GraphQLNamedType): { name: string; description: string | null | undefined }[] {
  const own = ['Query', 'Mutation'].includes(type.name) ? [] : [{ name: type.name, description: type.description }];
  if (isEnumType(type))
    return [...own, ...type.getValues().map((value) => ({ ...value, name: `${type.name}.${value.name}` }))];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
  const inside: readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields());
  const fields = inside.flatMap((field) => {
    const name = `${type.name}.${field.name}`;
    const given = 'args' in field ? field.args.map((each) => ({ ...each, name: `${name}.${each.name}` })) : [];
    return [{ name, description: field.description }, ...given];
  });
  return [...own, ...fields];
}

const contract = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .flatMap(namesOf);

test('every type, field, argument and value of the contract has its place, once', () => {
  const anchors = pages().flatMap(([path, html]) => (path.startsWith('reference/') ? anchorsOf(html) : []));

  const counted = Object.fromEntries(contract.map(({ name }) => [name, anchors.filter((id) => id === name).length]));

  expect(contract.length).toBeGreaterThan(1_000);
  expect(Object.entries(counted).filter(([, times]) => times !== 1)).toEqual([]);
});

test('every description of the contract is in both languages', () => {
  for (const { name, description } of contract) {
    const { en, zh } = wordsOf(description ?? undefined, name);
    expect(en, name).toMatch(/[A-Za-z]/);
    expect(zh, name).toMatch(/\p{Script=Han}/u);
  }
});

test('a description in one language alone stops the build', () => {
  expect(() => wordsOf('Only English.', 'Visit')).toThrow('Visit');
  expect(() => wordsOf('只有中文', 'Visit')).toThrow('Visit');
  expect(wordsOf('Both. 两种', 'Visit')).toEqual({ en: 'Both.', zh: '两种' });
});

test('every refusal and every error has its page, with what to do about it', () => {
  for (const code of [...refusalCatalogue.keys(), ...ERROR_CODES]) {
    const page = site.get(`catalogue/${code}.html`);
    expect(page, code).toContain('id="remedy"');
    expect(site.get('catalogue/index.html'), code).toContain(`>${code}</code>`);
  }
});

test('a refusal that a mutation answers with is shown as it was answered', () => {
  const page = site.get('catalogue/SLOT_FULL.html') ?? '';

  expect(page).toContain('alternatives');
  expect(page).toContain('刑事诉讼法第39条');
  expect(page).toContain('reference/visit.html#Mutation.bookVisit');
});

test('no link of the site leads nowhere', () => {
  const dead = pages().flatMap(([path, html]) =>
    [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, link = '']) =>
      leads(path, link) ? [] : [`${path}: ${link}`],
    ),
  );

  expect(dead).toEqual([]);
  expect(leads('index.html', 'nowhere.html')).toBe(false);
  expect(leads('index.html', 'reference/visit.html#Nothing')).toBe(false);
});

function leads(from: string, link: string): boolean {
  if (link === 'data:,' || link.startsWith('https://')) return true;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? from : posix.join(posix.dirname(from), path);
  const html = site.get(target);
  return html !== undefined && (anchor === undefined || anchorsOf(html).includes(anchor));
}

test('nothing of the site is loaded from another host', () => {
  for (const [path, text] of site)
    expect(text, path).not.toMatch(/(?: src|<link [^>]*href)="(?:https?:)?\/\/|@import|url\(/);
});

test('search finds codes, Chinese and names in camel case', () => {
  const script = site.get('assets/search-index.js') ?? '';
  const search = openIndex(
    JSON.parse(
      script
        .slice(script.indexOf('=') + 1)
        .trim()
        .replace(/;$/, ''),
    ),
  );
  const best = (text: string) => search(text)[0]?.path;

  expect(best('SLOT_FULL')).toBe('catalogue/SLOT_FULL.html');
  expect(best('预约会见')).toBe('reference/visit.html#Mutation.bookVisit');
  expect(best('bookVisit')).toBe('reference/visit.html#Mutation.bookVisit');
  expect(best('book visit')).toBe('reference/visit.html#Mutation.bookVisit');
  expect(search('犀鸟鲲鹏壹贰叁')).toEqual([]);
});

test('two builds are the same', async () => {
  const again = await built();

  expect([...again.keys()]).toEqual([...site.keys()]);
  for (const [path, text] of again) expect(text === site.get(path), path).toBe(true);
}, 60_000);
