import { getNamedType, parse } from 'graphql';
import { OPERATIONS } from '../access.matrix.ts';
import { TYPES } from '../fields.matrix.ts';
import { asked, directly, everyPath, rootFields } from './selection.ts';
import type { World } from './world.ts';
import { kindOf } from './world.ts';

export type Shown = { readonly [key: string]: unknown };

/**
 * How many further records are followed on one path; of those behind them the ids are seen. Terms, decisions and
 * deeds tie all kinds to each other: with one more the walk takes four times as long, and finds the same types.
 */
const FOLLOWED = 1;

/** What a person is shown of each record when they name its id. */
export async function readDirectly(world: World, person: string | undefined, roles: readonly string[]) {
  const readable = [...world.ids].filter(([kind]) => TYPES[kind]?.some((role) => roles.includes(role)));
  const records = readable.flatMap(([kind, ids]) => ids.map((id) => ({ kind, id })));
  const read = new Map<string, Shown>();
  if (records.length === 0) return read;
  const fields = records.map(({ kind, id }, i) => `r${i}: ${directly(world, roles, kind, id)}`);
  const { data } = faultless(await world.ask(person, parse(`{ ${fields.join(' ')} }`, { noLocation: true })));
  for (const [i, { id }] of records.entries()) {
    const shown = data[`r${i}`];
    if (typeof shown === 'object' && shown !== null) read.set(id, shown as Shown);
  }
  return read;
}

/** One of each kind: `readDirectly` names them all, and more of a kind have no other paths. */
const oneOfEachKind = (ids: readonly string[]) => [...new Map(ids.map((id) => [kindOf(id), id])).values()];

/** Everything that a person comes upon from every root field of queries. */
export async function walkQueries(
  world: World,
  person: string | undefined,
  roles: readonly string[],
  visible: readonly string[],
  count: (path: string) => void,
): Promise<Shown> {
  const parts = rootFields(world.schema).flatMap((field) => {
    if (!OPERATIONS[field.name]?.some((role) => roles.includes(role))) return [];
    const target = getNamedType(field.type);
    if (field.name === 'node') {
      return oneOfEachKind(visible).map((id) => {
        const type = world.schema.getType(kindOf(id));
        if (!type) throw new Error(`no type for ${id}`);
        const paths = everyPath(world, roles, type, { records: FOLLOWED, count: (path) => count(`node${path}`) });
        return `${aliasOf(world, id)}: node(id: "${id}") { ... on ${type.name} { ${paths} } }`;
      });
    }
    const id = visible.find((each) => each.startsWith(`${target.name}_`)) ?? world.ids.get(target.name)?.[0] ?? '';
    const paths = everyPath(world, roles, target, {
      records: FOLLOWED,
      count: (path) => count(`${field.name}${path}`),
    });
    return [`${asked('Query', field, id)} { ${paths} }`];
  });
  return faultless(await world.ask(person, parse(`{ ${parts.join(' ')} }`, { noLocation: true }))).data;
}

/** What the commands of a person answer when they are sent again, each with the widest selection. */
export async function walkPayloads(
  world: World,
  person: string | undefined,
  roles: readonly string[],
  count: (path: string) => void,
): Promise<Shown> {
  const own = new Map(world.sent.filter((each) => each.person === person).map((each) => [each.field, each]));
  const shown: Record<string, unknown> = {};
  for (const { field, type, input } of own.values()) {
    const payload = getNamedType(world.schema.getMutationType()?.getFields()[field]?.type);
    if (!payload) throw new Error(`no mutation ${field}`);
    const paths = everyPath(world, roles, payload, { records: FOLLOWED, count: (path) => count(`${field}${path}`) });
    const document = parse(`mutation ($input: ${type}!) { ${field}(input: $input) { ${paths} } }`, {
      noLocation: true,
    });
    const { data } = faultless(await world.ask(person, document, { input }), `${field} of ${person}`);
    shown[field] = data[field];
  }
  return shown;
}

/**
 * How the commands of a person are refused when they come again, about versions long gone or seats that are taken: what
 * the refusal shows, and the records it shows with what they lead to. From there on the paths are those of `node`.
 */
export async function walkRefusals(
  world: World,
  person: string | undefined,
  roles: readonly string[],
  count: (path: string) => void,
): Promise<Shown> {
  const refusal = world.schema.getType('Refusal');
  if (!refusal) throw new Error('no refusals');
  const paths: string[] = [];
  const said = everyPath(world, roles, refusal, { records: 1, count: (path) => paths.push(path) });
  // Parsed once: it is long, and the same for every command.
  const { definitions } = parse(`fragment Said on Refusal { ${said} }`, { noLocation: true });
  const shown: Record<string, unknown> = {};
  for (const [i, { field, type, input }] of world.refused.filter((each) => each.person === person).entries()) {
    for (const path of paths) count(`${field}${path}`);
    const command = parse(`mutation ($input: ${type}!) { ${field}(input: $input) { refusals { ...Said } } }`);
    const document = { ...command, definitions: [...command.definitions, ...definitions] };
    const { data } = faultless(await world.ask(person, document, { input }), `${field} of ${person}`);
    shown[`${field}_${i}`] = data[field];
  }
  return shown;
}

/** A name for the record in an answer, by which it is found again. */
function aliasOf({ ids }: World, id: string): string {
  return `node_${[...ids.values()].flat().indexOf(id)}`;
}

function faultless({ data, errors = [] }: Awaited<ReturnType<World['ask']>>, what = 'a query'): { data: Shown } {
  if (errors.length > 0 || !data) {
    const told = errors.map(({ message, path }) => `${path?.join('.')}: ${message}`);
    throw new Error(`${what}: what the matrix allows was not answered: ${told.join('; ')}`);
  }
  return { data: JSON.parse(JSON.stringify(data)) };
}
