import { expect, test } from 'vitest';
import type { CheckInVisit } from '#domain/visit/visit/check-in.ts';
import { checkInVisit } from '#domain/visit/visit/check-in.ts';
import type { Permission } from '#domain/visit/visit/permission.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aDeadline } from '#test/support/deadline/records.ts';
import {
  actor,
  aDetainee,
  aLawyer,
  aPermission,
  aVisit,
  NOW,
  presented,
  someStaff,
  verified,
} from '#test/support/visit/records.ts';

/** Monday, a quarter of an hour before the session of the factories. */
const AT = '2026-11-24T00:45:00.000Z';
const staff = contextOf(actor(someStaff()), AT);
const visit = aVisit({ pass: 'SERIAL' });
const shown = { visit: visit.id, serial: 'SERIAL' };
const BY_PASS: CheckInVisit = { pass: 'YG1.' };
const AT_DESK: CheckInVisit = { visitId: visit.id, reason: '手机没电' };

type Records = Parameters<typeof checkInVisit>[0];
const ground: Records = {
  visit,
  prepared: shown,
  entrustment: verified(),
  lawyer: aLawyer(),
  detainee: aDetainee(),
  lawyerTime: [],
  detaineeTime: [],
  clocks: [],
  companionClocks: [],
};

/** The 48 hours of papers, running. */
const clock = (subject: `Entrustment_${string}`, nth = 1) =>
  aDeadline({ subject, nth, term: 'VISIT', startedAt: '2026-11-23T01:00:00.000Z' });
const over = { ...clock('Entrustment_1'), status: 'CANCELLED', cancelledAt: AT } as const;

const eventsOf = (decision: ReturnType<typeof checkInVisit>) =>
  decision.accepted ? decision.changes.flatMap((change) => ('events' in change ? change.events : [])) : [];

test('a pass lets the lawyer in, and says so', () => {
  expect(eventsOf(checkInVisit(ground, BY_PASS, staff))).toEqual([{ type: 'VisitCheckedIn', at: AT, by: 'PASS' }]);
});

test('so does the desk, which says why', () => {
  const decision = checkInVisit({ ...ground, prepared: undefined }, AT_DESK, staff);

  expect(eventsOf(decision)).toEqual([{ type: 'VisitCheckedIn', at: AT, by: 'DESK', reason: '手机没电' }]);
});

test('it stands on papers, on where the person is, and on the lawyer', () => {
  const decision = checkInVisit(ground, BY_PASS, staff);
  const relied = decision.accepted ? decision.changes.flatMap((change) => ('fact' in change ? change.fact : [])) : [];

  expect(relied).toEqual(['verified', 'whereabouts', 'standing']);
});

test('it meets the 48 hours that run, from the papers and from a permission, and leaves those that are over', () => {
  const clocks = [over, clock('Entrustment_1', 2)];

  const decision = checkInVisit({ ...ground, clocks }, BY_PASS, staff);

  const changed = decision.accepted ? decision.changes.filter((change) => 'events' in change) : [];
  expect(changed).toMatchObject([
    { id: 'Visit_1' },
    { id: 'Deadline_Entrustment_1-VISIT-2', events: [{ type: 'DeadlineMet', at: AT }] },
  ]);
});

const restriction = { ground: 'TERRORISM', notice: '1', organ: '330102000000', since: NOW } as const;
const AFTER = '2026-11-23T01:00:00.001Z';
const permission: Permission = {
  grounds: ['TERRORISM'],
  suspect: '赵某',
  lawyerName: '林律师',
  organ: '330102000000',
  askedAt: AT,
  nth: 1,
  decided: { permitted: true, by: 'Person_zhao', at: AT },
};
const away = { number: 1, kind: 'COURT', from: '2026-11-24T00:00:00.000Z' } as const;
const expired = aLawyer({ certificate: { number: '1', firm: '所', validUntil: '2026-11-23' } });

type Changes = Partial<Records>;

/** Each refusal beside what is just permitted. */
const twins: [code: string, refused: Changes, permitted: Changes, now?: [string, string]][] = [
  ['PASS_NOT_VALID', { prepared: undefined }, {}],
  ['PASS_NOT_VALID', { visit: undefined }, {}],
  ['PASS_NOT_VALID', { prepared: { ...shown, visit: 'Visit_2' } }, {}],
  ['PASS_REPLACED', { prepared: { ...shown, serial: 'BEFORE' } }, {}],
  ['PASS_REPLACED', { visit: aVisit() }, {}],
  ['PASS_USED', { visit: { ...visit, status: 'CHECKED_IN', checkedInAt: AT } }, {}],
  ['PASS_USED', { visit: { ...visit, status: 'COMPLETED', checkedInAt: AT, completedAt: AT } }, {}],
  ['NOT_IN_THIS_STATE', { visit: { ...visit, status: 'CANCELLED', reason: '改期' } }, {}],
  ['NOT_IN_THIS_STATE', { visit: { ...visit, status: 'NO_SHOW', missedAt: AT } }, {}],
  ['ENTRY_TOO_EARLY', {}, {}, ['2026-11-24T00:29:59.999Z', '2026-11-24T00:30:00.000Z']],
  ['SESSION_OVER', {}, {}, ['2026-11-24T02:00:00.000Z', '2026-11-24T01:59:59.999Z']],
  ['ENTRUSTMENT_NOT_VERIFIED', { entrustment: presented() }, {}],
  ['CERTIFICATE_EXPIRED', { lawyer: expired }, {}],
  ['LAWYER_SUSPENDED', { lawyer: aLawyer({ suspended: true }) }, {}],
  ['NOT_PRESENT', { detainee: { ...aDetainee(), status: 'RELEASED', releasedAt: AT } }, {}],
  ['NOT_PRESENT', { detainee: aDetainee({ centre: 'Centre_440100990000' }) }, {}],
  [
    'NOT_PRESENT',
    { detainee: aDetainee({ absences: [{ ...away, to: '2026-11-24T00:45:00.001Z' }] }) },
    { detainee: aDetainee({ absences: [{ ...away, to: AT }] }) },
  ],
  [
    'PERMISSION_NEEDED',
    { detainee: aDetainee({ restriction }), visit: { ...visit, placedAt: AFTER } },
    { detainee: aDetainee({ restriction }), visit: { ...visit, placedAt: AFTER, permission } },
  ],
  // What was booked before the notice stands as it is.
  [
    'PERMISSION_NEEDED',
    { detainee: aDetainee({ restriction }), visit: { ...visit, placedAt: AFTER } },
    { detainee: aDetainee({ restriction }), visit: { ...visit, placedAt: NOW } },
  ],
  [
    'PERMISSION_NEEDED',
    {
      detainee: aDetainee({ restriction }),
      visit: { ...visit, placedAt: AFTER, permission: { ...permission, withdrawn: true } },
    },
    { detainee: aDetainee(), visit: { ...visit, placedAt: AFTER, permission: { ...permission, withdrawn: true } } },
  ],
];

test.each(twins)('%s, and its permitted twin', (code, refused, permitted, [no, yes] = [AT, AT]) => {
  const at = (now: string) => contextOf(actor(someStaff()), now);

  expect(codesOf(checkInVisit({ ...ground, ...refused }, BY_PASS, at(no)))).toEqual([code]);
  expect(codesOf(checkInVisit({ ...ground, ...permitted }, BY_PASS, at(yes)))).toEqual([]);
});

test.each<[string, CheckInVisit]>([
  ['PASS_OR_VISIT_NEEDED', {}],
  ['PASS_OR_VISIT_NEEDED', { ...BY_PASS, ...AT_DESK }],
  ['DESK_REASON_NEEDED', { visitId: visit.id }],
])('%s: what the form lacks', (code, command) => {
  expect(codesOf(checkInVisit(ground, command, staff))).toEqual([code]);
});

test("another centre's gate lets nobody in, and says nothing more", () => {
  const elsewhere = contextOf(actor(someStaff({ organ: '440100990000' })), AT);
  const used: Visit = { ...visit, status: 'CHECKED_IN', checkedInAt: AT };

  for (const each of [visit, used]) {
    expect(codesOf(checkInVisit({ ...ground, visit: each }, BY_PASS, elsewhere))).toEqual(['PASS_OF_OTHER_CENTRE']);
  }
});

test('of a text that is not ours nothing is said, whatever it names', () => {
  const decisions = [visit, undefined, { ...visit, status: 'CHECKED_IN', checkedInAt: AT } as const].map((each) =>
    checkInVisit({ ...ground, visit: each, prepared: undefined }, BY_PASS, staff),
  );

  for (const decision of decisions) expect(decision).toEqual(decisions[0]);
});

test('all that stands in the way is said at once', () => {
  const many = { ...ground, entrustment: presented(), lawyer: expired };

  expect(codesOf(checkInVisit(many, BY_PASS, staff))).toEqual(['ENTRUSTMENT_NOT_VERIFIED', 'CERTIFICATE_EXPIRED']);
});

const companion = { entrustment: 'Entrustment_2', lawyer: 'Person_mei.lawyer', name: '梅律师' } as const;
const both: Records = {
  ...ground,
  visit: aVisit({ pass: 'SERIAL', companion }),
  companion: verified({ id: 'Entrustment_2', lawyer: companion.lawyer, place: 2 }),
  companionLawyer: aLawyer({ id: companion.lawyer }),
  companionClocks: [clock('Entrustment_2')],
};

test('two defenders come in together, and the 48 hours of both are met', () => {
  expect(eventsOf(checkInVisit(both, BY_PASS, staff)).map(({ type }) => type)).toEqual([
    'VisitCheckedIn',
    'DeadlineMet',
  ]);
});

test('a companion who may not come in keeps nobody out: the lawyer goes in alone, and the other’s time runs on', () => {
  const unfit = { ...both, companionLawyer: aLawyer({ id: companion.lawyer, suspended: true }) };

  expect(codesOf(checkInVisit(unfit, BY_PASS, staff))).toEqual(['COMPANION_NOT_ADMITTED']);
  expect(eventsOf(checkInVisit(unfit, { ...BY_PASS, present: 'LAWYER' }, staff))).toEqual([
    { type: 'VisitCheckedIn', at: AT, by: 'PASS', present: 'LAWYER' },
  ]);
});

test('the companion may come alone: by their own papers, and only their 48 hours are met', () => {
  const records = { ...both, lawyer: expired, clocks: [clock('Entrustment_1')] };

  const decision = checkInVisit(records, { ...BY_PASS, present: 'COMPANION' }, staff);

  expect(codesOf(decision)).toEqual([]);
  const changed = decision.accepted ? decision.changes.filter((change) => 'events' in change) : [];
  expect(changed).toMatchObject([
    { events: [{ type: 'VisitCheckedIn', present: 'COMPANION' }] },
    { id: 'Deadline_Entrustment_2-VISIT', events: [{ type: 'DeadlineMet' }] },
  ]);
  const unfit = { ...both, companion: presented({ id: 'Entrustment_2' }) };
  expect(codesOf(checkInVisit(unfit, { ...BY_PASS, present: 'COMPANION' }, staff))).toEqual([
    'ENTRUSTMENT_NOT_VERIFIED',
  ]);
});

test('NO_COMPANION: of a visit of one lawyer nobody else comes', () => {
  expect(codesOf(checkInVisit(ground, { ...BY_PASS, present: 'COMPANION' }, staff))).toEqual(['NO_COMPANION']);
  expect(eventsOf(checkInVisit(ground, { ...BY_PASS, present: 'BOTH' }, staff))).toEqual([
    { type: 'VisitCheckedIn', at: AT, by: 'PASS' },
  ]);
});

test.each<[string, Changes, string, object[]]>([
  ['in time', { entrustment: presented() }, AT, [{ type: 'EntryRefused', at: AT, code: 'ENTRUSTMENT_NOT_VERIFIED' }]],
  ['too early', { entrustment: presented() }, '2026-11-24T00:29:59.999Z', []],
  ['too late', { entrustment: presented() }, '2026-11-24T02:00:00.000Z', []],
  ['for nothing but the time', {}, '2026-11-24T00:29:59.999Z', []],
])('whoever is turned away %s: on record, or not', (_name, changes, now, recorded) => {
  const decision = checkInVisit({ ...ground, ...changes }, BY_PASS, contextOf(actor(someStaff()), now));

  expect(recordedBy(decision)).toEqual(recorded);
});

test('the same reason goes on record once', () => {
  const away = { ...visit, turnedAway: { at: NOW, code: 'NOT_PRESENT' } } as const;
  const absent = { detainee: { ...aDetainee(), status: 'RELEASED', releasedAt: AT } } as const;

  expect(recordedBy(checkInVisit({ ...ground, ...absent, visit: away }, BY_PASS, staff))).toEqual([]);
  expect(recordedBy(checkInVisit({ ...ground, lawyer: expired, visit: away }, BY_PASS, staff))).toHaveLength(1);
});

const recordedBy = (decision: ReturnType<typeof checkInVisit>) =>
  decision.accepted ? ['accepted'] : decision.recorded.flatMap((change) => ('events' in change ? change.events : []));

test('where nobody decided on the interpreter by the time, the lawyer comes in without them', () => {
  const interpreter = { name: '阿某', language: '维吾尔语' };
  const asked = aPermission({ grounds: ['INTERPRETER'] });
  const waiting: Visit = { ...visit, interpreter, permission: asked, status: 'AWAITING_PERMISSION' };
  const forInterpreter = clock('Entrustment_1');

  expect(eventsOf(checkInVisit({ ...ground, visit: waiting, forInterpreter }, BY_PASS, staff))).toMatchObject([
    { type: 'PartyChanged', undecided: true, permission: { withdrawn: true } },
    { type: 'VisitCheckedIn' },
    { type: 'DeadlineCancelled' },
  ]);
  const forVisit: Visit = { ...waiting, permission: aPermission() };
  expect(codesOf(checkInVisit({ ...ground, visit: forVisit }, BY_PASS, staff))).toEqual(['NOT_IN_THIS_STATE']);
});
