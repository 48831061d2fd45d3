import type { Change as InspectorChange } from '@graphql-inspector/core';
import { ChangeType, CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';
import type { Change } from './change.ts';

const SEVERITIES = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'safe',
} as const;

const REMOVALS: ReadonlySet<string> = new Set([
  ChangeType.TypeRemoved,
  ChangeType.FieldRemoved,
  ChangeType.FieldArgumentRemoved,
  ChangeType.InputFieldRemoved,
  ChangeType.EnumValueRemoved,
]);

const ADDITIONS: ReadonlySet<string> = new Set([
  ChangeType.TypeAdded,
  ChangeType.FieldAdded,
  ChangeType.FieldArgumentAdded,
  ChangeType.InputFieldAdded,
  ChangeType.EnumValueAdded,
]);

/** What changed in types, fields, arguments and values, as graphql-inspector sees and weighs it. */
export async function structureChanges(old: GraphQLSchema, current: GraphQLSchema): Promise<readonly Change[]> {
  const all = await diff(old, current);
  const added = new Set(all.filter(({ type }) => ADDITIONS.has(type)).flatMap(({ path }) => path ?? []));
  const isDetail = ({ type, path = '', criticality: { level } }: InspectorChange): boolean =>
    level === CriticalityLevel.NonBreaking && ancestors(path, !ADDITIONS.has(type)).some((each) => added.has(each));
  const told = all.filter((change) => !isElsewhere(change) && !isDetail(change));
  const described = told
    .filter(isDescription)
    .map(({ path }) => code(path ?? 'schema'))
    .sort();
  const changes = told.filter((change) => !isDescription(change)).map((change) => toChange(change, old, current));
  if (described.length === 0) return changes;
  return [...changes, { severity: 'safe', message: `Described anew: ${[...new Set(described)].join(', ')}` }];
}

function toChange(
  { type, path, message, criticality: { level }, meta }: InspectorChange,
  old: GraphQLSchema,
  current: GraphQLSchema,
): Change {
  const text = message.replaceAll(/'([^'\n]+)'/g, '`$1`');
  if (type === ChangeType.TypeAdded && path !== undefined) return addedType(path, text, old, current);
  if (type === ChangeType.UnionMemberRemoved)
    return { severity: 'breaking', message: text, takes: String(meta.removedUnionMemberTypeName) };
  // Inspector calls an argument that nobody has to give dangerous, but an input field of the kind safe.
  const isOptional = type === ChangeType.FieldArgumentAdded && level === CriticalityLevel.Dangerous;
  const severity = isOptional ? 'safe' : SEVERITIES[level];
  return { severity, message: text, takes: REMOVALS.has(type) ? path : undefined };
}

/** A client that lists the types it knows behind an interface meets one it does not know. */
function addedType(name: string, text: string, old: GraphQLSchema, current: GraphQLSchema): Change {
  const type = current.getType(name);
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const known = interfaces.map((each) => each.name).filter((each) => old.getType(each) !== undefined);
  if (known.length === 0) return { severity: 'safe', message: text };
  return { severity: 'dangerous', message: `${text}, one more ${known.map(code).join(' and ')}` };
}

/** Deprecation and access have comparisons of their own, which know what their arguments mean. */
const isElsewhere = ({ type, path = '' }: InspectorChange): boolean =>
  type.includes('DEPRECATION') || (type.startsWith('DIRECTIVE_USAGE') && /@(access|deprecated)\b/.test(path));

const isDescription = ({ type }: InspectorChange): boolean => /_DESCRIPTION_(CHANGED|ADDED|REMOVED)$/.test(type);

/** Coordinates above a path, nearest last: `A`, `A.b` of `A.b.c`; with the path itself if asked. */
function ancestors(path: string, withItself: boolean): readonly string[] {
  const parts = path.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.')).slice(0, withItself ? undefined : -1);
}

const code = (text: string): string => `\`${text}\``;
