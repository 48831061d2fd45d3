import type { Fact } from '#domain/model/aggregate.ts';
import type { Listing } from '#domain/model/listing.ts';
import { shardOf } from '#domain/model/listing.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Deadline } from './deadline.ts';
import { isWarned } from './warning.ts';

/** The lists a sweep reads: nothing is in them that is not still to be attended to. */
export const DUE = 'dueDeadlines';
export const PROVISIONAL = 'provisionalDeadlines';

export function lists(deadline: Deadline): readonly Listing[] {
  const { id, subject, organ, persons, startedAt, dueAt, provisional } = deadline;
  const running = deadline.status === 'RUNNING';
  const attend = attendAt(deadline);
  const shard = String(shardOf(id));
  return [
    { list: 'deadlinesOf', key: subject, sort: startedAt },
    ...(running || deadline.status === 'PAUSED'
      ? [
          { list: 'deadlinesOfOrgan', key: organ, sort: dueAt },
          ...persons.map((person) => ({ list: 'deadlinesOfPerson', key: person, sort: dueAt })),
        ]
      : []),
    ...(attend === undefined ? [] : [{ list: DUE, key: shard, sort: attend }]),
    ...(running && (provisional || deadline.warnProvisional)
      ? [{ list: PROVISIONAL, key: `${dueAt.slice(0, 4)}-${shard}`, sort: dueAt }]
      : []),
  ];
}

/** When the next warning is to be given; none is left once it was told to be overdue, and none comes while paused. */
export function attendAt(deadline: Deadline): Instant | undefined {
  if (deadline.status !== 'RUNNING' || isWarned(deadline, 'RED')) return undefined;
  return isWarned(deadline, 'YELLOW') ? deadline.dueAt : deadline.warnAt;
}

/** Nobody else's command stands on a deadline. */
export function facts(): Readonly<Record<string, Fact>> {
  return {};
}
