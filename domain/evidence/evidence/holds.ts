import type { Listing, ListOf } from '#domain/model/listing.ts';
import { shardOf, shardsOf } from '#domain/model/listing.ts';
import type { Evidence } from './evidence.ts';

/** The statuses from which something must still follow. */
export const UNFINISHED = ['UPLOADING', 'COMPLETING'] as const;
export type Unfinished = (typeof UNFINISHED)[number];

/** Sorted by when the status began, so that what is overdue comes first and nothing else need be read. */
export function lists(evidence: Evidence): readonly Listing[] {
  const { caseId, begunAt } = evidence;
  const ofCase: Listing = { list: 'evidenceOfCase', key: caseId, sort: begunAt };
  switch (evidence.status) {
    case 'UPLOADING':
      return [ofCase, unfinished(evidence, evidence.status, begunAt)];
    case 'COMPLETING':
      return [ofCase, unfinished(evidence, evidence.status, evidence.completedAt)];
    case 'SEALED':
    case 'MISMATCH':
    case 'ABORTED':
      return [ofCase];
  }
}

const WAITING = 'evidenceUnfinished';

/** The keys over which the uploads in one status are spread. */
export function unfinishedLists(status: Unfinished): readonly ListOf[] {
  return shardsOf(WAITING, `${status}.`);
}

function unfinished({ id }: Evidence, status: Unfinished, since: string): Listing {
  return { list: WAITING, key: `${status}.${shardOf(id)}`, sort: since };
}
