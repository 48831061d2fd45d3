import type { Listing, ListOf } from '#domain/model/listing.ts';
import { shardOf, shardsOf } from '#domain/model/listing.ts';
import type { Process } from './process.ts';

const RUNNING = 'runningProcesses';

/** The lists a sweep reads: what runs, in the order of when somebody is to look after it. */
export const RUNNING_LISTS: readonly ListOf[] = shardsOf(RUNNING);

export function lists(process: Process): readonly Listing[] {
  const { id, startedBy, organ, startedAt } = process;
  return [
    { list: 'processesOfPerson', key: startedBy, sort: startedAt },
    ...(organ === undefined ? [] : [{ list: 'processesOfOrgan', key: organ, sort: startedAt }]),
    ...(process.status === 'RUNNING' ? [{ list: RUNNING, key: String(shardOf(id)), sort: process.resumeAt }] : []),
  ];
}
