const { getNamedType, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType } = require('graphql');
const { leaf } = require('./builders/leaf.cjs');

/** For every object type of the schema a builder of plausible objects, the same for the same seed. */
exports.plugin = (schema) => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const objects = types.filter((type) => isObjectType(type) && !isRoot(schema, type));
  // A refusal is never drawn: whoever wants one says which.
  const abstract = types.filter((type) => isAbstractType(type) && type.name !== 'Refusal');
  const names = [...objects, ...abstract].map(({ name }) => name);
  const body = [
    ...objects.map((type) => builderOf(schema, type)),
    ...abstract.map((type) => choiceOf(schema, type)),
    `/** Every builder, by the name of its type. */\nexport const builders = {\n${objects.map(({ name }) => `  ${name}: ${builderName(name)},`).join('\n')}\n} as const;\n`,
    argumentsOf([schema.getQueryType(), schema.getMutationType()]),
  ].join('\n');
  const drawn = DRAWING.filter((name) => body.includes(` ${name}(`) || body.includes(`(${name}(`));
  return [
    `import type { Build } from '../mock/draw.ts';`,
    `import { ${drawn.join(', ')} } from '../mock/draw.ts';`,
    `import type { ${names.join(', ')} } from './schema.ts';`,
    `import type * as schema from './schema.ts';\n`,
    body,
  ].join('\n');
};

const DRAWING = [
  ...['bytes', 'day', 'digits', 'flag', 'id', 'instant', 'maybe', 'must', 'objects', 'part', 'pick', 'rows', 'sha256'],
  ...['some', 'text', 'time', 'values', 'whole'],
];

const isRoot = (schema, type) => [schema.getQueryType(), schema.getMutationType()].includes(type);
const builderName = (type) => `${/^[AEIO]/.test(type) ? 'an' : 'a'}${type}`;

function builderOf(schema, type) {
  let temporal = 0;
  const fields = Object.values(type.getFields()).map((field) => {
    const named = getNamedType(field.type);
    const place = ['DateTime', 'LocalDate', 'LocalTime'].includes(named.name) ? temporal++ : 0;
    const value = isLeafType(named) ? leaf(schema, type, field, place) : composite(field);
    return `  ${field.name}: ${value},`;
  });
  const taken = [/\(seed|seed,/, /depth\)/].map((used) => fields.some((each) => used.test(each)));
  const parameters = ['overrides', 'seed = 1', 'depth = 1'].slice(0, taken.lastIndexOf(true) + 2);
  return `/** ${(type.description ?? type.name).replaceAll('\n', ' ')} */
export const ${builderName(type.name)}: Build<${type.name}> = (${parameters.join(', ')}) => ({
  __typename: '${type.name}',
${fields.join('\n')}
  ...overrides,
});
`;
}

/** An object, a page of objects or a list of them, below a field. */
function composite({ name, type }) {
  const named = getNamedType(type);
  const build = builderName(named.name);
  const isPart = /(Connection|Edge)$/.test(named.name) || named.name === 'PageInfo';
  const how = isPart ? 'part' : 'must';
  const inner = isNonNullType(type) ? type.ofType : type;
  if (!isListType(inner)) return `${isNonNullType(type) ? how : 'maybe'}(${build}, seed, '${name}', depth)`;
  if (named.name === 'Refusal') return '[]';
  const isObject = isAbstractType(named) || named.getInterfaces().length > 0;
  return `${isPart ? 'rows' : isObject ? 'objects' : 'values'}(${build}, seed, '${name}', depth)`;
}

/** For an interface or a union: one of the types that are it. Not exported, since it could not take overrides. */
function choiceOf(schema, type) {
  const members = schema.getPossibleTypes(type).map(({ name }) => `() => ${builderName(name)}({}, seed, depth)`);
  return `const ${builderName(type.name)}: Build<${type.name}> = (_overrides, seed = 1, depth = 1) =>
  pick<() => ${type.name}>(seed, '${type.name}', [${members.join(', ')}])();
`;
}

/** What each operation's field takes, by its name. */
function argumentsOf(roots) {
  const rows = roots.flatMap((root) =>
    Object.values(root.getFields())
      .filter(({ args }) => args.length > 0)
      .map(({ name }) => `  ${name}: schema.${root.name}${name.slice(0, 1).toUpperCase()}${name.slice(1)}Args;`),
  );
  return `/** The arguments of each field of Query and Mutation that takes any. */\nexport interface RootArguments {\n${rows.join('\n')}\n}\n`;
}
