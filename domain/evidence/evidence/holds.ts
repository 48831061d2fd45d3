import type { UniqueClaim } from '#domain/model/claim.ts';
import { unique } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Listing, ListOf } from '#domain/model/listing.ts';
import { shardOf, shardsOf } from '#domain/model/listing.ts';
import type { Instant } from '#domain/model/time.ts';
import { HOUR, later } from '#domain/model/time.ts';
import type { Evidence, KeptEvidence, Sha256 } from './evidence.ts';
import { isKept } from './evidence.ts';
import { DUE_AFTER, DUE_WITHIN } from './terms.ts';

/** The statuses from which something must still follow. */
export const UNFINISHED = ['UPLOADING', 'COMPLETING'] as const;
export type Unfinished = (typeof UNFINISHED)[number];

/** What is to be read again, by when. */
export const DUE = 'evidenceDue';
/** What a leader ordered to be kept longer, until the worker has done it. */
export const ORDERED = 'evidenceOrdered';
const WAITING = 'evidenceUnfinished';

/** How many uploads of one person may be under way at once. */
export const LANES = 50;

/** One of the places for a person's uploads under way. */
export function laneOf(person: Id<'Person'>, lane: number): UniqueClaim {
  return unique(`upload#${person}#${lane}`);
}

/** All places for a person's uploads under way. */
export function lanesOf(person: Id<'Person'>): readonly UniqueClaim[] {
  return Array.from({ length: LANES }, (_, lane) => laneOf(person, lane));
}

/** An upload takes one of its uploader's lanes until its parts are handed over, so that nobody leaves hundreds lying. */
export function claims(evidence: Evidence): readonly UniqueClaim[] {
  if (evidence.status !== 'UPLOADING' || evidence.lane === undefined) return [];
  return [laneOf(evidence.uploader, evidence.lane)];
}

/** Sorted by when the status began, so that what is overdue comes first and nothing else need be read. */
export function lists(evidence: Evidence): readonly Listing[] {
  return [...belonging(evidence), ...waiting(evidence), ...due(evidence)];
}

function belonging(evidence: Evidence): readonly Listing[] {
  const { caseId, derived, begunAt: since } = evidence;
  const read = isKept(evidence) ? evidence.read : undefined;
  return [
    { list: 'evidenceOfCase', key: caseId, sort: since },
    ...(derived === undefined ? [] : [{ ...copiesOf(derived.from), sort: since }]),
    ...(read?.contentHash === undefined ? [] : [{ ...contentOf(read.contentHash), sort: `${read.organ}#${since}` }]),
  ];
}

function waiting(evidence: Evidence): readonly Listing[] {
  switch (evidence.status) {
    case 'UPLOADING':
      return [unfinished(evidence, evidence.status, evidence.begunAt)];
    case 'COMPLETING':
      return [unfinished(evidence, evidence.status, evidence.completedAt)];
    default:
      return [];
  }
}

function due(evidence: Evidence): readonly Listing[] {
  if (!isKept(evidence)) return [];
  const { id, read, order } = evidence;
  const key = String(shardOf(id));
  const ordered = order === undefined ? [] : [{ list: ORDERED, key, sort: order.orderedAt }];
  const sort = dueAt(evidence);
  if (sort === undefined || read === undefined) return ordered;
  return [...ordered, { list: DUE, key, sort }, { ...dueOf(read.organ), sort }];
}

/**
 * When it is to be read again, spread by its id. What is being read is not due; what cannot be read any more has been told of, and reading
 * it again tells nothing new.
 */
export function dueAt({ id, checking, read }: KeptEvidence): Instant | undefined {
  if (checking !== undefined || read?.contentHash === undefined) return undefined;
  return later(read.at, DUE_AFTER - DUE_WITHIN + shardOf(id, (2 * DUE_WITHIN) / HOUR) * HOUR);
}

/** An organ's evidence that is to be read again, by when. */
export function dueOf(organ: string): ListOf {
  return { list: 'evidenceDueOfOrgan', key: organ };
}

/** The copies that were made of evidence. */
export function copiesOf(original: Id<'Evidence'>): ListOf {
  return { list: 'derivedOfEvidence', key: original };
}

/** Evidence whose bytes have this SHA-256, by the code of its organ: each organ's own lie together with those below it. */
export function contentOf(sha256: Sha256): ListOf {
  return { list: 'evidenceOfContent', key: sha256 };
}

/** The keys over which the uploads in one status are spread. */
export function unfinishedLists(status: Unfinished): readonly ListOf[] {
  return shardsOf(WAITING, `${status}.`);
}

function unfinished({ id }: Evidence, status: Unfinished, since: Instant): Listing {
  return { list: WAITING, key: `${status}.${shardOf(id)}`, sort: since };
}
