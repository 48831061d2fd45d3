import { expect, test } from 'vitest';
import { bookVisit } from '#domain/visit/visit/book.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  actor,
  aDetainee,
  aLawyer,
  aSlot,
  aVisit,
  NOW,
  presented,
  someStaff,
  verified,
} from '#test/support/visit/records.ts';

const free = Array.from({ length: 5 }, () => undefined);
const ground = {
  slot: aSlot(),
  entrustment: verified(),
  lawyer: aLawyer(),
  detainee: aDetainee(),
  seats: free,
  lawyerTime: [],
  detaineeTime: [],
};
const context = contextOf(actor(aLawyer()), NOW);
const other = { owner: 'Visit_other' } as const;

test.each([
  ['a lawyer', actor(aLawyer())],
  ['staff on their behalf', actor(someStaff())],
])(
  '%s books for an entrustment that is verified, and relies on it, on the detainee and on the lawyer',
  (_name, who) => {
    const decision = bookVisit(ground, {}, contextOf(who, NOW));

    if (!decision.accepted) throw new Error(codesOf(decision).join());
    const [opened, ...relied] = decision.changes;
    expect(opened).toMatchObject({ change: 'opened', events: [{ type: 'VisitBooked', slot: aSlot().id }] });
    expect(relied.map((change) => 'fact' in change && change.fact)).toEqual(['verified', 'present', 'standing']);
  },
);

const before = { from: '2026-11-24T00:30:00.000Z', to: aSlot().period.from };
const during = { from: '2026-11-24T01:59:00.000Z', to: '2026-11-24T03:00:00.000Z' };

type Changes = Partial<Parameters<typeof bookVisit>[0]>;

/** Each refusal beside what is just permitted. */
const twins: readonly (readonly [code: string, refused: Changes, permitted: Changes])[] = [
  ['ENTRUSTMENT_NOT_VERIFIED', { entrustment: presented() }, { entrustment: verified() }],
  ['OTHER_CENTRE', { slot: aSlot({ centre: 'Centre_440100990000' }) }, { slot: aSlot() }],
  [
    'SLOT_PAST',
    { slot: aSlot({ period: { from: NOW, to: '2026-11-23T02:00:00.000Z' } }) },
    { slot: aSlot({ period: { from: '2026-11-23T01:00:00.001Z', to: '2026-11-23T02:00:00.000Z' } }) },
  ],
  [
    'CERTIFICATE_EXPIRED',
    { lawyer: aLawyer({ certificate: { number: '1', firm: '所', validUntil: '2026-11-23' } }) },
    { lawyer: aLawyer({ certificate: { number: '1', firm: '所', validUntil: '2026-11-24' } }) },
  ],
  ['LAWYER_SUSPENDED', { lawyer: aLawyer({ suspended: true }) }, { lawyer: aLawyer() }],
  ['NOT_PRESENT', { detainee: { ...aDetainee(), status: 'RELEASED', releasedAt: NOW } }, { detainee: aDetainee() }],
  ['LAWYER_BUSY', { lawyerTime: [{ ...during, ...other }] }, { lawyerTime: [{ ...before, ...other }] }],
  ['TIME_NOT_AVAILABLE', { detaineeTime: [{ ...during, ...other }] }, { detaineeTime: [{ ...before, ...other }] }],
  ['SLOT_FULL', { seats: free.map(() => other) }, { seats: [other, other, undefined, other, other] }],
  [
    'SLOT_FULL',
    { seats: free.map(() => ({ ...other, until: '2026-11-23T01:00:00.001Z' })) },
    { seats: free.map(() => ({ ...other, until: NOW })) },
  ],
];

test.each(twins)('%s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(bookVisit({ ...ground, ...refused }, {}, context))).toEqual([code]);
  expect(codesOf(bookVisit({ ...ground, ...permitted }, {}, context))).toEqual([]);
});

test('all that stands in the way of a verified lawyer is said at once', () => {
  const crowded = { ...ground, lawyerTime: [{ ...during, ...other }], detaineeTime: [{ ...during, ...other }] };

  expect(codesOf(bookVisit(crowded, {}, context))).toEqual(['LAWYER_BUSY', 'TIME_NOT_AVAILABLE']);
});

test('before verification nothing is said of the person, whatever is true of them', () => {
  const decisions = [undefined, aDetainee(), { ...aDetainee(), status: 'RELEASED' as const, releasedAt: NOW }].map(
    (detainee) => bookVisit({ ...ground, entrustment: presented(), detainee }, {}, context),
  );

  for (const decision of decisions) expect(decision).toEqual(decisions[0]);
});

test('a refusal never names who holds what was wanted', () => {
  const taken = { ...ground, seats: free.map(() => other), detaineeTime: [{ ...during, owner: aVisit().id }] };

  const text = JSON.stringify(bookVisit(taken, {}, context));

  expect(text).not.toContain('Visit_');
  expect(text).not.toContain('Detainee_');
});
