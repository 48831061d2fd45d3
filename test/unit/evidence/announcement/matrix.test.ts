import { expect, test } from 'vitest';
import { transitions } from '#domain/evidence/announcement/transitions.ts';
import type { Role } from '#domain/model/actor.ts';
import { ROLES } from '#domain/model/actor.ts';
import { availableActions } from '#domain/model/transition.ts';
import {
  anAnnouncement,
  anUploadedAnnouncement,
  aWithdrawnAnnouncement,
} from '#test/support/evidence/announcements.ts';
import { LI, WANG, ZHAO } from '#test/support/evidence/records.ts';

/** Written from the issue: officers send; what is sent, or withdrawn, is done with; a leader says what became of what nobody sends. */
const LIVES: Readonly<Record<string, Partial<Record<Role, readonly string[]>>>> = {
  OPEN: { OFFICER: ['UPLOAD', 'WITHDRAW'], LEADER: ['WITHDRAW'] },
  UPLOADED: {},
  WITHDRAWN: {},
};

test('what may happen to an announcement, by status and role', () => {
  for (const state of [anAnnouncement(), anUploadedAnnouncement(), aWithdrawnAnnouncement()]) {
    for (const role of ROLES) {
      const found = availableActions(transitions, state, { ...WANG, roles: [role] });

      expect([state.status, role, found]).toEqual([state.status, role, LIVES[state.status]?.[role] ?? []]);
    }
  }
});

test('what is missing may still be sent, and by a colleague; withdrawn by who announced it, or a leader', () => {
  const missing = { ...anAnnouncement(), missingSince: '2026-11-26T01:00:00.000Z' };

  expect(availableActions(transitions, missing, WANG)).toEqual(['UPLOAD', 'WITHDRAW']);
  expect(availableActions(transitions, missing, LI)).toEqual(['UPLOAD']);
  expect(availableActions(transitions, missing, ZHAO)).toEqual(['WITHDRAW']);
});
