import graphql from '@graphql-eslint/eslint-plugin';
import { LIMITS } from './functions/graphql/limits.ts';
import { rules } from './scripts/schema/lint/rules.ts';

/** What a mutation may begin with. A new verb is a decision: it is added here, with the mutation. */
const VERBS = [
  ['abort', 'accept', 'acknowledge', 'add', 'admit', 'amend', 'announce', 'answer', 'appeal', 'approve'],
  ['assign', 'attach', 'begin', 'book', 'cancel', 'change', 'checkIn', 'checkOut', 'close', 'complete'],
  ['confirm', 'correct', 'create', 'declare', 'decline', 'delegate', 'deposit', 'discard', 'dismiss'],
  ['dispatch', 'end', 'escalate', 'extend', 'file', 'grant', 'hold', 'import', 'join', 'leave', 'lift'],
  ['lookUp', 'meet', 'move', 'open', 'overbook', 'pause', 'permit', 'plan', 'present', 'propose', 'raise'],
  ['read', 'reapply', 'receive', 'record', 'refuse', 'register', 'reinstate', 'reject', 'release', 'rename'],
  ['reopen', 'report', 'request', 'reschedule', 'restrict', 'resume', 'return', 'revoke', 'seize', 'set'],
  ['suspend', 'swap', 'take', 'tell', 'transfer', 'undo', 'uphold', 'verify', 'withdraw'],
].flat();

const languageOptions = {
  parser: graphql.parser,
  parserOptions: { graphQLConfig: { schema: 'schema/*.graphql', documents: 'client/operations/**/*.graphql' } },
};
const plugins = { '@graphql-eslint': graphql, contract: { rules } };

const schemaNames = {
  types: 'PascalCase',
  FieldDefinition: 'camelCase',
  InputValueDefinition: 'camelCase',
  Argument: 'camelCase',
  DirectiveDefinition: 'camelCase',
  EnumValueDefinition: 'UPPER_CASE',
  InputObjectTypeDefinition: { style: 'PascalCase', requiredSuffixes: ['Input'] },
  'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['query', 'get', 'list', 'find'] },
  'FieldDefinition[parent.name.value=Mutation]': { requiredPattern: new RegExp(`^(${VERBS.join('|')})[A-Z]`) },
};

/**
 * The rules of the contract: `npm run schema -- lint`. Payloads, and what a mutation takes, are `contract/mutation-shape`'s.
 *
 * Off, and why:
 * - require-deprecation-date: it wants an argument that @deprecated does not have; `contract/deprecation-dates` reads the reason
 * - relay-page-info: it wants both directions; lists are read forward only, so PageInfo has hasNextPage and endCursor alone
 * - no-typename-prefix: it takes Report.reporterName for a repetition
 * - strict-id-in-types: edges, payloads, values inside an object have no id of their own
 * - require-nullable-result-in-root: a list one may ask for is never null, it is empty
 * - description-style: one line in quotes, several in a block: as long as it is read well
 * - alphabetize: an order of reading, id and version first
 * - require-selections: the documents show what a person needs; not every client has a cache by id
 */
export default [
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['schema/*.graphql'],
    plugins,
    languageOptions,
    rules: {
      '@graphql-eslint/naming-convention': ['error', schemaNames],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      '@graphql-eslint/known-argument-names': 'error',
      '@graphql-eslint/known-directives': 'error',
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/lone-schema-definition': 'error',
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/no-root-type': ['error', { disallow: ['subscription'] }],
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      '@graphql-eslint/no-unreachable-types': 'error',
      '@graphql-eslint/possible-type-extension': 'error',
      '@graphql-eslint/provided-required-arguments': 'error',
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-connection-types': 'error',
      // An event has no page of its own, and short lists that are part of an object are plain lists.
      '@graphql-eslint/relay-edge-types': ['error', { shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-directive-names': 'error',
      '@graphql-eslint/unique-directive-names-per-location': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/unique-field-definition-names': 'error',
      '@graphql-eslint/unique-operation-types': 'error',
      '@graphql-eslint/unique-type-names': 'error',
      'contract/access-everywhere': 'error',
      'contract/bilingual-description': 'error',
      'contract/deprecation-dates': 'error',
      'contract/mutation-shape': 'error',
    },
  },
  {
    files: ['client/operations/**/*.graphql'],
    plugins,
    languageOptions,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      '@graphql-eslint/match-document-filename': ['error', { query: 'kebab-case', mutation: 'kebab-case' }],
      '@graphql-eslint/require-selections': 'off',
      '@graphql-eslint/selection-set-depth': ['error', { maxDepth: LIMITS.depth }],
    },
  },
];
