import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { contract } from './contract.ts';
import { temporaryFolder } from './folder.ts';

/** The configuration itself, not a copy of it. */
const { default: config } = (await import(resolve('eslint.config.js'))) as { default: Linter.Config[] };

/** The rules that a file breaks, each once. */
function broken(text: string, filename: string, parserOptions: object, cwd = resolve('.')): readonly string[] {
  const files = { files: ['**/*.graphql'], languageOptions: { parserOptions } };
  const messages = new Linter({ cwd }).verify(text, [...config, files], filename);
  return [...new Set(messages.map(({ ruleId, message }) => ruleId ?? message))];
}

const inSchema = (sdl: string) => broken(sdl, 'schema/contract.graphql', { schemaSdl: sdl });

const FIELD = '"Number. 编号" number: String';
const withField = (field: string) => contract({ case: `${FIELD} "Kind. 类别" kind: Kind! ${field}` });
const withQuery = (field: string) => contract({ query: `"A case. 案件" case: Case @access(to: [OFFICER]) ${field}` });
const withType = (type: string) =>
  contract({ case: `${FIELD} "Kind. 类别" kind: Kind! "More. 其他" more: More`, more: type });
const MORE = `@access(to: [OFFICER]) { ${FIELD} }`;

const MUTATION = '"File. 立案" fileCase("What. 内容" input: FileCaseInput!): FileCasePayload! @access(to: [LEADER])';
const withMutation = (mutation: string, input = '"Key. 幂等键" idempotencyKey: String "Case. 案件" caseId: ID!') =>
  contract({ input }).replace(MUTATION, mutation);

const page = (fields: string) => `
"Cases. 列表" type CaseConnection @access(to: [OFFICER]) { ${fields} }
"Case. 条目" type CaseEdge @access(to: [OFFICER]) { "Cursor. 游标" cursor: String! "Case. 案件" node: Case! }
"Page. 分页" type PageInfo @access(to: [OFFICER]) { "More. 更多" hasNextPage: Boolean! }`;
const EDGES = '"Cases. 条目" edges: [CaseEdge!]!';
const PAGE_INFO = '"Page. 分页" pageInfo: PageInfo!';
const withPages = (args: string, fields: string) =>
  `${withQuery(`"Cases. 列表" cases${args}: CaseConnection! @access(to: [OFFICER])`)}${page(fields)}`;
const FORWARD = '("How many. 条数" first: Int = 20, "Cursor. 游标" after: String)';

test('a contract that keeps the rules breaks none', () => {
  expect(inSchema(contract())).toEqual([]);
}, 30_000);

describe.each([
  [
    'a type in PascalCase',
    '@graphql-eslint/naming-convention',
    withType(`"More. 其他" type more_of ${MORE}`).replace('more: More', 'more: more_of'),
    withType(`"More. 其他" type More ${MORE}`),
  ],
  [
    'a field in camelCase',
    '@graphql-eslint/naming-convention',
    withField('"Title. 名称" Title: String'),
    withField('"Title. 名称" title: String'),
  ],
  [
    'a value in capitals',
    '@graphql-eslint/naming-convention',
    contract({ kinds: '"Criminal. 刑事" Criminal' }),
    contract({ kinds: '"Criminal. 刑事" CRIMINAL' }),
  ],
  [
    'an input that ends in Input',
    '@graphql-eslint/naming-convention',
    withQuery('"Cases. 列表" cases("Filter. 筛选" filter: Filter): Case @access(to: [OFFICER])') +
      '"Filter. 筛选" input Filter { "Key. 键" key: String }',
    withQuery('"Cases. 列表" cases("Filter. 筛选" filter: FilterInput): Case @access(to: [OFFICER])') +
      '"Filter. 筛选" input FilterInput { "Key. 键" key: String }',
  ],
  [
    'a query that does not begin with get',
    '@graphql-eslint/naming-convention',
    withQuery('"Mine. 本人" getMine: Case @access(to: [OFFICER])'),
    withQuery('"Mine. 本人" mine: Case @access(to: [OFFICER])'),
  ],
  [
    'a field described',
    '@graphql-eslint/require-description',
    withField('title: String'),
    withField('"Title. 名称" title: String'),
  ],
  [
    'an argument described',
    '@graphql-eslint/require-description',
    withField('"Title. 名称" title(length: Int): String'),
    withField('"Title. 名称" title("Length. 长度" length: Int): String'),
  ],
  [
    'an input field described',
    '@graphql-eslint/require-description',
    contract({ input: '"Key. 幂等键" idempotencyKey: String note: String' }),
    contract({ input: '"Key. 幂等键" idempotencyKey: String "Note. 备注" note: String' }),
  ],
  [
    'a value described',
    '@graphql-eslint/require-description',
    contract({ kinds: 'CRIMINAL' }),
    contract({ kinds: '"Criminal. 刑事" CRIMINAL' }),
  ],
  [
    'a type described',
    '@graphql-eslint/require-description',
    withType(`type More ${MORE}`),
    withType(`"More. 其他" type More ${MORE}`),
  ],
  [
    'a description in both languages',
    'contract/bilingual-description',
    withField('"Title." title: String'),
    withField('"Title. 名称" title: String'),
  ],
  [
    'English first',
    'contract/bilingual-description',
    withField('"名称。Title." title: String'),
    withField('"Title. 名称。" title: String'),
  ],
  [
    'an English sentence that ends',
    'contract/bilingual-description',
    withField('"Title 名称" title: String'),
    withField('"Title: \\"one\\". 《名称》" title: String'),
  ],
  [
    '@access on a type',
    'contract/access-everywhere',
    withType(`"More. 其他" type More { ${FIELD} }`),
    withType(`"More. 其他" type More ${MORE}`),
  ],
  [
    '@access on an operation',
    'contract/access-everywhere',
    withQuery('"Mine. 本人" mine: Case'),
    withQuery('"Mine. 本人" mine: Case @access(to: [OFFICER])'),
  ],
  [
    'a type that something leads to',
    '@graphql-eslint/no-unreachable-types',
    contract({ more: `"More. 其他" type More ${MORE}` }),
    withType(`"More. 其他" type More ${MORE}`),
  ],
  [
    'pages with first and after',
    '@graphql-eslint/relay-arguments',
    withPages('', `${EDGES} ${PAGE_INFO}`),
    withPages(FORWARD, `${EDGES} ${PAGE_INFO}`),
  ],
  [
    'a connection with its pageInfo',
    '@graphql-eslint/relay-connection-types',
    withPages(FORWARD, EDGES),
    withPages(FORWARD, `${EDGES} ${PAGE_INFO}`),
  ],
  [
    'an edge with its cursor',
    '@graphql-eslint/relay-edge-types',
    withPages(FORWARD, `${EDGES} ${PAGE_INFO}`).replace('"Cursor. 游标" cursor: String! ', ''),
    withPages(FORWARD, `${EDGES} ${PAGE_INFO}`),
  ],
])('%s', (_, rule, bad, good) => {
  test(`is asked for by ${rule}`, () => {
    expect(inSchema(bad)).toContain(rule);
    expect(inSchema(good)).toEqual([]);
  });
});

test('a field named twice is told, where a loader would take the first and say nothing', () => {
  const against = (sdl: string) => broken(sdl, 'schema/contract.graphql', { schemaSdl: contract() });
  expect(against(withField(FIELD))).toEqual(['@graphql-eslint/unique-field-definition-names']);
  expect(against(contract())).toEqual([]);
});

describe.each([
  [
    'begins with a verb',
    '@graphql-eslint/naming-convention',
    withMutation(
      MUTATION.replace('fileCase', 'caseFiling')
        .replace('FileCaseInput', 'CaseFilingInput')
        .replace('FileCasePayload', 'CaseFilingPayload'),
    ).replaceAll('FileCase', 'CaseFiling'),
  ],
  [
    'takes nothing beside its input',
    'contract/mutation-shape',
    withMutation(MUTATION.replace('input: FileCaseInput!', 'input: FileCaseInput!, "Organ. 单位" organ: String')),
  ],
  [
    'requires its input',
    'contract/mutation-shape',
    withMutation(MUTATION.replace('input: FileCaseInput!', 'input: FileCaseInput')),
  ],
  ['takes an idempotency key', 'contract/mutation-shape', withMutation(MUTATION, '"Case. 案件" caseId: ID!')],
  [
    'does not require the key',
    'contract/mutation-shape',
    withMutation(MUTATION, '"Key. 幂等键" idempotencyKey: String!'),
  ],
  ['answers its own payload', 'contract/mutation-shape', withMutation(MUTATION.replace('FileCasePayload!', 'Case'))],
  ['answers refusals', 'contract/mutation-shape', contract().replace('refusals: [Refusal!]!', 'refusals: [Refusal!]')],
])('a mutation %s', (_, rule, bad) => {
  test(`is asked for by ${rule}`, () => {
    expect(inSchema(bad)).toContain(rule);
    expect(inSchema(withMutation(MUTATION))).toEqual([]);
  });
});

describe('a deprecation', () => {
  const withReason = (reason: string) => withField(`"Title. 名称" title: String @deprecated(${reason})`);
  const GOOD = 'reason: "Use number. 改用编号。 Deprecated 2026-01-10, removed from 2026-07-09."';

  test('that says what, since when and until when keeps the rules', () => {
    expect(inSchema(withReason(GOOD))).toEqual([]);
  });

  test.each([
    ['with 179 days of notice', GOOD.replace('07-09', '07-08')],
    ['without dates', 'reason: "Use number. 改用编号。"'],
    ['with a day that does not exist', GOOD.replace('07-09', '09-31')],
    ['without Chinese', GOOD.replace(' 改用编号。', '')],
  ])('%s is refused', (_, reason) => {
    expect(inSchema(withReason(reason))).toEqual(['contract/deprecation-dates']);
  });

  test('without a reason is refused', () => {
    expect(inSchema(withField('"Title. 名称" title: String @deprecated'))).toContain(
      '@graphql-eslint/require-deprecation-reason',
    );
  });
});

describe('a document of the client', { timeout: 30_000 }, () => {
  const good =
    'query Mine($first: Int = 10) {\n  visits(first: $first) {\n    edges {\n      node {\n        id\n      }\n    }\n  }\n}\n';

  /** Each in a folder of its own: the plugin keeps what it has loaded from one. */
  async function inDocument(text: string): Promise<readonly string[]> {
    const root = await temporaryFolder();
    const file = join(root, 'client/operations/lawyer/mine.graphql');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    const graphQLConfig = { schema: 'schema/*.graphql', documents: file };
    return broken(text, file, { graphQLConfig }, root);
  }

  test('that keeps the rules breaks none', async () => {
    expect(await inDocument(good)).toEqual([]);
  });

  test.each([
    ['@graphql-eslint/no-anonymous-operations', good.replace('query Mine(', 'query (')],
    ['@graphql-eslint/match-document-filename', good.replace('Mine', 'Ours')],
    ['@graphql-eslint/naming-convention', good.replace('Mine', 'GetMine')],
    ['@graphql-eslint/no-unused-variables', good.replace('first: $first', 'first: 5')],
    ['@graphql-eslint/no-duplicate-fields', good.replace('id\n', 'id\n        id\n')],
    ['@graphql-eslint/fields-on-correct-type', good.replace('id\n', 'identity\n')],
    ['@graphql-eslint/no-unused-fragments', `${good}\nfragment Seat on Visit {\n  seat\n}\n`],
    ['@graphql-eslint/known-argument-names', good.replace('first: $first', 'last: $first')],
  ])('%s refuses what breaks it', async (rule, text) => {
    expect(await inDocument(text)).toContain(rule);
  });
});
