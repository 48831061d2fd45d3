import type { Id } from '#domain/model/id.ts';
import type { Bundle, BundledConsistency, BundledEvent, BundledRecord, Sealed } from './bundle.ts';

type Check<T> = (value: unknown) => value is T;

/** Longer than any proof: a log of 2^63 entries has 63 levels. */
const LONGEST_PROOF = 64;

const isText: Check<string> = (value) => typeof value === 'string';
const isFlag: Check<boolean> = (value) => typeof value === 'boolean';
/** Ids are shown, and people copy them into commands: nothing but an id stands where one belongs. */
const isId: Check<Id> = (value): value is Id =>
  typeof value === 'string' && /^[A-Za-z]+_[A-Za-z0-9.:_-]{1,120}$/.test(value);
const isCount: Check<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function listOf<T>(each: Check<T>, most = Number.POSITIVE_INFINITY): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= most && value.every(each);
}

/** Exactly these members; those of `optional` may be left out. */
function objectOf<T>(members: { readonly [Name in keyof Required<T>]: Check<unknown> }, ...optional: (keyof T)[]) {
  return (value: unknown): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    if (Object.keys(value).some((name) => !Object.hasOwn(members, name))) return false;
    return Object.entries<Check<unknown>>(members).every(([name, check]) =>
      Object.hasOwn(value, name) ? check(Reflect.get(value, name)) : optional.includes(name as keyof T),
    );
  };
}

const isProof = listOf(isText, LONGEST_PROOF);
const isSealed = objectOf<Sealed>({ entry: isText, position: isCount, proof: isProof });
const isEvent = objectOf<BundledEvent>({ text: isText, salt: isText, sealed: isSealed }, 'sealed');
const isRecord = objectOf<BundledRecord>({ id: isId, from: isCount, version: isCount, events: listOf(isEvent) });
const isConsistency = objectOf<BundledConsistency>({ size: isCount, proof: isProof });

/** Whether a value has exactly the members of a bundle, each of its type. What they say is not looked at. */
export const isShaped = objectOf<Bundle>(
  {
    ...{ format: isText, version: isCount, subject: isId, disclosure: isId, checkpoint: isText },
    ...{ keys: listOf(isText), records: listOf(isRecord), beyond: listOf(isId) },
    ...{ more: isFlag, consistency: listOf(isConsistency), digest: isText },
  },
  'checkpoint',
);
