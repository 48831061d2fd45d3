import { expect, test } from 'vitest';
import { admitWalkIn } from '#domain/visit/visit/admit-walk-in.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aDeadline } from '#test/support/deadline/records.ts';
import { actor, aDetainee, aLawyer, aSlot, presented, someStaff, verified } from '#test/support/visit/records.ts';

const AT = '2026-11-24T01:20:00.000Z';
const free = Array.from({ length: 5 }, () => undefined);
const other = { owner: 'Visit_other' } as const;
const ground: Parameters<typeof admitWalkIn>[0] = {
  slot: aSlot(),
  entrustment: verified(),
  lawyer: aLawyer(),
  detainee: aDetainee(),
  seats: [other, other, undefined, other, other],
  lawyerTime: [],
  detaineeTime: [],
};
const staff = (now = AT) => contextOf(actor(someStaff()), now);

test('a lawyer who is there takes a free seat of a session that runs, and the 48 hours are met at once', () => {
  const clock = aDeadline({ subject: 'Entrustment_1', term: 'VISIT', startedAt: '2026-11-23T01:00:00.000Z' });

  const decision = admitWalkIn({ ...ground, clocks: [clock] }, {}, staff());

  if (!decision.accepted) throw new Error(codesOf(decision).join());
  const [opened, met, ...stoodOn] = decision.changes;
  expect(opened).toMatchObject({ events: [{ type: 'WalkInAdmitted', at: AT, slot: aSlot().id, seat: 3 }] });
  expect(met).toMatchObject({ id: clock.id, events: [{ type: 'DeadlineMet', at: AT }] });
  expect(stoodOn.map((change) => ('fact' in change ? change.fact : change.change))).toEqual([
    ...['verified', 'whereabouts', 'standing'],
    'untaken',
  ]);
});

const during = { from: '2026-11-24T01:30:00.000Z', to: '2026-11-24T03:00:00.000Z' };
const restriction = { ground: 'TERRORISM', notice: '1', organ: '330102000000', since: AT } as const;

test.each<[string, Partial<typeof ground>, string?, string?]>([
  ['ENTRY_TOO_EARLY', {}, '2026-11-24T00:29:59.999Z', '2026-11-24T00:30:00.000Z'],
  ['SESSION_OVER', {}, '2026-11-24T02:00:00.000Z', '2026-11-24T01:59:59.999Z'],
  ['SLOT_FULL', { seats: free.map(() => other) }],
  ['ENTRUSTMENT_NOT_VERIFIED', { entrustment: presented() }],
  ['NOT_PRESENT', { detainee: { ...aDetainee(), status: 'RELEASED', releasedAt: AT } }],
  ['CERTIFICATE_EXPIRED', { lawyer: aLawyer({ certificate: { number: '1', firm: '所', validUntil: '2026-11-23' } }) }],
  ['TIME_NOT_AVAILABLE', { detaineeTime: [{ ...during, ...other }] }],
  ['PERMISSION_NEEDED', { detainee: aDetainee({ restriction }) }],
])('%s, and its permitted twin', (code, refused, no = AT, yes = AT) => {
  expect(codesOf(admitWalkIn({ ...ground, ...refused }, {}, staff(no)))).toEqual([code]);
  expect(codesOf(admitWalkIn(ground, {}, staff(yes)))).toEqual([]);
});

test("only the centre's own staff let in", () => {
  const elsewhere = contextOf(actor(someStaff({ organ: '440100990000' })), AT);

  expect(codesOf(admitWalkIn(ground, {}, elsewhere))).toEqual(['NOT_YOUR_CENTRE']);
});

test('others may be there too: the other defender, whose 48 hours are met as well, and an assistant', () => {
  const companion = verified({ id: 'Entrustment_2', lawyer: 'Person_sun', lawyerName: '孙律师', place: 2 });
  const theirs = aDeadline({ subject: companion.id, term: 'VISIT', startedAt: '2026-11-23T01:00:00.000Z' });
  const records = { ...ground, companion, companionLawyer: aLawyer({ id: 'Person_sun' }), companionClocks: [theirs] };
  const assistant = { name: '周助理', card: 'LICENCE', number: '1', firmLetter: '函119' } as const;

  const decision = admitWalkIn(records, { companionEntrustmentId: companion.id, assistant }, staff());

  if (!decision.accepted) throw new Error(codesOf(decision).join());
  expect(decision.changes).toMatchObject([
    { events: [{ type: 'WalkInAdmitted', companion: { lawyer: 'Person_sun' }, assistant }] },
    { id: theirs.id, events: [{ type: 'DeadlineMet' }] },
    ...Array.from({ length: decision.changes.length - 2 }, () => ({})),
  ]);
});
