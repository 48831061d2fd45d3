const { isEnumType } = require('graphql');
const { termOf } = require('./terms.cjs');

function names(type) {
  const entries = type.getValues().map(({ name, description }) => {
    const { zh, en } = termOf(`${type.name}.${name}`, description);
    return [name, { zh, en }];
  });
  return [type.name, Object.fromEntries(entries)];
}

/** Writes what the schema calls the codes of some enumerations, so that texts name them as the schema does. */
exports.plugin = (schema, _documents, { enumerations }) => {
  const types = enumerations.map((name) => schema.getType(name)).filter(isEnumType);
  const words = JSON.stringify(Object.fromEntries(types.map(names)), null, 2);
  return `/** Names of codes in both languages, as schema/*.graphql has them. */\nexport const words = ${words};\n`;
};
