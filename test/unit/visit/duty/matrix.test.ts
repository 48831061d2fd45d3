import { expect, test } from 'vitest';
import type { Role } from '#domain/model/actor.ts';
import { ROLES } from '#domain/model/actor.ts';
import type { Id } from '#domain/model/id.ts';
import { availableActions } from '#domain/model/transition.ts';
import type { DutyRequest } from '#domain/visit/duty-request/duty-request.ts';
import { transitions as ofRequest } from '#domain/visit/duty-request/transitions.ts';
import { transitions as ofShift } from '#domain/visit/roster/transitions.ts';
import { aShift, onDuty, requests } from '#test/support/visit/duty.ts';
import { aLawyer, ORGAN } from '#test/support/visit/records.ts';

/** Written from the rules of the law on duty lawyers, not from the tables: who keeps the station, and whose request it is. */
const KEEPERS: readonly Role[] = ['CENTRE_STAFF', 'OFFICER', 'LEADER'];
const BY_STAFF: Readonly<Record<string, readonly string[]>> = {
  WAITING: ['ASSIGN', 'WITHDRAW'],
  ASSIGNED: ['ASSIGN', 'TELL', 'WITHDRAW'],
  TOLD: ['ASSIGN', 'RECORD_MEETING', 'WITHDRAW'],
  MET: [],
  WITHDRAWN: [],
};
const BY_THE_LAWYER: Readonly<Record<string, readonly string[]>> = {
  WAITING: [],
  ASSIGNED: ['ACKNOWLEDGE', 'RECORD_MEETING'],
  TOLD: ['RECORD_MEETING'],
  MET: [],
  WITHDRAWN: [],
};

test.each(Object.values(requests()))('what may happen to a request that is $status; nothing refuses it', (request) => {
  for (const role of ROLES) {
    const here = { id: aLawyer().id, roles: [role], organ: ORGAN };
    const expected = KEEPERS.includes(role) ? BY_STAFF : role === 'LAWYER' ? BY_THE_LAWYER : {};
    expect([role, availableActions(ofRequest, request, here)]).toEqual([role, expected[request.status] ?? []]);
    if (role === 'LAWYER') continue;
    const elsewhere = { ...here, organ: '330103990000' };
    expect([role, availableActions(ofRequest, request, elsewhere)]).toEqual([role, []]);
  }
});

test.each(Object.values(requests()))(
  '$status: who is a lawyer and staff at once is the lawyer of their own alone',
  (request) => {
    const roles = ['LAWYER', 'LEADER'] as const;
    const at = (id: Id<'Person'>, organ: string) => availableActions(ofRequest, request, { id, roles, organ });

    expect(at('Person_x', '330103990000')).toEqual([]);
    expect(at('Person_x', ORGAN)).toEqual(BY_STAFF[request.status]);
    expect(at(aLawyer().id, '330103990000')).toEqual(BY_THE_LAWYER[request.status]);
  },
);

test.each(['recordedBy', 'officerInCharge'] as const)(
  'with handlers, %s only gives it to a lawyer; at a centre they are staff',
  (who) => {
    const at = (place: DutyRequest['place'], changes: object = {}) =>
      availableActions(ofRequest, requests({ place, [who]: 'Person_x' }).TOLD, {
        ...{ id: 'Person_x', roles: ['OFFICER'], organ: ORGAN },
        ...changes,
      });

    expect(at('HANDLING_ORGAN')).toEqual(['ASSIGN']);
    expect(at('HANDLING_ORGAN', { id: 'Person_y' })).toEqual(BY_STAFF.TOLD);
    expect(at('HANDLING_ORGAN', { id: 'Person_y', onBehalfOf: 'Person_x' })).toEqual(['ASSIGN']);
    expect(at('DETENTION_CENTRE')).toEqual(BY_STAFF.TOLD);
  },
);

const ROSTER = ['ASSIGN', 'WITHDRAW', 'SWAP', 'RECORD_ARRIVAL', 'RECORD_DEPARTURE', 'CANCEL'];

test('what may happen to a shift', () => {
  const shift = aShift({ lawyers: [onDuty()] });
  for (const role of ROLES) {
    const here = { id: aLawyer().id, roles: [role], organ: ORGAN };
    const expected = KEEPERS.includes(role) ? ROSTER : role === 'LAWYER' ? ['WITHDRAW'] : [];
    expect([role, availableActions(ofShift, shift, here)]).toEqual([role, expected]);
    expect(availableActions(ofShift, { ...shift, status: 'CANCELLED', reason: '调整' }, here)).toEqual([]);
  }
  const another = { id: 'Person_sun.lawyer', roles: ['LAWYER'] } as const;
  expect(availableActions(ofShift, shift, another)).toEqual([]);
});
