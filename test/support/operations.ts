import type { GraphQLField, GraphQLInputType, GraphQLNamedType, GraphQLSchema } from 'graphql';
import {
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** Something that every scalar of the schema accepts. */
const SCALARS: Readonly<Record<string, unknown>> = {
  ID: 'Nothing_here',
  Int: 1,
  Boolean: true,
  String: 'x',
  DateTime: '2026-11-23T01:00:00.000Z',
  LocalDate: '2026-11-23',
  LocalTime: '09:30',
  Bytes: 1,
  LogIndex: 1,
  Sha256: `${'A'.repeat(43)}=`,
  ShortText: 'x',
  LongText: 'x',
  Quantity: '1',
  OrganCode: '330102510000',
  Subject: 'x',
  SealNumber: 'A1',
  Csv: 'x',
};

/** The least value that a type accepts. */
function value(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return value(type.ofType);
  if (isListType(type)) return [value(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, value(field.type)]));
  }
  // Scalars that the test does not know are written as the pattern of their own documentation would be.
  if (!(type.name in SCALARS)) throw new Error(`no sample of ${type.name}`);
  return SCALARS[type.name];
}

/** An operation on one root field, with the least arguments and the least selection. */
export function leastOperation(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>) {
  const required = field.args.filter(isRequiredArgument);
  const named = getNamedType(field.type);
  const head = required.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const args = required.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isObjectType(named) || isAbstractType(named) ? ' { __typename }' : '';
  return {
    query: `${kind}${head && ` (${head})`} { ${field.name}${args && `(${args})`}${selection} }`,
    variables: Object.fromEntries(required.map(({ name, type }) => [name, value(type)])),
  };
}

/** Everything that may be asked of a type in a role, so many levels deep. Fields that need arguments are left out. */
export function everything(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  roles: readonly string[],
  depth: number,
): string {
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type).filter((each) => admits(schema, each, roles));
    return `__typename ${possible.map((each) => `... on ${each.name} { ${everything(schema, each, roles, depth)} }`).join(' ')}`;
  }
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const composite = isObjectType(named) || isAbstractType(named);
    if (field.args.some(isRequiredArgument) || !admits(schema, field, roles) || !admits(schema, named, roles))
      return [];
    if (!composite) return [`${type.name}_${field.name}: ${field.name}`];
    return depth === 0
      ? []
      : [`${type.name}_${field.name}: ${field.name} { ${everything(schema, named, roles, depth - 1)} }`];
  });
  return ['__typename', ...fields].join(' ');
}

function admits(
  schema: GraphQLSchema,
  node: GraphQLNamedType | GraphQLField<unknown, unknown>,
  roles: readonly string[],
): boolean {
  const directive = schema.getDirective('access');
  if (!directive || !node.astNode || !('directives' in node.astNode)) return true;
  const to = getDirectiveValues(directive, node.astNode)?.to as string[] | undefined;
  return to === undefined || to.some((role) => roles.includes(role));
}
