import type { Fact } from '#domain/model/aggregate.ts';
import type { Claim, UniqueClaim } from '#domain/model/claim.ts';
import { unique } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Listing, ListOf } from '#domain/model/listing.ts';
import { shardOf, shardsOf } from '#domain/model/listing.ts';
import { dayAfter, shanghaiInstant } from '#domain/model/time.ts';
import { seatOf } from '../visit/holds.ts';
import type { Entry, Waitlist } from './waitlist.ts';
import { isWanting } from './waitlist.ts';

/** The list a sweep reads: offers that nobody takes in time pass on, and at the end of the day everybody leaves. */
export const DUE = 'dueWaitlists';

const MARKED = 'markedWaitlists';

/** The lists a sweep reads: those to be looked through for free seats, the next day first. */
export const MARKED_LISTS: readonly ListOf[] = shardsOf(MARKED);

/** That somebody has waited for a day. Whoever gives up a seat for which there is no waitlist stands on nobody having this. */
export function waitedFor(waitlist: Id<'Waitlist'>): UniqueClaim {
  return unique(`Waited_${waitlist}`);
}

/** Seats on offer do not lapse by themselves: until the sweep they are the next one's, not a passer-by's. */
export function claims({ id, entries }: Waitlist): readonly Claim[] {
  return [
    waitedFor(id),
    ...entries.flatMap(({ offer }) => (offer === undefined ? [] : [seatOf(offer.slot, offer.seat)])),
  ];
}

export function lists(waitlist: Waitlist): readonly Listing[] {
  const { id, entries, centre, date, marks, looked } = waitlist;
  const by = (list: string, key: (entry: Entry) => string | undefined) =>
    [...new Set(entries.flatMap((entry) => key(entry) ?? []))].map((each) => ({ list, key: each, sort: date }));
  const due = [...entries.flatMap(({ offer }) => offer?.until ?? []), shanghaiInstant(dayAfter(date))].sort()[0];
  const shard = String(shardOf(id));
  return [
    ...by('waitlistsOfLawyer', ({ lawyer }) => lawyer),
    ...by('waitlistsOfFirm', ({ firm }) => firm),
    ...by('waitlistsOfEntrustment', ({ entrustment }) => entrustment),
    ...by('waitlistsOfDetainee', ({ detainee }) => detainee),
    ...by('waitlistsOfCentre', () => centre),
    ...(due === undefined || entries.length === 0 ? [] : [{ list: DUE, key: shard, sort: due }]),
    ...(marks > looked && isWanting(waitlist) ? [{ list: MARKED, key: shard, sort: date }] : []),
  ];
}

/** Whoever finds nobody whom a seat suits stands on nobody having come to wait since. */
export function facts({ marks }: Waitlist): Readonly<Record<string, Fact>> {
  return { marks };
}
