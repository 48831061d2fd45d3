import { expect, test } from 'vitest';
import { needsRoom } from '#domain/visit/slot/slot.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { concerns } from '#domain/visit/visit/displaced.ts';
import { seatOf } from '#domain/visit/visit/holds.ts';
import { overbookVisit } from '#domain/visit/visit/overbook.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  actor,
  aDetainee,
  aLawyer,
  anOrgan,
  aSlot,
  aVisit,
  NOW,
  ORGAN,
  presented,
  someStaff,
  verified,
} from '#test/support/visit/records.ts';

const other = { owner: 'Visit_other' } as const;
const full = Array.from({ length: 5 }, () => other);
const bureau = anOrgan({ id: 'Organ_330100000000', code: '330100000000', kind: 'PUBLIC_SECURITY_ORGAN' });
const ground: Parameters<typeof overbookVisit>[0] = {
  slot: aSlot(),
  entrustment: verified(),
  lawyer: aLawyer(),
  detainee: aDetainee(),
  seats: full,
  lawyerTime: [],
  detaineeTime: [],
  above: [undefined, bureau],
};
const leader = someStaff({ id: 'Person_ji.leader', posts: ['LEADER'] });
const ordered = contextOf(actor(leader), NOW);
const REASON = { reason: '四十八小时将满' };

const once = { seat: 6, visit: 'Visit_6', by: leader.id, at: NOW, ...REASON } as const;
const twice = { ...once, seat: 7, visit: 'Visit_7' } as const;

/** What a decision makes of the slot and of the visit. */
function made(decision: ReturnType<typeof overbookVisit>, slot = aSlot()) {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  const events = decision.changes.flatMap((change) => ('events' in change ? change.events : []));
  const [booked, overbooked] = events;
  return {
    slot: Slots.evolve(slot, overbooked as never),
    visit: Visits.evolve(undefined, booked as never),
    overbooked,
  };
}

test('the leader books one visit more than there are seats; who, why and whom to tell stand on record', () => {
  const { slot, visit, overbooked } = made(overbookVisit(ground, REASON, ordered));

  expect(overbooked).toEqual({
    ...{ type: 'SlotOverbooked', seat: 6, visit: visit.id, by: leader.id, at: NOW, ...REASON },
    // The nearest of those above that is registered.
    reportTo: bureau.code,
  });
  expect(visit).toMatchObject({ status: 'CONFIRMED', seat: 6, slot: slot.id });
  expect(visit.order).toEqual({ by: leader.id, at: NOW, ...REASON, reportTo: bureau.code });
  expect(slot.capacity).toBe(5);
});

test('the extra seat lies behind all others: nobody else ever takes it, also when it is given back', () => {
  const { visit } = made(overbookVisit(ground, REASON, ordered));
  const seats = Array.from({ length: 5 }, (_, i) => seatOf(aSlot().id, i + 1).name);

  const taken = Visits.claims(visit).flatMap((claim) => (claim.claim === 'unique' ? [claim.name] : []));

  expect(taken).toEqual([seatOf(aSlot().id, 6).name]);
  expect(seats).not.toContain(taken[0]);
});

test('twice at the most, also if one of the two was cancelled', () => {
  const one = { ...ground, slot: aSlot({ overbooked: [once] }) };
  const two = { ...ground, slot: aSlot({ overbooked: [once, twice] }) };

  expect(made(overbookVisit(one, REASON, ordered), one.slot).visit.seat).toBe(7);
  expect(codesOf(overbookVisit(two, REASON, ordered))).toEqual(['OVERBOOKED_ALREADY']);
});

test.each<[string, Partial<typeof ground>]>([
  ['OVERBOOKING_UNREPORTED', { above: [undefined, undefined] }],
  ['OVERBOOKING_UNREPORTED', { above: [{ ...bureau, status: 'CLOSED' }] }],
  ['SESSION_CLOSED', { slot: aSlot({ withdrawn: [1, 2, 3, 4, 5] }) }],
  ['SEATS_FREE', { seats: [other, other, undefined, other, other] }],
  ['SEATS_FREE', { seats: full.map(() => ({ ...other, until: NOW })) }],
  ['OTHER_CENTRE', { entrustment: undefined }],
  ['OTHER_CENTRE', { entrustment: verified({ centre: 'Centre_440100990000' }) }],
  ['ENTRUSTMENT_NOT_VERIFIED', { entrustment: presented() }],
  ['NOT_PRESENT', { detainee: { ...aDetainee(), status: 'RELEASED', releasedAt: NOW } }],
  ['SLOT_PAST', { slot: aSlot({ period: { from: NOW, to: '2026-11-23T02:00:00.000Z' } }) }],
])('%s, and its permitted twin', (code, refused) => {
  expect(codesOf(overbookVisit({ ...ground, ...refused }, REASON, ordered))).toEqual([code]);
  expect(codesOf(overbookVisit(ground, REASON, ordered))).toEqual([]);
});

test('a seat that is withdrawn is not free', () => {
  const narrowed = {
    ...ground,
    slot: aSlot({ withdrawn: [3] }),
    seats: full.map((each, i) => (i === 2 ? undefined : each)),
  };

  expect(codesOf(overbookVisit(narrowed, REASON, ordered))).toEqual([]);
});

test.each([
  ['the staff', someStaff()],
  ['the leader of another organ', someStaff({ posts: ['LEADER'], organ: '330102000000' })],
])('%s cannot order it', (_name, person) => {
  expect(codesOf(overbookVisit(ground, REASON, contextOf(actor(person), NOW)))).toEqual(['NOT_YOUR_CENTRE']);
});

test('whoever ordered it sees it, and the leaders above to whom it is reported; their colleague does not', () => {
  const { visit } = made(overbookVisit(ground, REASON, ordered));
  const colleague = actor(someStaff({ id: 'Person_xu.leader', posts: ['LEADER'], organ: ORGAN }));

  expect(Visits.visible(visit, actor(leader), undefined)).toBe(true);
  expect(Visits.visible(visit, colleague, undefined)).toBe(false);
  const above = actor(someStaff({ id: 'Person_an.leader', posts: ['LEADER'], organ: bureau.code }));
  expect(Visits.visible(visit, above, undefined)).toBe(true);
  expect(Visits.visible(aVisit(), above, undefined)).toBe(false);
  expect(Visits.visible(aVisit(), actor(leader), undefined)).toBe(false);
});

test.each([
  ['all seats', [1, 2, 3, 4, 5], true],
  ['some seats', [4, 5], false],
])('a session that loses %s also loses the extra one, or not', (_name, withdrawn, gone) => {
  const slot = aSlot({ withdrawn, overbooked: [once] });
  const detainee = aDetainee();

  expect(concerns('SLOT_CLOSED', aVisit({ id: 'Visit_6', seat: 6 }), { slot, detainee })).toBe(gone);
  // Nobody else is given the room while somebody may come for it.
  expect(needsRoom(slot)).toBe(true);
});
