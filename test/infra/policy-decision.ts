import { actionsOf, type Statement } from './synthesis.ts';

/** A request as IAM sees it. A key that is not in the context was not in the request. */
export interface Request {
  readonly action: string;
  /** The object of the bucket that it is about; without one, resources are not looked at. */
  readonly object?: string | undefined;
  /** The resource, by the name that `resolved` gives it: for statements whose resources are text. */
  readonly resource?: string;
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * Decides a request as IAM does, for the operators these stacks use: a denial wins, silence refuses, and a negated
 * operator holds for a key that is absent (the trap that conditions fall into). Local engines do not enforce
 * policies, so this stands in for them. Of resources it knows the objects of a bucket; others are asserted apart.
 */
export function isAllowed(statements: readonly Statement[], request: Request): boolean {
  const matching = statements.filter((statement) => matches(statement, request));
  return matching.some(({ Effect }) => Effect === 'Allow') && !matching.some(({ Effect }) => Effect === 'Deny');
}

function matches(statement: Statement, { action, object, resource, context = {} }: Request): boolean {
  return (
    reaches(statement, object) &&
    names(statement, resource) &&
    actionsOf(statement).some((pattern) => like(pattern, action)) &&
    Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
      Object.entries(keys).every(([key, expected]) => holds(operator, listed(context[key]), listed(expected))),
    )
  );
}

function reaches({ Resource, NotResource }: Statement, object: string | undefined): boolean {
  if (object === undefined) return true;
  const among = (resources: unknown) => objectsOf(resources).some((pattern) => like(pattern, object));
  return NotResource === undefined ? among(Resource) : !among(NotResource);
}

function names({ Resource, NotResource }: Statement, resource: string | undefined): boolean {
  if (resource === undefined) return true;
  const among = (resources: unknown) => (resources as readonly string[]).some((pattern) => like(pattern, resource));
  return NotResource === undefined ? among(Resource) : !among(NotResource);
}

/** The objects that resources name, by their keys: an ARN of objects is the bucket's, joined with what follows. */
function objectsOf(resources: unknown): readonly string[] {
  return (Array.isArray(resources) ? resources : [resources]).flatMap((each) => {
    if (each === '*') return ['*'];
    const { 'Fn::Join': [, pieces] = ['', []] } = each as { 'Fn::Join'?: readonly [string, readonly unknown[]] };
    const last = pieces.at(-1);
    return typeof last === 'string' && last.startsWith('/') ? [last.slice(1)] : [];
  });
}

function holds(operator: string, actual: readonly string[], expected: readonly string[]): boolean {
  switch (operator) {
    case 'StringEquals':
    case 'Bool':
    case 'ForAnyValue:StringEquals':
      return actual.some((value) => expected.includes(value));
    case 'StringNotEquals':
    case 'ArnNotEquals':
      return !actual.some((value) => expected.includes(value));
    case 'StringNotLike':
    case 'ArnNotLike':
      return !actual.some((value) => expected.some((pattern) => like(pattern, value)));
    case 'NumericGreaterThan':
      return actual.some((value) => Number(value) > Number(expected[0]));
    case 'NumericLessThan':
      return actual.some((value) => Number(value) < Number(expected[0]));
    case 'Null':
      return (actual.length === 0) === (expected[0] === 'true');
    case 'StringLike':
    case 'ArnLike':
      return actual.some((value) => expected.some((pattern) => like(pattern, value)));
    case 'ForAllValues:StringEquals':
      return actual.every((value) => expected.includes(value));
    case 'StringEqualsIfExists':
      return actual.every((value) => expected.includes(value));
    case 'ForAllValues:StringNotLike':
      return actual.every((value) => !expected.some((pattern) => like(pattern, value)));
    case 'ForAllValues:StringLike':
      return actual.every((value) => expected.some((pattern) => like(pattern, value)));
    default:
      throw new Error(`The condition operator ${operator} is not known here; add it with its meaning.`);
  }
}

const listed = (value: unknown): readonly string[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).map((entry) => rendered(entry));

/** Intrinsics are compared as they are written. */
const rendered = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);

const like = (pattern: string, value: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(value);
