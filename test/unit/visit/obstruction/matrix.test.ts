import { expect, test } from 'vitest';
import type { Role } from '#domain/model/actor.ts';
import { ROLES } from '#domain/model/actor.ts';
import { availableActions } from '#domain/model/transition.ts';
import type { Obstruction } from '#domain/visit/obstruction/obstruction.ts';
import { AnswerableObstructions, Obstructions } from '#domain/visit/obstruction/obstructions.ts';
import { transitions } from '#domain/visit/obstruction/transitions.ts';
import { BUREAU, reports } from '#test/support/visit/obstruction.ts';
import { aLawyer, ORGAN } from '#test/support/visit/records.ts';

/** Written from the brief of rapid response, not from the table. */
const ANSWERING: readonly Role[] = ['LEADER'];
const BY_THE_BODY: Readonly<Record<string, readonly string[]>> = {
  REPORTED: ['ACKNOWLEDGE'],
  ACKNOWLEDGED: ['ANSWER'],
};
const BY_THE_LAWYER: Readonly<Record<string, readonly string[]>> = {
  REPORTED: ['ESCALATE', 'WITHDRAW'],
  ACKNOWLEDGED: ['ESCALATE', 'WITHDRAW'],
  ANSWERED: ['ACCEPT', 'ESCALATE', 'WITHDRAW'],
};

test.each(Object.values(reports()))('what may happen to a report that is $status', (report) => {
  for (const role of ROLES) {
    const id = role === 'LAWYER' ? report.lawyer : 'Person_x';
    const here = { id, roles: [role], organ: ORGAN };
    const expected = ANSWERING.includes(role) ? BY_THE_BODY : role === 'LAWYER' ? BY_THE_LAWYER : {};
    expect([role, availableActions(transitions, report, here)]).toEqual([role, expected[report.status] ?? []]);
  }
});

test('it is the turn of one organ: neither the one above nor one below acts for it, and nobody for themselves', () => {
  const report = reports({ involved: ['Person_he.staff'] }).ACKNOWLEDGED;
  const leader = { id: 'Person_x', roles: ['LEADER'], organ: ORGAN } as const;
  const at = (changes: object) => availableActions(transitions, report, { ...leader, ...changes });

  expect(at({})).toEqual(['ANSWER']);
  expect(at({ organ: BUREAU })).toEqual([]);
  expect(at({ organ: '330102990100' })).toEqual([]);
  expect(at({ id: 'Person_he.staff' })).toEqual([]);
  expect(at({ onBehalfOf: 'Person_he.staff' })).toEqual([]);
});

test('who is a lawyer and a leader at once does neither for another: not as the lawyer, and not as a body', () => {
  const roles = ['LAWYER', 'LEADER'] as const;
  const at = (report: Obstruction, id: Obstruction['lawyer'], organ: string) =>
    availableActions(transitions, report, { id, roles, organ });

  expect(at(reports().ANSWERED, 'Person_x', ORGAN)).toEqual([]);
  expect(at(reports().ANSWERED, aLawyer().id, ORGAN)).toEqual(['ACCEPT', 'ESCALATE', 'WITHDRAW']);
  expect(at(reports().ACKNOWLEDGED, 'Person_x', ORGAN)).toEqual(['ANSWER']);
  expect(at(reports().ACKNOWLEDGED, 'Person_x', BUREAU)).toEqual([]);
  expect(at(reports().ACKNOWLEDGED, aLawyer().id, BUREAU)).toEqual(['ESCALATE', 'WITHDRAW']);
});

test('two procuratorates have a turn, and no third', () => {
  const by = (...codes: readonly string[]) =>
    availableActions(
      transitions,
      reports({
        stage: 4,
        bodies: codes.map((code) => ({ role: 'PROCURATORATE', code }) as const),
        turn: { ...reports().ANSWERED.turn, role: 'PROCURATORATE', organ: codes.at(-1) ?? '' },
      }).ANSWERED,
      { id: aLawyer().id, roles: ['LAWYER'] },
    );

  expect(by('330102880000')).toContain('ESCALATE');
  expect(by('330102880000', '330100880000')).toEqual(['ACCEPT', 'WITHDRAW']);
});

test('it is seen by the lawyer and by those who answer for an organ that has to do with it, by nobody else', () => {
  const report = reports().REPORTED;
  const sees = (roles: readonly Role[], organ?: string, id: 'Person_x' | typeof report.lawyer = 'Person_x') =>
    Obstructions.visible(report, { id, roles, ...(organ === undefined ? {} : { organ }) }, undefined);

  expect(sees(['LAWYER'], undefined, report.lawyer)).toBe(true);
  expect(sees(['LEADER'], BUREAU)).toBe(true);
  expect(sees(['CENTRE_STAFF'], ORGAN)).toBe(true);
  expect(sees(['LAWYER'])).toBe(false);
  expect(sees(['OFFICER'], ORGAN)).toBe(false);
  expect(sees(['ADMINISTRATOR'], ORGAN)).toBe(false);
  expect(sees(['LEADER'], '330100000000')).toBe(false);
  expect(sees(['LEADER'], '330102')).toBe(false);
});

test('those whose act it was, and whoever acts for them, do not read it; to be refused on record, a leader of theirs is let so far', () => {
  const report = reports({ involved: ['Person_he'] }).REPORTED;
  const sees = (id: 'Person_he' | 'Person_x', changes: object = {}, of = Obstructions) =>
    of.visible(report, { id, roles: ['LEADER'], organ: ORGAN, ...changes }, undefined);

  expect([sees('Person_x'), sees('Person_he')]).toEqual([true, false]);
  expect(sees('Person_x', { onBehalfOf: 'Person_he' })).toBe(false);
  expect(sees('Person_he', { roles: ['CENTRE_STAFF'] })).toBe(false);
  expect(sees('Person_he', {}, AnswerableObstructions)).toBe(true);
  expect(sees('Person_he', { organ: '330103000000' }, AnswerableObstructions)).toBe(false);
});
