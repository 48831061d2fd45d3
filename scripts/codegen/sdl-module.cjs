const { printSchemaWithDirectives } = require('@graphql-tools/utils');

/** Writes the merged SDL as a module, so that functions and clients need no file of their own at run time. */
exports.plugin = (schema) =>
  `/** The whole contract, merged from schema/*.graphql. */\nexport const sdl = ${JSON.stringify(printSchemaWithDirectives(schema))};\n`;
