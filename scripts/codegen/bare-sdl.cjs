const { parse, print, visit } = require('graphql');
const { printSchemaWithDirectives } = require('@graphql-tools/utils');

/** The SDL without its descriptions, for who executes it and does not read it. */
exports.plugin = (schema) => {
  const bare = visit(parse(printSchemaWithDirectives(schema)), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return `/** The contract without its words, merged from schema/*.graphql. */\nexport const sdl = ${JSON.stringify(print(bare))};\n`;
};
