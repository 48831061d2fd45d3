import { expect, test } from 'vitest';
import { transitions } from '#domain/evidence/evidence/transitions.ts';
import type { Role } from '#domain/model/actor.ts';
import { ROLES } from '#domain/model/actor.ts';
import { availableActions } from '#domain/model/transition.ts';
import { verified } from '#test/support/evidence/announcements.ts';
import { aborted, completing, LI, mismatched, sealed, uploading, WANG } from '#test/support/evidence/records.ts';

/** Of what is kept officers and leaders may look at it and have it read again; only a leader has it kept longer. */
const KEPT = {
  OFFICER: ['REQUEST_DOWNLOAD', 'REQUEST_VERIFICATION'],
  LEADER: ['EXTEND_RETENTION', 'REQUEST_DOWNLOAD', 'REQUEST_VERIFICATION'],
};
const WORKED = ['BEGIN_VERIFICATION', 'CONFIRM_EXTENSION', 'RELEASE_HOLD', 'VERIFY'];

/** Written from design.md, "Evidence", domain.md, invariant 10, and the issue; not from the table it judges. */
const LIVES: Readonly<Record<string, Partial<Record<Role, readonly string[]>>>> = {
  UPLOADING: { OFFICER: ['ABORT', 'COMPLETE'], SYSTEM: ['EXPIRE'] },
  COMPLETING: { SYSTEM: ['FLAG', 'GIVE_UP', 'LIST_PARTS', 'SEAL'] },
  // Until it is read, its first lock is renewed.
  SEALED: { ...KEPT, SYSTEM: ['CONTRADICT', 'RENEW_FIRST_LOCK', ...WORKED] },
  VERIFIED: { ...KEPT, SYSTEM: ['CONTRADICT', ...WORKED] },
  // Kept as evidence is, and never made good again: nothing flags it twice.
  MISMATCH: { ...KEPT, SYSTEM: WORKED },
  ABORTED: {},
};

test('what may happen to evidence, by status and role', () => {
  for (const state of [uploading(), completing(), sealed(), verified(), mismatched(), aborted()]) {
    for (const role of ROLES) {
      const found = [...availableActions(transitions, state, { ...WANG, roles: [role] })].sort();

      expect([state.status, role, found]).toEqual([
        state.status,
        role,
        [...(LIVES[state.status]?.[role] ?? [])].sort(),
      ]);
    }
  }
});

/** Where each action may lead, so that nothing that is flagged, or given up, comes back. */
const LEADS: Readonly<Record<string, readonly string[]>> = {
  UPLOADING: ['ABORTED', 'COMPLETING'],
  COMPLETING: ['ABORTED', 'COMPLETING', 'MISMATCH', 'SEALED'],
  SEALED: ['MISMATCH', 'SEALED', 'VERIFIED'],
  VERIFIED: ['MISMATCH', 'VERIFIED'],
  MISMATCH: ['MISMATCH'],
  ABORTED: [],
};

test.each(Object.entries(LEADS))('%s leads to %j', (status, to) => {
  const found = transitions.flatMap((row) => (row.from.some((from) => from === status) ? [row.to] : []));

  expect([...new Set<string>(found)].sort()).toEqual(to);
});

test('only who began an upload may end it', () => {
  expect(availableActions(transitions, uploading(), LI)).toEqual([]);
  expect(availableActions(transitions, uploading(), WANG)).toEqual(['COMPLETE', 'ABORT']);
});
