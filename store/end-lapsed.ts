import type { Aggregate, Identified } from '#domain/model/aggregate.ts';
import type { Holding } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import { isIdOf } from '#domain/model/id.ts';
import type { Instant, Period } from '#domain/model/time.ts';
import { byShanghaiDay, overlaps } from '#domain/model/time.ts';
import { engagementsOf } from './difference/calendars.ts';
import { holdingOf } from './difference/holding.ts';
import type { Step } from './difference/step.ts';
import type { Gathered } from './gather.ts';
import { calendarKey, stateKey, uniqueKey } from './keys.ts';
import { stepOf } from './steps.ts';
import type { Item, Key } from './table.ts';
import { nameOf } from './table.ts';

/** What a claim stands in: an item, or a piece of time in the item of a day. */
interface Place {
  readonly key: Key;
  readonly piece?: Period;
}

/** A lapsed hold that is taken: whose it is, and where. */
interface Taken {
  readonly aggregate: Aggregate;
  readonly owner: Id;
  readonly place: Place;
}

/**
 * The records of the same kind whose lapsed holds these steps take, each as its lapsing leaves it. Only where something
 * has lapsed is more read, in two batches: those records, and the items of all they hold.
 * @returns undefined if one of them, as it is now, does not give up what is taken: decide again
 */
export async function endLapsed(
  steps: readonly Step[],
  gathered: Gathered,
  now: Instant,
): Promise<readonly Step[] | undefined> {
  const own = new Set(steps.map(({ id }) => id));
  const taken = steps.flatMap((step) => takenBy(step, gathered, now)).filter(({ owner }) => !own.has(owner));
  await gathered.fetch(taken.map(({ owner }) => stateKey(owner)));
  const ended = new Map<Id, Step>();
  for (const { aggregate, owner, place } of taken) {
    const step = ended.get(owner) ?? lapsing(aggregate, owner, gathered, now);
    if (step === undefined || !givesUp(step, place)) return undefined;
    ended.set(owner, step);
  }
  const lapsed = [...steps, ...ended.values()].filter((step) => hasLapsed(step, now));
  await gathered.fetch(lapsed.flatMap(({ aggregate, before }) => placesOf(aggregate, before).map(({ key }) => key)));
  return [...ended.values()];
}

function takenBy({ aggregate, after }: Step, gathered: Gathered, now: Instant): readonly Taken[] {
  if (aggregate.lapsed === undefined) return [];
  return placesOf(aggregate, after).flatMap(({ key, piece }) =>
    holdersAt(gathered.known(key), piece)
      .filter(({ holding }) => isPast(holding, now) && isIdOf(aggregate.kind, holding.owner))
      .map(({ holding: { owner }, ...its }) => ({ aggregate, owner, place: { key, ...its } })),
  );
}

/** Who holds an item, or a piece of time in it that meets this one. */
function holdersAt(item: Item | undefined, piece: Period | undefined): readonly { holding: Holding; piece?: Period }[] {
  if (piece !== undefined) {
    const met = engagementsOf(item).filter((each) => overlaps(each, piece));
    return met.map((each) => ({ holding: each, piece: { from: each.from, to: each.to } }));
  }
  const holding = holdingOf(item);
  return holding === undefined ? [] : [{ holding }];
}

function lapsing(aggregate: Aggregate, owner: Id, gathered: Gathered, now: Instant): Step | undefined {
  const before = gathered.record(owner);
  const events = before === undefined ? [] : (aggregate.lapsed?.(before.state, now) ?? []);
  return events.length === 0 ? undefined : stepOf(aggregate, owner, before, events);
}

function givesUp({ aggregate, before, after }: Step, place: Place): boolean {
  const held = (state: Identified | undefined) => placesOf(aggregate, state).some((each) => same(each, place));
  return held(before) && !held(after);
}

/** Another kind of record may have taken a part of what has lapsed: what is still theirs must be read to be given up. */
function hasLapsed({ aggregate, before }: Step, now: Instant): boolean {
  return before !== undefined && aggregate.claims(before).some((claim) => isPast(claim, now));
}

function isPast({ until }: { readonly until?: Instant }, now: Instant): boolean {
  return until !== undefined && until <= now;
}

function placesOf(aggregate: Aggregate, state: Identified | undefined): readonly Place[] {
  if (state === undefined) return [];
  return aggregate.claims(state).flatMap((claim): readonly Place[] =>
    claim.claim === 'unique'
      ? [{ key: uniqueKey(claim.name) }]
      : byShanghaiDay(claim.period).map(({ day, ...piece }) => ({
          key: calendarKey({ resource: claim.resource, day }),
          piece,
        })),
  );
}

function same(one: Place, other: Place): boolean {
  return (
    nameOf(one.key) === nameOf(other.key) && one.piece?.from === other.piece?.from && one.piece?.to === other.piece?.to
  );
}
