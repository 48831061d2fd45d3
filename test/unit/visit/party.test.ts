import { describe, expect, test } from 'vitest';
import { SYSTEM } from '#domain/model/actor.ts';
import type { Decision } from '#domain/model/decision.ts';
import { later } from '#domain/model/time.ts';
import type { ChangeParty } from '#domain/visit/visit/change-party.ts';
import { changeParty } from '#domain/visit/visit/change-party.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { withdrawDefender } from '#domain/visit/visit/withdraw-defender.ts';
import { aCase } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  actor,
  aDeadline,
  aDetainee,
  aLawyer,
  aPermission,
  aVisit,
  NOW,
  verified,
} from '#test/support/visit/records.ts';

const context = contextOf(actor(aLawyer()), NOW);
const companion = verified({ id: 'Entrustment_2', lawyer: 'Person_sun', lawyerName: '孙律师' });
const sun = { entrustment: companion.id, lawyer: companion.lawyer, name: '孙律师' } as const;
const assistant = { name: '周助理', card: 'LICENCE', number: '1', firmLetter: '函119' } as const;
const interpreter = { name: '阿某', language: '维吾尔语' };

const records = (visit: Visit) => ({
  visit,
  companion: undefined,
  entrustment: verified(),
  lawyer: aLawyer(),
  detainee: aDetainee(),
  theCase: aCase(),
  lawyerTime: [],
  detaineeTime: [],
  companionTime: [],
  forVisit: undefined,
  forInterpreter: undefined,
});
const joined = { companion, companionLawyer: aLawyer({ id: 'Person_sun' }) };

function changed(visit: Visit, command: ChangeParty, more: object = {}): Visit {
  const [event] = eventsOf(changeParty({ ...records(visit), ...more }, command, context));
  return Visits.evolve(visit, event as never);
}

function eventsOf(decision: Decision) {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  return decision.changes.flatMap((change) => ('events' in change ? change.events : []));
}

test('others come along or stay away; whoever is not named stays', () => {
  const together = changed(aVisit(), { companionEntrustmentId: companion.id, assistant }, joined);
  const alone = changed(together, { without: ['COMPANION'] });

  expect(together).toMatchObject({ status: 'CONFIRMED', companion: sun, assistant });
  expect(Visits.claims(together)).toHaveLength(4);
  expect(alone).toMatchObject({ status: 'CONFIRMED', assistant });
  expect(alone).not.toHaveProperty('companion');
  expect(Visits.claims(alone)).toHaveLength(3);
});

test('an interpreter who comes up later has to be permitted first, each anew', () => {
  const asked = changed(aVisit(), { interpreter });
  const another = changed(asked, { interpreter: { ...interpreter, name: '买某' } });

  expect(asked).toMatchObject({ status: 'AWAITING_PERMISSION', permission: { grounds: ['INTERPRETER'], nth: 1 } });
  expect(another).toMatchObject({ status: 'AWAITING_PERMISSION', permission: { nth: 2 } });
  expect(changed(asked, { interpreter })).toEqual(asked);
});

test('without the interpreter nothing is left to be decided, and the three days end', () => {
  const asked = changed(aVisit(), { interpreter });
  const decision = changeParty(
    { ...records(asked), forInterpreter: aDeadline() },
    { without: ['INTERPRETER'] },
    context,
  );

  expect(Visits.evolve(asked, eventsOf(decision)[0] as never)).toMatchObject({
    status: 'CONFIRMED',
    permission: { withdrawn: true },
  });
  expect(eventsOf(decision)).toMatchObject([{ type: 'PartyChanged' }, { type: 'DeadlineCancelled' }]);
});

test('what the visit itself still waits for stays asked for since when it was asked', () => {
  const before = later(NOW, -1);
  const awaiting: Visit = { ...aVisit(), status: 'AWAITING_PERMISSION', permission: aPermission({ askedAt: before }) };
  const asked = changed(awaiting, { interpreter });

  expect(asked.permission).toMatchObject({ grounds: ['NATIONAL_SECURITY', 'INTERPRETER'], askedAt: before, nth: 2 });
  expect(changed(asked, { without: ['INTERPRETER'] })).toMatchObject({
    status: 'AWAITING_PERMISSION',
    permission: { grounds: ['NATIONAL_SECURITY'], askedAt: before },
  });
});

test('a permission of the visit that was given is not lost by asking for an interpreter', () => {
  const decided = { permitted: true, by: 'Person_zhao', at: NOW } as const;
  const permitted = aVisit({ permission: aPermission({ decided }) });

  expect(changed(permitted, { interpreter }).permission).toMatchObject({
    grounds: ['INTERPRETER'],
    visitPermitted: true,
  });
});

const asCompanion = contextOf(actor(aLawyer({ id: 'Person_sun' })), NOW);
const accompanied = aVisit({ companion: sun });

test('whoever comes along may stay away, and change nothing else', () => {
  const by = (command: ChangeParty) => codesOf(changeParty(records(accompanied), command, asCompanion));

  expect(by({ without: ['COMPANION'] })).toEqual([]);
  expect(by({ without: ['COMPANION', 'ASSISTANT'] })).toEqual(['NOT_THE_COMPANIONS']);
  expect(by({ assistant })).toEqual(['NOT_THE_COMPANIONS']);
});

const begun = { from: NOW, to: later(NOW, 1) };

test.each<[string, Visit, ChangeParty, object, Visit, ChangeParty]>([
  ['NOT_IN_THIS_STATE', { ...aVisit(), status: 'LAPSED' }, { assistant }, {}, aVisit(), { assistant }],
  ['VISIT_BEGUN', aVisit({ period: begun }), { assistant }, {}, aVisit(), { assistant }],
  ['NOTHING_CHANGED', aVisit(), {}, {}, aVisit(), { assistant }],
  ['NOBODY_TO_ASK', aVisit(), { interpreter }, { theCase: undefined }, aVisit(), { interpreter }],
  ['COMPANION_NOT_POSSIBLE', aVisit(), { companionEntrustmentId: companion.id }, {}, aVisit(), { assistant }],
])('%s, and its permitted twin', (code, refused, wrong, more, permitted, right) => {
  expect(codesOf(changeParty({ ...records(refused), ...more }, wrong, context))).toEqual([code]);
  expect(codesOf(changeParty(records(permitted), right, context))).toEqual([]);
});

test.each<[string, Visit, ChangeParty, boolean]>([
  ['the companion stays away', aVisit({ companion: sun, pass: 'OLD' }), { without: ['COMPANION'] }, true],
  ['the assistant stays away', aVisit({ assistant, pass: 'OLD' }), { without: ['ASSISTANT'] }, true],
  ['another assistant comes', aVisit({ assistant, pass: 'OLD' }), { assistant: { ...assistant, number: '2' } }, true],
  ['an assistant comes along', aVisit({ pass: 'OLD' }), { assistant }, false],
])('whoever comes no longer knows the old pass: when %s', (_name, visit, command, anew) => {
  const { pass } = changed(visit, command);

  expect(pass).toBeDefined();
  expect(pass !== 'OLD').toBe(anew);
});

test('a visit stands on the papers of both who come, and so in the lists of both', () => {
  const keys = Visits.lists(accompanied).flatMap(({ list, key }) => (list === 'visitsOfEntrustment' ? [key] : []));

  expect(keys).toEqual([aVisit().entrustment, companion.id]);
});

describe('whoever defends no more', () => {
  const withdraw = (visit: Visit, entrustmentId: string) =>
    withdrawDefender.rule(
      { visit, prepared: undefined },
      { visitId: visit.id, entrustmentId: entrustmentId as never, reason: '委托已解除' },
      contextOf(SYSTEM, NOW),
    );

  test('comes along no longer, and their pass is worth nothing', () => {
    const before = aVisit({ companion: sun, pass: 'OLD', assistant });
    const after = Visits.evolve(before, eventsOf(withdraw(before, companion.id))[0] as never);

    expect(after).toMatchObject({ status: 'CONFIRMED', assistant });
    expect(after).not.toHaveProperty('companion');
    expect(after.pass).not.toBe('OLD');
  });

  test('has no visit of their own', () => {
    expect(eventsOf(withdraw(accompanied, accompanied.entrustment))).toMatchObject([{ type: 'VisitCancelled' }]);
  });

  test.each<[string, Visit]>([
    ['others come', aVisit()],
    ['it has begun', aVisit({ companion: sun, period: { from: NOW, to: later(NOW, 1) } })],
    ['it is over', { ...accompanied, status: 'CANCELLED', reason: '改期' }],
  ])('leaves a visit alone where %s', (_name, visit) => {
    expect(eventsOf(withdraw(visit, companion.id))).toEqual([]);
  });
});
