import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, isInterfaceType, isLeafType, isObjectType, parse, print } from 'graphql';
import { rolesOf } from '../reference/roles.ts';
import { sampleOf } from './sample-input.ts';
import { tellingTypeOf } from './telling-type.ts';

/** One operation as somebody would send it. */
export interface Operation {
  readonly query: string;
  readonly variables: object;
  /** Subject of a person of the demo; none where nobody need sign in. */
  readonly person?: string;
}

/** Who of the demo acts in a role. */
const ACTORS: Readonly<Record<string, string>> = {
  OFFICER: 'wang.officer',
  LEADER: 'zhao.leader',
  CUSTODIAN: 'chen.custodian',
  CENTRE_STAFF: 'wu.centre',
  LAWYER: 'lin.lawyer',
  ADMINISTRATOR: 'zhou.admin',
};

/** Of an object, what shows which it is and how it stands. */
const TELLING = ['id', 'version', 'status', 'from', 'freeSeats'];

/** A mutation of the contract, with its refusals asked for in full. */
export function sampleOperation(schema: GraphQLSchema, name: string, code?: string): Operation {
  const field = schema.getMutationType()?.getFields()[name];
  const payload = field && getNamedType(field.type);
  if (field === undefined || !isObjectType(payload)) throw new Error(`there is no mutation ${name}`);
  const [input] = field.args;
  const capital = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  const shown = Object.values(payload.getFields())
    .filter((each) => each.name !== 'refusals')
    .map(selectionOf)
    .join(' ');
  const query = `mutation ${capital}($input: ${String(input?.type)}) { ${name}(input: $input) { ${shown}
    refusals { code message article path ${code === undefined ? '' : moreOf(schema, code)} } } }`;
  const role = rolesOf(schema, field)?.[0] ?? 'ANYONE';
  const person = ACTORS[role];
  return {
    query: print(parse(query)),
    variables: { input: input && sampleOf(input.type) },
    ...(person === undefined ? {} : { person }),
  };
}

/** Enough of a field to see it: its id and what tells it from others, or else its first plain field. */
function selectionOf({ name, type }: GraphQLField<unknown, unknown>): string {
  const target = getNamedType(type);
  if (isLeafType(target)) return name;
  const fields = Object.values((target as GraphQLObjectType).getFields());
  const shown = fields.filter((each) => TELLING.includes(each.name)).map((each) => each.name);
  const plain = fields.find((each) => isLeafType(getNamedType(each.type)))?.name ?? '__typename';
  return `${name} { ${shown.length > 0 ? shown.join(' ') : plain} }`;
}

/** What a refusal says beyond the interface. */
function moreOf(schema: GraphQLSchema, code: string): string {
  const type = tellingTypeOf(schema, code);
  if (type === undefined) return '';
  const common = schema.getType('Refusal');
  const known = isInterfaceType(common) ? common.getFields() : {};
  const more = Object.values(type.getFields()).filter(({ name }) => !(name in known));
  return `... on ${type.name} { ${more.map(selectionOf).join(' ')} }`;
}
