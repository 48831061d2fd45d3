import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'graphql';
import type { Day } from './deprecation.ts';
import { daysBetween, FORM, NOTICE_DAYS, readDeprecation } from './deprecation.ts';
import { deprecationsOf, partsOf } from './deprecations.ts';
import { reachableWithout } from './reachable.ts';
import type { Release } from './releases.ts';

/** Says why something may not go yet; nothing if it may. */
export type Objection = (coordinate: string) => string | undefined;

/** What may go from the newest release on a day: what stood there as deprecated, long enough and long enough ago. */
export function objections(releases: readonly Release[], today: Day): Objection {
  const history = releases.map(({ date, sdl }) => ({ date, schema: buildSchema(sdl) }));
  const schema = history.at(-1)?.schema;
  if (schema === undefined) return () => undefined;
  const told = history.map(({ date, schema }) => ({ date, reasons: deprecationsOf(schema) })).reverse();
  const ofPart: Objection = (coordinate) => objectionTo(coordinate, told, today);
  const reachable = reachableWithout(schema, (coordinate) => ofPart(coordinate) === undefined);
  return (coordinate) =>
    coordinate.includes('.') ? ofPart(coordinate) : ofType(coordinate, schema, reachable, ofPart);
}

interface Told {
  readonly date: Day;
  readonly reasons: ReadonlyMap<string, string>;
}

function objectionTo(coordinate: string, told: readonly Told[], today: Day): string | undefined {
  const reason = told[0]?.reasons.get(coordinate);
  if (reason === undefined) return 'it was not deprecated';
  const deprecation = readDeprecation(reason);
  if (deprecation === undefined) return `the reason of its deprecation has not the form "${FORM}"`;
  const { since, removal } = deprecation;
  // Said by the reason, but known only since a release said so: a reason can be written with any day in it.
  const known = [since, firstTold(coordinate, removal, told)].sort().at(-1) ?? since;
  const notice = daysBetween(known, removal);
  if (notice < NOTICE_DAYS)
    return `clients knew of it from ${known} on, ${notice} days before ${removal}; ${NOTICE_DAYS} are due`;
  return today < removal ? `it stays until ${removal}` : undefined;
}

/** Since when every release said that it would be gone by a day. */
function firstTold(coordinate: string, removal: Day, newestFirst: readonly Told[]): Day | undefined {
  const end = newestFirst.findIndex(({ reasons }) => {
    const deprecation = readDeprecation(reasons.get(coordinate) ?? '');
    return deprecation === undefined || deprecation.removal > removal;
  });
  return newestFirst.slice(0, end === -1 ? undefined : end).at(-1)?.date;
}

/** SDL has no @deprecated for types: one may go when nothing leads to it any more, or when all its parts may. */
function ofType(name: string, schema: GraphQLSchema, reachable: ReadonlySet<string>, ofPart: Objection) {
  if (!reachable.has(name)) return undefined;
  const parts = partsOf(schema)
    .map(([coordinate]) => coordinate)
    .filter((each) => each.startsWith(`${name}.`));
  const held = parts.filter((each) => each.split('.').length === 2).find((each) => ofPart(each) !== undefined);
  if (parts.length > 0 && held === undefined) return undefined;
  return `what leads to it, or all that is in it, would have to be deprecated and due first${held ? `: ${held}` : ''}`;
}
