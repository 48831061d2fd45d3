const { require: load } = require('tsx/cjs/api');
const { refusalCatalogue } = load('../../functions/graphql/refusal-catalogue.ts', __filename);

/** Every refusal of the API as mocks need it: its words, its article, and the type that says it. */
exports.plugin = (schema) => {
  const entries = [...refusalCatalogue.values()].map(({ code, zh, en, article }) => {
    return [code, { type: typeOf(schema, code), zh, en, ...(article === undefined ? {} : { article }) }];
  });
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `/** Every code the API may refuse with: generated from the catalogues of the domain. */
export const refusals = ${JSON.stringify(Object.fromEntries(sorted), null, 2)} as const;

export type RefusalCode = keyof typeof refusals;
`;
};

/** SLOT_FULL is said by SlotFull, where the schema has such a type. */
function typeOf(schema, code) {
  const name = code.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter) => letter.toUpperCase());
  return schema.getType(name) === undefined ? 'Refused' : name;
}
