import type { GraphQLField, GraphQLNamedType } from 'graphql';
import { html, type Markup } from '../site/html.ts';
import type { Page, Place } from '../site/page.ts';
import { beside, type Words } from '../site/words.ts';
import type { Contract } from './contract.ts';
import { fieldPlaces } from './field-row.ts';
import { operationSection } from './operation-section.ts';
import { SUBJECTS, type Subject } from './subjects.ts';
import { keywordOf, typePlaces, typeSection } from './type-section.ts';

type Operations = readonly GraphQLField<unknown, unknown>[];

/** The kinds of types, in the order in which a page has them. */
const KINDS = {
  interface: { en: 'Interfaces', zh: '接口' },
  type: { en: 'Types', zh: '类型' },
  union: { en: 'Unions', zh: '联合' },
  input: { en: 'Inputs', zh: '输入' },
  enum: { en: 'Enumerations', zh: '枚举' },
  scalar: { en: 'Scalars', zh: '标量' },
} as const satisfies Readonly<Record<string, Words>>;

/** The page of one file of the contract: its operations, then its types. */
export function subjectPage(
  contract: Contract,
  subject: Subject,
  refusalsOf: (mutation: string) => readonly string[],
): Page {
  const { schema, homes } = contract;
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const asked = queries.filter(({ name }) => homes.get(`Query.${name}`) === subject);
  const commanded = mutations.filter(({ name }) => homes.get(`Mutation.${name}`) === subject);
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => homes.get(name) === subject);
  const groups = [
    operations(contract, 'Query', { en: 'Queries', zh: '查询' }, asked, () => []),
    operations(contract, 'Mutation', { en: 'Mutations', zh: '变更' }, commanded, refusalsOf),
    ...Object.entries(KINDS).map(([kind, words]) =>
      typesOf(
        contract,
        words,
        types.filter((each) => keywordOf(each) === kind),
      ),
    ),
  ];
  return {
    path: `reference/${subject}.html`,
    part: 'reference',
    title: SUBJECTS[subject],
    body: html`<p class="source">schema/${subject}.graphql</p>
${groups}`,
    places: [
      ...operationPlaces('Query', asked),
      ...operationPlaces('Mutation', commanded),
      ...types.flatMap(typePlaces),
    ],
  };
}

function operations(
  contract: Contract,
  owner: string,
  words: Words,
  fields: Operations,
  refusalsOf: (name: string) => readonly string[],
): Markup | undefined {
  return group(
    words,
    fields.map((field) => operationSection(contract, owner, field, refusalsOf(field.name))),
    fields.map(({ name }) => `${owner}.${name}`),
  );
}

function typesOf(contract: Contract, words: Words, types: readonly GraphQLNamedType[]): Markup | undefined {
  return group(
    words,
    types.map((type) => typeSection(contract, type)),
    types.map(({ name }) => name),
  );
}

function group(words: Words, sections: readonly Markup[], names: readonly string[]): Markup | undefined {
  if (sections.length === 0) return undefined;
  const links = names.map((name) => html`<li><a href="#${name}"><code>${name.split('.').at(-1)}</code></a></li>`);
  return html`<h2 id="${words.en.toLowerCase()}">${beside(words)}</h2>
<ul class="names">${links}</ul>
${sections}`;
}

function operationPlaces(owner: string, fields: Operations): readonly Place[] {
  return fieldPlaces(owner, owner.toLowerCase(), fields).map((place, i) => ({
    ...place,
    name: fields[i]?.name ?? place.name,
  }));
}
