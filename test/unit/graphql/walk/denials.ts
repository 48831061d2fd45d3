import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { getNamedType, isAbstractType, isObjectType, parse } from 'graphql';
import { leastOperation } from '#test/support/operations.ts';
import { asked } from './selection.ts';
import type { World } from './world.ts';
import { HOLDERS } from './world.ts';

/** The answer to a field that the matrix denies, as it must not be; nothing if it is as it must be. */
type Complaint = string | undefined;

/**
 * Asks for a field that a role may not see, of an object that it does come upon by the given response keys: it must be
 * told FORBIDDEN, not null, and no value may come.
 */
export async function deniedOnTheWay(
  world: World,
  role: string,
  way: readonly string[],
  [type, field]: readonly [string, string],
  schema: GraphQLSchema = world.schema,
  holder: string | undefined = HOLDERS[role],
): Promise<Complaint> {
  const inner = `... on ${type} { denied: ${askedPlainly(schema, type, field)} }`;
  const text = [...way].reverse().reduce((below, key) => under(world, key, below), inner);
  const { data, errors = [] } = await world.ask(holder, parse(`{ ${text} }`), {}, schema);
  const code = holder === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  const told = errors.some(({ extensions, path }) => extensions.code === code && path?.at(-1) === 'denied');
  const shown = shows(data);
  return told && !shown ? undefined : `${role} ${type}.${field}: ${shown ? 'shown' : 'not told'}`;
}

/** Asks for every field of a type that a role does not come upon, by the shortest path of the schema: no value may come. */
export async function deniedFromAfar(world: World, role: string, type: string): Promise<readonly string[]> {
  const { schema } = world;
  const { operation, variables } = shortest(world, type);
  const fields = fieldsOf(schema.getType(type));
  const inner = fields.map(({ name }, i) => `denied_${i}: ${askedPlainly(schema, type, name)}`).join(' ');
  const ways = [operation(`... on ${type} { ${inner} }`)];
  for (const id of world.ids.get(type) ?? []) ways.push(`{ node(id: "${id}") { ... on ${type} { ${inner} } } }`);
  const complaints: string[] = [];
  for (const text of ways) {
    const document = parse(text);
    const { data } = await world.ask(HOLDERS[role], document, text.startsWith('mutation') ? variables : {});
    if (shows(data)) complaints.push(`${role} ${type}: ${JSON.stringify(data).slice(0, 200)}`);
  }
  return complaints;
}

function shows(data: unknown): boolean {
  let shown = false;
  JSON.stringify(data ?? null, (key, value: unknown) => {
    if (key.startsWith('denied') && value !== null) shown = true;
    return value;
  });
  return shown;
}

/** A field with the least selection below it. */
function askedPlainly(schema: GraphQLSchema, type: string, name: string): string {
  const field = fieldsOf(schema.getType(type)).find((each) => each.name === name);
  if (!field) throw new Error(`no field ${type}.${name}`);
  const target = getNamedType(field.type);
  const below = isObjectType(target) || isAbstractType(target) ? ' { __typename }' : '';
  return `${asked(type, field).slice(`${type}_${name}: `.length)}${below}`;
}

/** The field that was asked under a response key, with what is asked below it. */
function under({ schema, ids }: World, key: string, below: string): string {
  const [type = '', name = ''] = key.split('_');
  if (type === 'node') return `node(id: "${[...ids.values()].flat()[Number(name)]}") { ${below} }`;
  const field = fieldsOf(schema.getType(type)).find((each) => each.name === name);
  if (!field) throw new Error(`no field ${key}`);
  const id = ids.get(getNamedType(field.type).name)?.[0] ?? '';
  return type === 'Query'
    ? `${asked(type, field, id)} { ${below} }`
    : `... on ${type} { ${asked(type, field)} { ${below} } }`;
}

interface Way {
  readonly to: GraphQLNamedType;
  operation(inner: string): string;
  readonly variables: object;
}

/** The shortest path of the type graph from any operation, whoever may take it. */
function shortest(world: World, target: string): Way {
  const { schema } = world;
  const seen = new Set<string>();
  for (let ways = waysIn(world); ways.length > 0; ) {
    const further: Way[] = [];
    for (const way of ways) {
      const types = isAbstractType(way.to) ? schema.getPossibleTypes(way.to) : [way.to];
      if (types.some(({ name }) => name === target)) return way;
      for (const type of types.filter(({ name }) => !seen.has(name))) {
        seen.add(type.name);
        further.push(...fieldsOf(type).map((field) => through(way, type.name, field)));
      }
    }
    ways = further;
  }
  throw new Error(`no path to ${target}`);
}

function waysIn({ schema, ids }: World): Way[] {
  const queries = fieldsOf(schema.getQueryType()).map((field) => {
    const to = getNamedType(field.type);
    const head = asked('Query', field, ids.get(to.name)?.[0]);
    return { to, operation: (inner: string) => `{ ${head} { ${inner} } }`, variables: {} };
  });
  const mutations = fieldsOf(schema.getMutationType()).map((field) => {
    const { query, variables } = leastOperation('mutation', field);
    const head = query.slice(0, query.lastIndexOf('{') + 1);
    return { to: getNamedType(field.type), operation: (inner: string) => `${head} ${inner} } }`, variables };
  });
  return [...queries, ...mutations];
}

function through({ operation, variables }: Way, type: string, field: GraphQLField<unknown, unknown>): Way {
  const below = (inner: string) => operation(`... on ${type} { ${asked(type, field)} { ${inner} } }`);
  return { to: getNamedType(field.type), operation: below, variables };
}

function fieldsOf(type: GraphQLNamedType | null | undefined): readonly GraphQLField<unknown, unknown>[] {
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

/** All fields of all types that are answered: operations themselves have a matrix of their own. */
export function coordinates(schema: GraphQLSchema): readonly (readonly [string, string])[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__') || ['Query', 'Mutation'].includes(type.name)) return [];
    return Object.keys(type.getFields()).map((field) => [type.name, field] as const);
  });
}
