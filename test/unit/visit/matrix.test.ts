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
import { transitions as ofVisit } from '#domain/visit/visit/transitions.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { aDetainee, aVisit, NOW, presented, verified } from '#test/support/visit/records.ts';

/** Written from domain.md, "Lives: Visit" and "Who may, and how many"; not from the tables it judges. */
type Matrix = Readonly<Record<string, Partial<Record<Role, readonly string[]>>>>;

const LIVES: Matrix = {
  CONFIRMED: { LAWYER: ['RESCHEDULE', 'CANCEL'], CENTRE_STAFF: ['RESCHEDULE', 'CANCEL'] },
  CANCELLED: {},
};
const VISITS: readonly Visit[] = [aVisit(), { ...aVisit(), status: 'CANCELLED', reason: '改期' }];

const PAPERS: Matrix = {
  PRESENTED: { CENTRE_STAFF: ['VERIFY', 'REJECT'] },
  VERIFIED: { LAWYER: ['REVOKE'], CENTRE_STAFF: ['REVOKE'] },
  REJECTED: {},
  REVOKED: {},
};
const ENTRUSTMENTS: readonly Entrustment[] = [
  presented(),
  verified(),
  { ...presented(), status: 'REJECTED', reason: 'NOT_CONFIRMED' },
  { ...verified(), status: 'REVOKED', reason: '解除委托' },
];

const CUSTODY: Matrix = { DETAINED: { CENTRE_STAFF: ['RELEASE'] }, RELEASED: {} };
const DETAINEES: readonly Detainee[] = [aDetainee(), { ...aDetainee(), status: 'RELEASED', releasedAt: NOW }];

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

test('what may happen to a visit', () => judge(LIVES, VISITS, ofVisit));
test('what may happen to an entrustment', () => judge(PAPERS, ENTRUSTMENTS, ofEntrustment));
test('what may happen to a detainee', () => judge(CUSTODY, DETAINEES, ofDetainee));
