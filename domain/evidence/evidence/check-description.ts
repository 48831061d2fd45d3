import type { Person } from '#domain/directory/person/person.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import type { Description } from './description.ts';
import { inheriting } from './description.ts';
import type { Described } from './evidence.ts';
import type { Particular } from './kinds.ts';
import { kindOfEvidence, UNTYPED } from './kinds.ts';
import { isOneOf, mediaTypeOf } from './media-type.ts';
import { LARGEST } from './part-size.ts';

/** By what a description is judged, besides the rules of its kind. */
interface Grounds {
  readonly now: Instant;
  /** The directory's record of the operator that it names, if there is one. */
  readonly operator: Person | undefined;
  /** What was said of the original: a copy need not say it again. */
  readonly original?: Described | undefined;
}

/** All that is wrong with what is said of a file, each with the field that would put it right. */
export function checkDescription(description: Description, grounds: Grounds): readonly Refusal[] {
  const whole = inheriting(description, grounds.original);
  return [
    ...typeOf(description),
    ...missing(whole),
    ...timed(whole, grounds.now),
    // Whoever operated the device of the original was looked up when that was begun, and may serve no more.
    ...operated(description, grounds.operator),
  ];
}

/** What is wrong with a size. Bytes. */
export function checkSize({ kind }: Pick<Description, 'kind'>, size: number): readonly Refusal[] {
  if (!Number.isSafeInteger(size) || size < 1 || size > LARGEST)
    return [refuse('SIZE_OUT_OF_RANGE', { path: ['size'] })];
  const { largest } = kindOfEvidence(kind);
  if (size <= largest) return [];
  return [refuse('TOO_LARGE_FOR_KIND', { path: ['size'], details: { largest, gibibytes: largest / 2 ** 30 } })];
}

function typeOf({ kind, contentType = UNTYPED }: Description): readonly Refusal[] {
  // It comes back as a header of the download.
  const mediaType = mediaTypeOf(contentType);
  if (mediaType === undefined) return [refuse('CONTENT_TYPE_MALFORMED', { path: ['contentType'] })];
  const { types } = kindOfEvidence(kind);
  if (types === undefined || isOneOf(mediaType, types)) return [];
  return [refuse('CONTENT_TYPE_NOT_OF_KIND', { path: ['contentType'], details: { types: types.join(', ') } })];
}

/** Where each particular stands in an input, and what is said if it does not. */
const PARTICULARS = {
  device: { field: 'device', needed: refuse('DEVICE_NEEDED', { path: ['device'] }) },
  capturedAt: { field: 'capturedAt', needed: refuse('CAPTURED_AT_NEEDED', { path: ['capturedAt'] }) },
  capturedTo: { field: 'capturedTo', needed: refuse('CAPTURED_TO_NEEDED', { path: ['capturedTo'] }) },
  operator: { field: 'operatorId', needed: refuse('OPERATOR_NEEDED', { path: ['operatorId'] }) },
  place: { field: 'place', needed: refuse('PLACE_NEEDED', { path: ['place'] }) },
} as const satisfies Readonly<Record<Particular, { readonly field: keyof Description; readonly needed: Refusal }>>;

function missing(description: Description): readonly Refusal[] {
  const { required } = kindOfEvidence(description.kind);
  const needed = new Set<Particular>(required);
  // An end without a beginning says nothing.
  if (description.capturedTo !== undefined) needed.add('capturedAt');
  return [...needed]
    .filter((each) => description[PARTICULARS[each].field] === undefined)
    .map((each) => PARTICULARS[each].needed);
}

function timed({ capturedAt, capturedTo }: Description, now: Instant): readonly Refusal[] {
  const turned = capturedAt !== undefined && capturedTo !== undefined && capturedTo < capturedAt;
  return [
    ...(capturedAt !== undefined && capturedAt > now ? [refuse('CAPTURED_IN_FUTURE', { path: ['capturedAt'] })] : []),
    ...(capturedTo !== undefined && capturedTo > now ? [refuse('CAPTURED_IN_FUTURE', { path: ['capturedTo'] })] : []),
    ...(turned ? [refuse('CAPTURED_BACKWARDS', { path: ['capturedTo'] })] : []),
  ];
}

/** Whoever serves in an organ; the record of a lawyer or a clerk is not to be felt out this way. */
function operated({ operatorId }: Description, operator: Person | undefined): readonly Refusal[] {
  if (operatorId === undefined || operator?.organ !== undefined) return [];
  return [refuse('OPERATOR_UNKNOWN', { path: ['operatorId'] })];
}
