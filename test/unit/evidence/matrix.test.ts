import { expect, test } from 'vitest';
import { transitions } from '#domain/evidence/evidence/transitions.ts';
import type { Role } from '#domain/model/actor.ts';
import { ROLES } from '#domain/model/actor.ts';
import { availableActions } from '#domain/model/transition.ts';
import { aborted, completing, LI, mismatched, sealed, uploading, WANG } from '#test/support/evidence/records.ts';

/** Written from design.md, "Evidence", and domain.md, invariant 10; not from the table it judges. */
const LIVES: Readonly<Record<string, Partial<Record<Role, readonly string[]>>>> = {
  UPLOADING: { OFFICER: ['COMPLETE', 'ABORT'], SYSTEM: ['EXPIRE'] },
  COMPLETING: { SYSTEM: ['LIST_PARTS', 'SEAL', 'FLAG', 'GIVE_UP'] },
  SEALED: { OFFICER: ['REQUEST_DOWNLOAD'], LEADER: ['REQUEST_DOWNLOAD'] },
  MISMATCH: { OFFICER: ['REQUEST_DOWNLOAD'], LEADER: ['REQUEST_DOWNLOAD'] },
  ABORTED: {},
};

test('what may happen to evidence, by status and role', () => {
  for (const state of [uploading(), completing(), sealed(), mismatched(), aborted()]) {
    for (const role of ROLES) {
      const found = availableActions(transitions, state, { ...WANG, roles: [role] });

      expect([state.status, role, found]).toEqual([state.status, role, LIVES[state.status]?.[role] ?? []]);
    }
  }
});

test('only who began an upload may end it', () => {
  expect(availableActions(transitions, uploading(), LI)).toEqual([]);
  expect(availableActions(transitions, uploading(), WANG)).toEqual(['COMPLETE', 'ABORT']);
});
