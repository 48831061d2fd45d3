import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Claim, Holding, UniqueClaim } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import { isIdOf } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { uniqueKey } from '../keys.ts';
import type { Condition, Item, Key, Write } from '../table.ts';
import { holdingOf } from './holding.ts';
import type { Step } from './step.ts';

interface Taking {
  readonly aggregate: Aggregate;
  readonly claim: UniqueClaim;
  readonly owner: Id;
}

/**
 * Unique claims given up and taken. A claim that passes from one record of this command to another is one write, on
 * the old owner; any other taking is on its being free or lapsed.
 * @param known the item of a claim, if it was read and is there
 */
export function uniqueDifference(
  steps: readonly Step[],
  now: Instant,
  known: (key: Key) => Item | undefined,
): readonly Write[] {
  const released = new Map<string, Id>();
  const taken = new Map<string, Taking>();
  // Another kind of record may have taken what had lapsed: there is nothing to give up then.
  const has = (owner: Id, name: string) => [owner, undefined].includes(holdingOf(known(uniqueKey(name)))?.owner);
  for (const { aggregate, id, before, after } of steps) {
    const old = uniquesOf(before ? aggregate.claims(before) : []);
    const next = uniquesOf(aggregate.claims(after));
    for (const name of old.keys()) if (!same(old.get(name), next.get(name)) && has(id, name)) released.set(name, id);
    for (const [name, claim] of next)
      if (!same(old.get(name), claim)) take(taken, name, { aggregate, claim, owner: id });
  }
  const freed = [...released].filter(([name]) => !taken.has(name));
  return [
    ...[...taken].map(([name, { claim, owner, aggregate }]): Write => {
      const { until } = claim;
      const from = released.get(name);
      return {
        write: 'put',
        item: { ...uniqueKey(name), owner, ...(until === undefined ? {} : { until }) },
        condition:
          from === undefined
            ? freeFor(aggregate, holdingOf(known(uniqueKey(name))), now)
            : { is: 'equal', attribute: 'owner', value: from },
      };
    }),
    ...freed.map(
      ([name, owner]): Write => ({
        write: 'delete',
        key: uniqueKey(name),
        condition: { is: 'equal', attribute: 'owner', value: owner },
      }),
    ),
  ];
}

/**
 * Whoever ends the records whose lapsed holds they take may take blindly only what nobody holds: else a record would go on
 * saying that it holds what another has.
 */
function freeFor(aggregate: Aggregate, holding: Holding | undefined, now: Instant): Condition {
  const ofOthers = holding !== undefined && !isIdOf(aggregate.kind, holding.owner);
  return aggregate.lapsed === undefined || ofOthers
    ? { is: 'absentOrPast', attribute: 'until', now }
    : { is: 'absent' };
}

function take<Taken>(taken: Map<string, Taken>, name: string, by: Taken): void {
  if (taken.has(name)) throw new Error(`two records of one command claim ${name}`);
  taken.set(name, by);
}

function same(one: UniqueClaim | undefined, other: UniqueClaim | undefined): boolean {
  return one !== undefined && other !== undefined && one.until === other.until;
}

function uniquesOf(claims: readonly Claim[]): ReadonlyMap<string, UniqueClaim> {
  return new Map(claims.flatMap((claim) => (claim.claim === 'unique' ? [[claim.name, claim]] : [])));
}
