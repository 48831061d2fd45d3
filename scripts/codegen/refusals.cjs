const { require: load } = require('tsx/cjs/api');
const { refusalCatalogue } = load('../../functions/graphql/refusal-catalogue.ts', __filename);
const { refusalTypeOf } = load('../../functions/graphql/refusal-types.ts', __filename);
const { refusalLimits } = load('../mock/refusal-details.ts', __filename);

/** Every refusal of the API as mocks need it: its words, its article, the limits it tells, and the type that says it. */
exports.plugin = () => {
  const entries = [...refusalCatalogue.values()].map(({ code, zh, en, article }) => {
    const limits = refusalLimits[code];
    return [
      code,
      {
        type: refusalTypeOf(code),
        zh,
        en,
        ...(article === undefined ? {} : { article }),
        ...(limits === undefined ? {} : { limits }),
      },
    ];
  });
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `/** Every code the API may refuse with: generated from the catalogues of the domain. */
export const refusals = ${JSON.stringify(Object.fromEntries(sorted), null, 2)} as const;

export type RefusalCode = keyof typeof refusals;
`;
};
