import type { GraphQLFieldResolver, GraphQLNamedType, GraphQLOutputType, GraphQLResolveInfo } from 'graphql';
import { getNamedType, getNullableType, isAbstractType, isLeafType, isListType } from 'graphql';
import { builders } from '../generated/builders.ts';
import { contract } from './contract.ts';
import type { Build } from './draw.ts';
import { derived, seedOf } from './draw.ts';
import type { AnyOverrides } from './overrides.ts';

type Source = Readonly<Record<string, unknown>>;
type Arguments = Readonly<Record<string, unknown>>;

/** What is remembered of an object that was drawn: what lies below it is drawn from there, however deep. */
interface Origin {
  readonly seed: number;
  /** Rows of a page. */
  readonly rows: number;
  /** Ids that its command named: the payload shows those objects. */
  readonly ids: readonly string[];
}

const ROWS = 2;
const PAGE = 20;

/** Answers every field by drawing it, unless it is overridden or stands in what an override gave. */
export function drawing(seed: number, overrides: AnyOverrides): GraphQLFieldResolver<Source | undefined, unknown> {
  const origins = new WeakMap<object, Origin>();

  const originOf = (source: Source | undefined, args: Arguments, { fieldName }: GraphQLResolveInfo): Origin => {
    if (source === undefined) return atRoot(derived(seed, fieldName), args);
    const known = origins.get(source);
    if (known !== undefined) return known;
    return { seed: typeof source.id === 'string' ? seedOf(source.id) : derived(seed, fieldName), rows: ROWS, ids: [] };
  };

  const draw = (type: GraphQLOutputType, origin: Origin, name: string, args: Arguments): unknown => {
    const inner = getNullableType(type);
    if (!isListType(inner)) return drawOne(getNamedType(type), origin, name, args);
    if (name === 'refusals') return [];
    const rows = name === 'edges' ? origin.rows : ROWS;
    return Array.from({ length: rows }, (_, i) => drawOne(getNamedType(type), origin, `${name}${i}`, args));
  };

  const drawOne = (type: GraphQLNamedType, origin: Origin, name: string, args: Arguments): object => {
    const id = origin.ids.find((given) => kindOf(given) === type.name || (type.name === 'Node' && isKind(given)));
    const seed = id === undefined ? derived(origin.seed, name) : seedOf(id);
    const kind = id === undefined ? memberOf(type, seed) : kindOf(id);
    const built = { ...builderOf(kind)({}, seed, 0), ...(id !== undefined && { id }) };
    origins.set(built, { seed, rows: rowsOf(args), ids: type.name.endsWith('Payload') ? origin.ids : [] });
    return built;
  };

  return (source, args: Arguments, _context, info) => {
    const { parentType, fieldName, returnType } = info;
    const override = overrides[parentType.name]?.[fieldName];
    const given = typeof override === 'function' ? override(source ?? args) : override;
    if (given !== undefined) return given;
    const isLeaf = isLeafType(getNamedType(returnType));
    const own = source?.[fieldName];
    if (own !== undefined && (isLeaf || (source !== undefined && !origins.has(source)))) return own;
    const origin = originOf(source, args, info);
    if (isLeaf) return builderOf(parentType.name)({}, origin.seed, 0)[fieldName];
    return namesAnother(returnType, args) ? null : draw(returnType, origin, fieldName, args);
  };
}

/** What a field of Query or Mutation is drawn from: the same arguments, the same answer; pages of it alike. */
function atRoot(seed: number, { first: _first, after: _after, ...args }: Arguments): Origin {
  const given = [args.id, ...Object.values((args.input ?? {}) as Arguments)];
  const ids = given.filter((each) => typeof each === 'string');
  return { seed: derived(seed, JSON.stringify(args)), rows: ROWS, ids };
}

/** `visit(id: "Case_…")` finds nothing, as an id that is none does. */
function namesAnother(type: GraphQLOutputType, { id }: Arguments): boolean {
  const { name } = getNamedType(type);
  if (typeof id !== 'string' || getNullableType(type) !== type) return false;
  return name === 'Node' ? !isKind(id) : kindOf(id) !== name;
}

function rowsOf({ first = PAGE, after }: Arguments): number {
  return after === undefined || after === null ? Math.min(Number(first), ROWS) : 0;
}

const kindOf = (id: string): string => id.slice(0, id.indexOf('_'));
const isKind = (id: string): boolean => Object.hasOwn(builders, kindOf(id));

/** For an interface or a union, one of the types that are it. */
function memberOf(type: GraphQLNamedType, seed: number): string {
  if (!isAbstractType(type)) return type.name;
  const members = contract().getPossibleTypes(type);
  return members[seed % members.length]?.name ?? '';
}

function builderOf(name: string): Build<Record<string, unknown>> {
  return builders[name as keyof typeof builders] as Build<Record<string, unknown>>;
}
