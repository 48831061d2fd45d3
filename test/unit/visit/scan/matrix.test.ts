import { expect, test } from 'vitest';
import type { Role } from '#domain/model/actor.ts';
import { ROLES } from '#domain/model/actor.ts';
import { availableActions } from '#domain/model/transition.ts';
import { transitions } from '#domain/visit/scan/transitions.ts';
import { announced, attachedScan, discarded, dropped, kept, locked } from '#test/support/visit/scans.ts';

const LOOKING = ['LAWYER', 'CLERK', 'CENTRE_STAFF', 'LEADER'] as const;
const looked = (...others: readonly string[]) =>
  Object.fromEntries(LOOKING.map((role) => [role, [...others, 'REQUEST_DOWNLOAD']]));
const own = (...actions: readonly string[]) => ({ LAWYER: actions, CLERK: actions });

/** Written from design.md, "Evidence": supporting papers are without lock until verified, and from domain.md, invariant 10. */
const LIVES: Readonly<Record<string, Partial<Record<Role, readonly string[]>>>> = {
  ANNOUNCED: { ...own('COMPLETE', 'DISCARD'), SYSTEM: ['EXPIRE'] },
  KEPT: { ...own('ATTACH', 'DISCARD', 'REQUEST_DOWNLOAD'), SYSTEM: ['EXPIRE'] },
  ATTACHED: { ...looked(), SYSTEM: ['LOCK', 'SET_ASIDE', 'EXPIRE'] },
  LOCKED: looked(),
  DISCARDED: { SYSTEM: ['DROP'] },
  DROPPED: {},
};

test('what may happen to a scan, by status and role', () => {
  const states = [announced(), kept(), attachedScan(), locked(), discarded(), dropped()];

  expect(states.map(({ status }) => status)).toEqual(Object.keys(LIVES));
  for (const state of states) {
    for (const role of ROLES) {
      const found = availableActions(transitions, state, { id: 'Person_x', roles: [role] });

      expect([state.status, role, [...found].sort()]).toEqual([
        state.status,
        role,
        [...(LIVES[state.status]?.[role] ?? [])].sort(),
      ]);
    }
  }
});
