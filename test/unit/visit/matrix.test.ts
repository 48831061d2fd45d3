import { expect, test } from 'vitest';
import type { Role } from '#domain/model/actor.ts';
import { ROLES } from '#domain/model/actor.ts';
import type { Identified } from '#domain/model/aggregate.ts';
import type { Transition } from '#domain/model/transition.ts';
import { availableActions } from '#domain/model/transition.ts';
import type { Detainee } from '#domain/visit/detainee/detainee.ts';
import { transitions as ofDetainee } from '#domain/visit/detainee/transitions.ts';
import type { Entrustment } from '#domain/visit/entrustment/entrustment.ts';
import { transitions as ofEntrustment } from '#domain/visit/entrustment/transitions.ts';
import { aDetainee, NOW, presented, verified } from '#test/support/visit/records.ts';

/** Written from domain.md, "Lives: Visit" and "Who may, and how many"; not from the tables it judges. */
type Matrix = Readonly<Record<string, Partial<Record<Role, readonly string[]>>>>;

const PAPERS: Matrix = {
  PRESENTED: { LAWYER: ['ATTACH_SCANS'], CLERK: ['ATTACH_SCANS'], CENTRE_STAFF: ['VERIFY', 'REJECT'] },
  // Nobody ends or moves papers by hand: it follows from the person's being released or moved.
  VERIFIED: { LAWYER: ['REVOKE'], CENTRE_STAFF: ['REVOKE'], SYSTEM: ['END', 'MOVE'] },
  REJECTED: { LAWYER: ['APPEAL'] },
  APPEALED: { LEADER: ['UPHOLD_APPEAL', 'DISMISS_APPEAL'], LAWYER: ['ATTACH_SCANS'], CLERK: ['ATTACH_SCANS'] },
  ENDED: {},
  MOVED: {},
  REVOKED: {},
};
const ENTRUSTMENTS: readonly Entrustment[] = [
  presented(),
  verified(),
  { ...presented(), status: 'REJECTED', reason: 'NOT_CONFIRMED' },
  { ...presented(), status: 'APPEALED', reason: 'NOT_CONFIRMED', appeal: { statement: '手续齐全', at: NOW } },
  { ...verified(), status: 'ENDED', endedAt: NOW },
  { ...verified(), status: 'MOVED', movedTo: 'Centre_440100990000' },
  { ...verified(), status: 'REVOKED', reason: '解除委托' },
];

const CUSTODY: Matrix = {
  DETAINED: {
    CENTRE_STAFF: [
      ...['RELEASE', 'MOVE', 'RESTRICT_VISITS', 'LIFT_RESTRICTION'],
      ...['RECORD_ABSENCE', 'CORRECT_ABSENCE', 'END_ABSENCE'],
    ],
  },
  RELEASED: {},
  MOVED: {},
};
const DETAINEES: readonly Detainee[] = [
  aDetainee(),
  { ...aDetainee(), status: 'RELEASED', releasedAt: NOW },
  { ...aDetainee(), status: 'MOVED', movedAt: NOW, movedTo: 'Detainee_there' },
];

function judge<State extends Identified & { readonly status: string }, Action extends string>(
  matrix: Matrix,
  states: readonly State[],
  table: readonly Transition<State, Action>[],
): void {
  expect(states.map(({ status }) => status).sort()).toEqual(Object.keys(matrix).sort());
  for (const state of states) {
    for (const role of ROLES) {
      const found = availableActions(table, state, { id: 'Person_x', roles: [role] });
      expect([state.status, role, found]).toEqual([state.status, role, matrix[state.status]?.[role] ?? []]);
    }
  }
}

test('what may happen to an entrustment', () => judge(PAPERS, ENTRUSTMENTS, ofEntrustment));
test('what may happen to a detainee', () => judge(CUSTODY, DETAINEES, ofDetainee));
