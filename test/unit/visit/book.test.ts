import { expect, test } from 'vitest';
import { bookVisit } from '#domain/visit/visit/book.ts';
import { aCase } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  actor,
  aDeadline,
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
    expect(opened).toMatchObject({ change: 'opened', events: [{ type: 'VisitBooked', slot: aSlot().id, firm }] });
    expect(relied.map((change) => ('fact' in change ? change.fact : change.change))).toEqual([
      ...['verified', 'whereabouts', 'standing'],
      'untaken',
    ]);
  },
);

const firm = verified().firm;
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
  [
    'TIME_NOT_AVAILABLE',
    { detainee: { ...aDetainee(), absences: [{ ...during, number: 1, kind: 'COURT' }] } },
    { detainee: { ...aDetainee(), absences: [{ ...before, number: 1, kind: 'COURT' }] } },
  ],
  [
    'LAWYER_BUSY',
    { lawyerTime: [{ ...during, ...other, until: '2026-11-23T01:00:00.001Z' }] },
    { lawyerTime: [{ ...during, ...other, until: NOW }] },
  ],
  ['SLOT_FULL', { slot: aSlot({ withdrawn: [1, 2, 3, 4, 5] }) }, { slot: aSlot({ withdrawn: [1, 2, 3, 4] }) }],
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

const companion = verified({ id: 'Entrustment_2', lawyer: 'Person_sun', lawyerName: '孙律师' });
const together = { ...ground, companion, companionLawyer: aLawyer({ id: 'Person_sun' }), companionTime: [] };
const beside = { companionEntrustmentId: companion.id };

test('two defenders come together: both calendars are taken, and both are relied on', () => {
  const decision = bookVisit(together, beside, context);

  if (!decision.accepted) throw new Error(codesOf(decision).join());
  const [opened, ...relied] = decision.changes;
  expect(opened).toMatchObject({
    events: [{ companion: { entrustment: companion.id, lawyer: 'Person_sun', name: '孙律师' } }],
  });
  expect(relied.map((change) => 'id' in change && change.id)).toEqual(
    expect.arrayContaining([companion.id, 'Person_sun', aLawyer().id]),
  );
});

test.each<[string, Changes]>([
  ['not verified', { companion: presented({ id: 'Entrustment_2', lawyer: 'Person_sun' }) }],
  ['of another person', { companion: { ...companion, detainee: 'Detainee_qian' } }],
  ['at another centre', { companion: { ...companion, centre: 'Centre_440100990000' } }],
  ['their own', { companion: { ...companion, lawyer: aLawyer().id } }],
  ['not there', { companion: undefined, companionLawyer: undefined }],
  ['of a suspended lawyer', { companionLawyer: aLawyer({ id: 'Person_sun', suspended: true }) }],
  ['of a lawyer who may not practise that day', { companionLawyer: aLawyer({ id: 'Person_sun', posts: [] }) }],
  ['of a lawyer who is busy', { companionTime: [{ ...during, ...other }] }],
])('who cannot come along is refused in one and the same way: papers %s', (_name, changes) => {
  const decision = bookVisit({ ...together, ...changes }, beside, context);

  expect(codesOf(decision)).toEqual(['COMPANION_NOT_POSSIBLE']);
  expect(JSON.stringify(decision)).toBe(
    JSON.stringify(bookVisit({ ...ground, companion: undefined }, beside, context)),
  );
  expect(codesOf(bookVisit({ ...ground, ...changes }, {}, context))).toEqual([]);
});

const restriction = { ground: 'TERRORISM', notice: '1', organ: '330102000000', since: NOW } as const;
const restricted = { ...ground, detainee: aDetainee({ restriction }) };
const interpreter = { name: '阿某', language: '维吾尔语' };
const events = (decision: ReturnType<typeof bookVisit>) =>
  decision.accepted ? decision.changes.flatMap((change) => ('events' in change ? change.events : [])) : [];

test('where the law asks for permission the visit waits for it, three days run for it, and the 48 hours do not', () => {
  const clock = { ...aDeadline(), id: 'Deadline_1', status: 'RUNNING' } as const;
  const decision = bookVisit({ ...restricted, theCase: aCase(), clocks: [clock] }, {}, context);

  const [booked, started, cancelled] = events(decision);
  expect(booked).toMatchObject({
    type: 'VisitBooked',
    permission: { grounds: ['TERRORISM'], organ: aCase().organ, officerInCharge: aCase().officerInCharge, nth: 1 },
  });
  expect(booked).not.toHaveProperty('dueBy');
  expect(started).toMatchObject({ type: 'DeadlineStarted', term: 'VISIT_PERMISSION', organ: aCase().organ });
  expect(cancelled).toMatchObject({ type: 'DeadlineCancelled' });
  const ordinary = events(bookVisit({ ...ground, clocks: [clock] }, {}, context));
  expect(ordinary).toMatchObject([{ type: 'VisitBooked', dueBy: clock.dueAt }]);
});

test('an interpreter is asked for, of the organ that handles the case, or of that which restricted visits', () => {
  const asked = (changes: Changes) => events(bookVisit({ ...ground, ...changes }, { interpreter }, context));

  expect(asked({ theCase: aCase() })).toMatchObject([
    { type: 'VisitBooked', interpreter, permission: { grounds: ['INTERPRETER'], organ: aCase().organ } },
    { type: 'DeadlineStarted', term: 'INTERPRETER_PERMISSION' },
  ]);
  expect(asked({ detainee: restricted.detainee })[0]).toMatchObject({
    permission: { grounds: ['TERRORISM', 'INTERPRETER'], organ: '330102000000' },
  });
  expect(codesOf(bookVisit(ground, { interpreter }, context))).toEqual(['NOBODY_TO_ASK']);
  expect(codesOf(bookVisit(ground, {}, context))).toEqual([]);
});
