import type { Id } from '#domain/model/id.ts';
import type { Listing, ListOf } from '#domain/model/listing.ts';
import { shardOf } from '#domain/model/listing.ts';
import type { Verification } from './verification.ts';

/** What is being read, in the order of when somebody is to look after it. */
export const RUNNING = 'verificationsRunning';

/** What is being read, by when that began: the oldest is looked for. */
export const STARTED = 'verificationsStarted';

/** All readings of one piece of evidence, by when each began. */
export function verificationsOf(evidence: Id<'Evidence'>): ListOf {
  return { list: 'verificationsOfEvidence', key: evidence };
}

/** What is being read for an organ, by when that began. */
export function runningOf(organ: string): ListOf {
  return { list: 'verificationsRunningOfOrgan', key: organ };
}

/** The readings of an organ's evidence that did not find what was declared, by when each ended. */
export function mismatchesOf(organ: string): ListOf {
  return { list: 'mismatchesOfOrgan', key: organ };
}

export function lists(verification: Verification): readonly Listing[] {
  const { id, evidenceId, organ, startedAt, status } = verification;
  const own = { ...verificationsOf(evidenceId), sort: startedAt };
  switch (status) {
    case 'RUNNING':
      return [
        own,
        { list: RUNNING, key: String(shardOf(id)), sort: verification.resumeAt },
        { list: STARTED, key: String(shardOf(id)), sort: startedAt },
        { ...runningOf(organ), sort: startedAt },
      ];
    case 'MATCHED':
      return [own];
    case 'DIFFERED':
    case 'UNREADABLE':
      return [own, { ...mismatchesOf(organ), sort: verification.endedAt }];
  }
}
