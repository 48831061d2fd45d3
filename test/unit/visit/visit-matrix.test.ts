import { expect, test } from 'vitest';
import type { Actor } from '#domain/model/actor.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import { availableActions } from '#domain/model/transition.ts';
import { transitions } from '#domain/visit/visit/transitions.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { aPermission, aVisit, HANDLERS, NOW, ORGAN } from '#test/support/visit/records.ts';

const FIRM = '浙江钱江律师事务所';
const visit = aVisit({
  firm: FIRM,
  companion: { entrustment: 'Entrustment_2', lawyer: 'Person_sun.lawyer', name: '孙律师' },
});

/** Everybody who may come upon a visit, by what they are to it. */
const WHO = {
  lawyer: { id: visit.lawyer, roles: ['LAWYER'], firm: FIRM },
  companion: { id: 'Person_sun.lawyer', roles: ['LAWYER'] },
  clerk: { id: 'Person_clerk', roles: ['CLERK'], firm: FIRM },
  staff: { id: 'Person_he.staff', roles: ['CENTRE_STAFF'], organ: ORGAN },
  'leader of the centre': { id: 'Person_a', roles: ['LEADER'], organ: ORGAN },
  'leader of the handlers': { id: 'Person_b', roles: ['LEADER'], organ: HANDLERS },
  'officer in charge who leads': { id: 'Person_wang', roles: ['OFFICER', 'LEADER'], organ: HANDLERS },
  'delegate of the officer in charge': {
    id: 'Person_c',
    roles: ['LEADER'],
    organ: HANDLERS,
    onBehalfOf: 'Person_wang',
  },
  'leader of the handlers with a post in another centre': {
    id: 'Person_d',
    roles: ['LEADER', 'CENTRE_STAFF'],
    organ: HANDLERS,
  },
  'the product itself': SYSTEM,
} as const satisfies Readonly<Record<string, Actor>>;
type Who = keyof typeof WHO;

const VISITORS: readonly Who[] = ['lawyer', 'clerk', 'staff'];
const DECIDE: readonly Who[] = ['leader of the handlers', 'leader of the handlers with a post in another centre'];

/** Written from domain.md, "Lives: Visit" and "Who may, and how many", and CPR 52 to 54; not from the table it judges. */
const MATRIX: readonly (readonly [string, Visit, Readonly<Record<string, readonly Who[]>>])[] = [
  [
    'held',
    { ...visit, status: 'HELD', until: NOW, extended: false },
    { EXTEND_HOLD: VISITORS, CONFIRM: VISITORS, CANCEL: [...VISITORS, 'the product itself'] },
  ],
  [
    'held, and extended once',
    { ...visit, status: 'HELD', until: NOW, extended: true },
    { CONFIRM: VISITORS, CANCEL: [...VISITORS, 'the product itself'] },
  ],
  [
    'awaiting permission',
    { ...visit, status: 'AWAITING_PERMISSION', permission: aPermission() },
    {
      RESCHEDULE: VISITORS,
      CHANGE_PARTY: [...VISITORS, 'companion'],
      CANCEL: [...VISITORS, 'the product itself'],
      PERMIT: DECIDE,
      REFUSE: DECIDE,
    },
  ],
  [
    'awaiting permission for an interpreter alone: the visit itself cannot be refused',
    { ...visit, status: 'AWAITING_PERMISSION', permission: aPermission({ grounds: ['INTERPRETER'] }) },
    {
      RESCHEDULE: VISITORS,
      CHANGE_PARTY: [...VISITORS, 'companion'],
      CANCEL: [...VISITORS, 'the product itself'],
      PERMIT: DECIDE,
    },
  ],
  [
    'confirmed, after its permission',
    { ...visit, permission: aPermission() },
    {
      RESCHEDULE: VISITORS,
      CHANGE_PARTY: [...VISITORS, 'companion'],
      CANCEL: [...VISITORS, 'the product itself'],
      REPORT_DELAY: [...VISITORS, 'companion'],
      CHECK_IN: ['staff'],
      RECORD_NO_SHOW: ['staff'],
    },
  ],
  ['checked in', { ...visit, status: 'CHECKED_IN', checkedInAt: NOW }, { COMPLETE: ['staff'] }],
  ['completed', { ...visit, status: 'COMPLETED', checkedInAt: NOW, completedAt: NOW }, {}],
  ['missed', { ...visit, status: 'NO_SHOW', missedAt: NOW }, { CORRECT_NO_SHOW: ['staff'] }],
  ['cancelled', { ...visit, status: 'CANCELLED', reason: '改期' }, {}],
  ['lapsed', { ...visit, status: 'LAPSED' }, {}],
  [
    'refused',
    {
      ...visit,
      status: 'REFUSED',
      permission: aPermission(),
      refusal: { ground: 'STATE_SECRETS', reason: '—', at: NOW },
    },
    {},
  ],
];

/** What those may do who can see it at all; whoever cannot is told that there is no such visit. */
function found(state: Visit): Readonly<Record<string, readonly string[]>> {
  const actions = new Map<string, string[]>();
  for (const [who, actor] of Object.entries(WHO)) {
    if (!Visits.visible(state, actor, undefined)) continue;
    for (const action of availableActions(transitions, state, actor)) {
      actions.set(action, [...(actions.get(action) ?? []), who]);
    }
  }
  return Object.fromEntries([...actions].map(([action, all]) => [action, all.sort()]));
}

test.each(MATRIX)('who may do what with a visit: %s', (_name, state, expected) => {
  expect(found(state)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([action, all]) => [action, [...all].sort()])),
  );
});
