import type { Claim, UniqueClaim } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { uniqueKey } from '../keys.ts';
import type { Write } from '../table.ts';
import type { Step } from './step.ts';

/**
 * Unique claims given up and taken. A claim that passes from one record of this command to another is one write, on
 * the old owner; any other taking is on its being free or lapsed.
 */
export function uniqueDifference(steps: readonly Step[], now: Instant): readonly Write[] {
  const released = new Map<string, Id>();
  const taken = new Map<string, { claim: UniqueClaim; owner: Id }>();
  for (const { aggregate, id, before, after } of steps) {
    const old = uniquesOf(before ? aggregate.claims(before) : []);
    const next = uniquesOf(aggregate.claims(after));
    for (const name of old.keys()) if (!same(old.get(name), next.get(name))) released.set(name, id);
    for (const [name, claim] of next) if (!same(old.get(name), claim)) take(taken, name, { claim, owner: id });
  }
  const freed = [...released].filter(([name]) => !taken.has(name));
  return [
    ...[...taken].map(([name, { claim, owner }]) => taking(claim, owner, released.get(name), now)),
    ...freed.map(
      ([name, owner]): Write => ({
        write: 'delete',
        key: uniqueKey(name),
        condition: { is: 'equal', attribute: 'owner', value: owner },
      }),
    ),
  ];
}

function taking({ name, until }: UniqueClaim, owner: Id, from: Id | undefined, now: Instant): Write {
  return {
    write: 'put',
    item: { ...uniqueKey(name), owner, ...(until === undefined ? {} : { until }) },
    condition:
      from === undefined
        ? { is: 'absentOrPast', attribute: 'until', now }
        : { is: 'equal', attribute: 'owner', value: from },
  };
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
