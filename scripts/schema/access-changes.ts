import type { GraphQLField, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getDirectiveValues, isInterfaceType, isObjectType } from 'graphql';
import type { Change } from './change.ts';

type Fielded = GraphQLObjectType | GraphQLInterfaceType;
type Roles = readonly string[];

/** What of a schema both versions have. */
interface Pair {
  readonly coordinate: string;
  readonly before: Roles;
  readonly now: Roles;
}

/**
 * Who may no longer, and who now may too. A role that falls out of @access breaks its clients as a removed field would;
 * inspector sees only that a directive's argument changed.
 */
export function accessChanges(old: GraphQLSchema, current: GraphQLSchema): readonly Change[] {
  return Object.values(old.getTypeMap()).flatMap((before) => {
    const now = current.getType(before.name);
    if (!isFielded(before) || !isFielded(now)) return [];
    return pairsOf(old, before, current, now).flatMap(toChanges);
  });
}

function pairsOf(old: GraphQLSchema, before: Fielded, current: GraphQLSchema, now: Fielded): readonly Pair[] {
  const ofType = { coordinate: before.name, before: rolesOf(old, before) ?? [], now: rolesOf(current, now) ?? [] };
  const ofFields = Object.values(before.getFields()).flatMap((field) => {
    const successor = now.getFields()[field.name];
    const own = successor && { before: rolesOf(old, field), now: rolesOf(current, successor) };
    // A field that says nothing of its own has its type's: told there.
    if (!own || (own.before === undefined && own.now === undefined)) return [];
    const coordinate = `${before.name}.${field.name}`;
    return { coordinate, before: own.before ?? ofType.before, now: own.now ?? ofType.now };
  });
  return [ofType, ...ofFields];
}

/** Whoever acts at all, acts as ANYONE too: what ANYONE may, no role has lost. */
function toChanges({ coordinate, before, now }: Pair): readonly Change[] {
  const lost = now.includes('ANYONE') ? [] : before.filter((role) => !now.includes(role));
  const won = before.includes('ANYONE') ? [] : now.filter((role) => !before.includes(role));
  const of = (roles: Roles) => roles.map((role) => `\`${role}\``).join(', ');
  const losses: readonly Change[] = [
    { severity: 'breaking', message: `\`${coordinate}\` is no longer open to ${of(lost)}`, takes: coordinate },
  ];
  const gains: readonly Change[] = [{ severity: 'safe', message: `\`${coordinate}\` is now open to ${of(won)} too` }];
  return [...(lost.length > 0 ? losses : []), ...(won.length > 0 ? gains : [])];
}

const isFielded = (type: unknown): type is Fielded => isObjectType(type) || isInterfaceType(type);

function rolesOf(schema: GraphQLSchema, { astNode }: Fielded | GraphQLField<unknown, unknown>): Roles | undefined {
  const directive = schema.getDirective('access');
  if (!directive || !astNode) return undefined;
  const to: unknown = getDirectiveValues(directive, astNode)?.to;
  return Array.isArray(to) ? to.map(String) : undefined;
}
