import { expect, test } from 'vitest';
import type { Case } from '#domain/case/case/case.ts';
import { transitions } from '#domain/case/case/transitions.ts';
import type { Role } from '#domain/model/actor.ts';
import { ROLES } from '#domain/model/actor.ts';
import { availableActions } from '#domain/model/transition.ts';
import { aCase, declined, filed } from '#test/support/case/records.ts';

/** Written from domain.md, "Lives: Criminal case" and "Who may", and CPR 178; not from the table it judges. */
const MATRIX: Readonly<Record<Case['status'], Partial<Record<Role, readonly string[]>>>> = {
  UNDER_FILING_REVIEW: { LEADER: ['FILE', 'DECLINE'] },
  FILED: {},
  NOT_FILED: {},
};
const STATES: readonly Case[] = [aCase(), filed(aCase()), declined(aCase())];

test.each(['CRIMINAL', 'ADMINISTRATIVE'] as const)('what may happen to a case: %s', (kind) => {
  expect(STATES.map(({ status }) => status).sort()).toEqual(Object.keys(MATRIX).sort());
  for (const state of STATES) {
    for (const role of ROLES) {
      const found = availableActions(transitions, { ...state, kind }, { id: 'Person_x', roles: [role] });
      expect([state.status, role, found]).toEqual([state.status, role, MATRIX[state.status][role] ?? []]);
    }
  }
});

test('whoever is in charge of a case decides nothing about it, whatever their posts', () => {
  for (const state of STATES) {
    const actor = { id: state.officerInCharge, roles: ROLES } as const;
    expect(availableActions(transitions, state, actor)).toEqual([]);
  }
});
