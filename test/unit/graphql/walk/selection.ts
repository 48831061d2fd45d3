import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { getNamedType, isAbstractType, isObjectType, isRequiredArgument } from 'graphql';
import { mayAsk } from '../fields.matrix.ts';
import type { World } from './world.ts';

/** What every argument that has to be given is given, wherever its field stands, or on one type; ids of root fields apart. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  code: '"339901510000"',
  organ: '"339901510000"',
  province: '"33"',
  room: '"114"',
  centreId: '"Centre_339901430000"',
  day: '"2026-11-30"',
  sheet: 'PERSONS',
  from: '"2026-11-23"',
  to: '"2026-12-06"',
  sha256: `"${'A'.repeat(43)}="`,
  'Ledger.position': '0',
  'Ledger.size': '1',
  'Ledger.from': '1',
  'Ledger.to': '1',
  parts: `[{ number: 1, sha256: "${'A'.repeat(43)}=" }]`,
};

/** What need not be given, and leads to nothing if it is not. */
const FURTHER: Readonly<Record<string, string>> = {
  'Viewer.changes': `after: "${Buffer.from('2026-11-22T01:00:00.000Z').toString('base64url')}"`,
};

/** A field with its arguments, under a name that tells its type. */
export function asked(type: string, { name, args }: GraphQLField<unknown, unknown>, id = ''): string {
  const given = args.filter(isRequiredArgument).map((each) => {
    const value = each.name === 'id' ? `"${id}"` : (ARGUMENTS[`${type}.${each.name}`] ?? ARGUMENTS[each.name]);
    if (value === undefined) throw new Error(`no value for ${type}.${name}(${each.name})`);
    return `${each.name}: ${value}`;
  });
  const further = FURTHER[`${type}.${name}`];
  if (further !== undefined) given.push(further);
  return `${type}_${name}: ${name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
}

/**
 * Every acyclic path from a type, with all that the matrix lets the roles see on it. Where a path comes back to a type
 * of records that it has been to, or where what a record is about may be of any kind, the id is asked for: that
 * reference is seen, and not followed.
 * @param records how many further records are followed on one path; those after them by their ids alone
 */
export function everyPath(
  { schema, ids }: Pick<World, 'schema' | 'ids'>,
  roles: readonly string[],
  type: GraphQLNamedType,
  { records = Number.POSITIVE_INFINITY, count = (_path: string) => {}, path = '', seen = [] as readonly string[] } = {},
): string {
  if (isAbstractType(type)) {
    const shown = schema.getPossibleTypes(type).filter(({ name }) => mayAsk(roles, name, 'id'));
    // What a record is about may be of any kind: followed from each to each, the paths could not be counted.
    if (type.name === 'Node' && seen.some((name) => ids.has(name))) {
      return ['__typename', ...shown.map(({ name }) => `... on ${name} { ${name}_id: id }`)].join(' ');
    }
    const on = shown.map(
      (each) => `... on ${each.name} { ${everyPath({ schema, ids }, roles, each, { records, count, path, seen })} }`,
    );
    return ['__typename', ...on].join(' ');
  }
  if (!isObjectType(type)) return '';
  const here = [...seen, type.name];
  const passed = seen.filter((name) => ids.has(name)).length;
  if (ids.has(type.name) && (seen.includes(type.name) || passed > records)) return `__typename ${type.name}_id: id`;
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (!mayAsk(roles, type.name, field.name)) return [];
    count(`${path}/${type.name}.${field.name}`);
    if (!isObjectType(target) && !isAbstractType(target)) return [asked(type.name, field)];
    if (here.includes(target.name) && !ids.has(target.name)) return [];
    const options = { records, count, path: `${path}/${type.name}.${field.name}`, seen: here };
    return [`${asked(type.name, field)} { ${everyPath({ schema, ids }, roles, target, options)} }`];
  });
  return ['__typename', ...fields].join(' ');
}

/** A query for all of a record that is its own, by its id. */
export function directly(world: World, roles: readonly string[], kind: string, id: string): string {
  const type = world.schema.getType(kind);
  if (!type) throw new Error(`no type ${kind}`);
  return `node(id: "${id}") { ... on ${kind} { ${everyPath(world, roles, type, { records: 0 })} } }`;
}

/** The ways in. */
export function rootFields(schema: GraphQLSchema): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {});
}
