import { expect, test } from 'vitest';
import { fold } from '#domain/model/aggregate.ts';
import { later } from '#domain/model/time.ts';
import { confirmVisit } from '#domain/visit/visit/confirm.ts';
import { extendHold } from '#domain/visit/visit/extend-hold.ts';
import { holdSeat } from '#domain/visit/visit/hold.ts';
import { HOLD } from '#domain/visit/visit/hold-term.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { aCase } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aDetainee, aLawyer, aSlot, aVisit, NOW, presented, verified } from '#test/support/visit/records.ts';

const MINUTE = 60_000;
const context = contextOf(actor(aLawyer()), NOW);
const ground = {
  slot: aSlot(),
  entrustment: verified(),
  lawyer: aLawyer(),
  detainee: aDetainee(),
  seats: Array.from({ length: 5 }, () => undefined),
  held: [undefined],
  lawyerTime: [],
  detaineeTime: [],
};
const other = { owner: 'Visit_other' } as const;
const held = (changes: { until?: string; extended?: boolean; period?: Visit['period'] } = {}): Visit => ({
  ...aVisit(),
  until: later(NOW, 1),
  extended: false,
  ...changes,
  status: 'HELD',
});

function eventsOf(decision: ReturnType<typeof holdSeat>) {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  return decision.changes.flatMap((change) => ('events' in change ? change.events : []));
}

test('a seat is kept for ten minutes, and everybody whose time it takes with it', () => {
  const visit = fold(Visits, undefined, eventsOf(holdSeat(ground, {}, context)) as never);

  expect(visit).toMatchObject({ status: 'HELD', until: later(NOW, 10 * MINUTE), extended: false });
  expect(Visits.claims(visit)).toHaveLength(4);
  for (const claim of Visits.claims(visit)) expect(claim.until).toBe(later(NOW, HOLD));
});

test('never into the session itself', () => {
  const soon = { from: later(NOW, 3 * MINUTE), to: later(NOW, 60 * MINUTE) };

  expect(eventsOf(holdSeat({ ...ground, slot: aSlot({ period: soon }) }, {}, context))).toMatchObject([
    { until: soon.from },
  ]);
});

test.each([
  ['HOLDS_ALREADY', { held: [{ ...other, until: later(NOW, 1) }] }, { held: [{ ...other, until: NOW }] }],
  ['ENTRUSTMENT_NOT_VERIFIED', { entrustment: presented(), held: [other] }, {}],
  ['SLOT_FULL', { seats: ground.seats.map(() => other) }, {}],
])('%s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(holdSeat({ ...ground, ...refused }, {}, context))).toEqual([code]);
  expect(codesOf(holdSeat({ ...ground, ...permitted }, {}, context))).toEqual([]);
});

test('a hold is extended once by as long again, from when it would have ended', () => {
  expect(eventsOf(extendHold({ visit: held() }, {}, context))).toEqual([
    { type: 'HoldExtended', until: later(NOW, 10 * MINUTE + 1) },
  ]);
  expect(codesOf(extendHold({ visit: held({ extended: true }) }, {}, context))).toEqual(['HOLD_EXTENDED']);
  expect(codesOf(extendHold({ visit: held({ until: NOW }) }, {}, context))).toEqual(['NOT_IN_THIS_STATE']);
});

const confirming = {
  ...ground,
  visit: held(),
  lawyerTime: [{ ...aVisit().period, owner: aVisit().id, until: later(NOW, 1) }],
  detaineeTime: [{ ...aVisit().period, owner: aVisit().id, until: later(NOW, 1) }],
};

test('confirmed it is a visit like any other, with a pass of its own, and keeps nothing of the hold', () => {
  const assistant = { name: '周助理', card: 'TRAINEE_CARD', number: '实习001', firmLetter: '函119' } as const;
  const events = eventsOf(confirmVisit(confirming, { assistant }, context));
  const visit = events.reduce<Visit>((state, event) => Visits.evolve(state, event as never), held());

  expect(visit).toMatchObject({ status: 'CONFIRMED', assistant, pass: expect.stringMatching(/^.{26}$/) });
  expect(visit).not.toHaveProperty('until');
  expect(Visits.claims(visit)).toHaveLength(3);
});

const interpreter = { name: '阿某', language: '维吾尔语' };
const suspended = aLawyer({ suspended: true });

test.each<[string, Partial<typeof confirming>, Partial<typeof confirming>]>([
  ['NOT_IN_THIS_STATE', { visit: held({ until: NOW }) }, {}],
  ['NOT_IN_THIS_STATE', { visit: aVisit() }, {}],
  ['SEAT_WITHDRAWN', { slot: aSlot({ withdrawn: [1] }) }, { slot: aSlot({ withdrawn: [2] }) }],
  ['LAWYER_SUSPENDED', { lawyer: suspended }, {}],
  ['NOT_PRESENT', { detainee: { ...aDetainee(), status: 'RELEASED', releasedAt: NOW } as never }, {}],
  ['LAWYER_BUSY', { lawyerTime: [{ ...aVisit().period, ...other } as never] }, {}],
])('%s when confirming, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(confirmVisit({ ...confirming, ...refused }, {}, context))).toEqual([code]);
  expect(codesOf(confirmVisit({ ...confirming, ...permitted }, {}, context))).toEqual([]);
});

test('with an interpreter it waits for the permission of whoever handles the case', () => {
  const asked = eventsOf(confirmVisit({ ...confirming, theCase: aCase() } as never, { interpreter }, context));
  const visit = Visits.evolve(held(), asked[0] as never);

  expect(visit).toMatchObject({ status: 'AWAITING_PERMISSION', permission: { grounds: ['INTERPRETER'] } });
  expect(codesOf(confirmVisit(confirming, { interpreter }, context))).toEqual(['NOBODY_TO_ASK']);
});
