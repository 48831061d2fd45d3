const { isEnumType, isInputObjectType, isInterfaceType, isObjectType } = require('graphql');

/** 刑事诉讼法第39条, 程序规定第53条; 公通字〔2015〕32号, 21号; CPL 142. */
const ARTICLE = /第\s*[\d一二三四五六七八九十百零]+\s*条|〔\d{4}〕\d+号|^\d+号$|^CP[LR] \d+/;
const CHINESE = /[\u3400-\u9fff]/;

/**
 * Splits "Book a visit. 预约会见。刑事诉讼法第39条" into its English, its Chinese and the article.
 *
 * @throws Error if a description has no English or no Chinese part
 */
function termOf(where, description) {
  const text = (description ?? '').replace(/\s+/g, ' ');
  const chinese = text.search(CHINESE);
  // From the end of the English sentence: a figure or a bracket may lead the Chinese part.
  const english = text.slice(0, Math.max(chinese, 0)).match(/^.*[.…?!] /)?.[0] ?? text.slice(0, Math.max(chinese, 0));
  const sentences = text
    .slice(english.length)
    .split('。')
    .filter((each) => each.trim() !== '');
  const [zh = '', article = ''] = [false, true].map((isArticle) =>
    sentences
      .filter((each) => ARTICLE.test(each) === isArticle)
      .join('。')
      .trim(),
  );
  const en = english.trim().replace(/\.$/, '');
  if (en === '' || !CHINESE.test(zh)) throw new Error(`${where} has no label in both languages: "${text}"`);
  return { zh, en, ...(article && { article }) };
}

exports.termOf = termOf;

const named = (where, parts) =>
  Object.fromEntries(parts.map(({ name, description }) => [name, termOf(`${where}.${name}`, description)]));

/** As the contract lists them, which is how a form offers them; the generator sorts them by name. */
const inOrder = (type) => type.astNode.values.map(({ name }) => type.getValue(name.value));

function termsOf(schema) {
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const roots = [schema.getQueryType(), schema.getMutationType()].filter(Boolean);
  const described = (type) => termOf(type.name, type.description);
  const enums = types
    .filter(isEnumType)
    .map((type) => [type.name, { ...described(type), values: named(type.name, inOrder(type)) }]);
  const holders = types
    .filter((type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    .filter((type) => !roots.includes(type))
    .map((type) => [type.name, { ...described(type), fields: named(type.name, Object.values(type.getFields())) }]);
  const operations = roots.flatMap((type) => Object.entries(named(type.name, Object.values(type.getFields()))));
  return {
    enums: Object.fromEntries(enums),
    types: Object.fromEntries(holders),
    operations: Object.fromEntries(operations),
  };
}

/**
 * What everything in the contract is called, in Chinese and English, from the contract's own descriptions: as JSON
 * for any tool, and for `labels` as a module of the enums alone, whose names and values are types.
 */
exports.plugin = (schema, _documents, _config, { outputFile }) => {
  const terms = termsOf(schema);
  if (outputFile.endsWith('.json')) return `${JSON.stringify(terms, undefined, 1)}\n`;
  const values = Object.entries(terms.enums).map(([name, { values }]) => [name, values]);
  return `/** What the values of every enum are called. */\nexport const enums = ${JSON.stringify(Object.fromEntries(values), undefined, 1)} as const;\n`;
};
