import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, refused } from '#domain/model/decision.ts';
import { refuse } from '../refusals.ts';
import { inForce } from './delegation.ts';
import type { Colleagues } from './ending.ts';
import { endings } from './ending.ts';
import type { Person } from './person.ts';

interface Records {
  /** Who asks. */
  readonly leader: Person;
  readonly colleagues: Colleagues;
}

/** Takes the power to approve back before its time, at once. */
export function revokeDelegation({ leader, colleagues }: Records, _command: unknown, { now }: Context): Decision {
  if (!inForce(leader.delegatedTo, now)) return refused(refuse('NOTHING_DELEGATED'));
  return accepted({ leader: leader.id }, ...endings(leader, colleagues, 'REVOKED', now, { received: false }));
}
