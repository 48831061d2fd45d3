import { beforeEach, describe, expect, test } from 'vitest';
import { Persons } from '#domain/directory/person/persons.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { one } from '#domain/model/reads.ts';
import { cancelProcess } from '#domain/process/process/cancel.ts';
import { Processes } from '#domain/process/process/processes.ts';
import { addClosure } from '#domain/visit/centre/add-closure.ts';
import { endTemplate } from '#domain/visit/centre/end-template.ts';
import { codesOf as templatesOf } from '#domain/visit/centre/reach.ts';
import type { ReapplyTimetable } from '#domain/visit/centre/reapply-timetable.ts';
import { reapplyTimetable } from '#domain/visit/centre/reapply-timetable.ts';
import { openUrgentSlot } from '#domain/visit/slot/open-urgent.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { CLOSING, changingSite, DAYS, FIRST, SECOND, slotOn, THIRD } from '#test/support/visit/changing-site.ts';
import { aCentre, actor, aTemplate, CENTRE, NOW, someStaff } from '#test/support/visit/records.ts';

let here: Awaited<ReturnType<typeof changingSite>>;

beforeEach(async () => {
  here = await changingSite();
  await here.open(DAYS);
});

describe('a change that was decided', () => {
  test('is carried out to its end, also if who decided it is suspended meanwhile', async () => {
    const { outcome } = await here.change(addClosure, CLOSING);
    await here.send(
      {},
      {
        reads: () => ({ person: one(Persons, someStaff().id) }),
        rule: ({ person }) => accepted({}, changed(Persons, person, { type: 'PersonSuspended', reason: '停职' })),
      },
    );

    await here.work(outcome.process);

    expect(here.processes()).toMatchObject([{ status: 'COMPLETED', startedBy: someStaff().id }]);
    expect(here.seats()).toContain(`${SECOND} T1 0`);
  });

  test('is cancelled by nobody', async () => {
    const { outcome } = await here.change(addClosure, CLOSING);
    const reads = () => ({ process: one(Processes, String(outcome.process)) });

    const { refusals } = await here.send({}, { reads, rule: cancelProcess });

    expect(refusals).toMatchObject([{ code: 'DECIDED_ALREADY' }]);
    await here.work(outcome.process);
    expect(here.processes()).toMatchObject([{ status: 'COMPLETED' }]);
  });
});

describe('a change that failed on its way to the slots', () => {
  const all = { from: FIRST, to: THIRD };

  test('of a template that was ended: no other change reaches its slots, reapplying does', async () => {
    await here.book(0, slotOn(SECOND));
    // Its process is never taken up: as after eight faults of one step.
    await here.change(endTemplate, { template: 'T1', asOf: SECOND });
    const again = await here.change(endTemplate, { template: 'T1', asOf: SECOND });
    expect(again.refusals).toMatchObject([{ code: 'TEMPLATE_ENDED' }]);
    expect(here.seats()).toContain(`${SECOND} T1 3`);

    await here.changeAll(reapplyTimetable, all);

    expect(here.seats()).toEqual([`${FIRST} T1 3`, `${SECOND} T1 0`, `${THIRD} T1 0`]);
    expect(here.flags()).toEqual(['SLOT_CLOSED']);
  });

  test('changes nothing where all is as it should be', async () => {
    const before = here.slots();

    await here.changeAll(reapplyTimetable, all);

    expect(here.slots()).toEqual(before);
  });
});

test('templates that ended are reached as long as slots of theirs can be open', () => {
  const ended = aCentre({ templates: [aTemplate({ effectiveUntil: '2026-11-30' })] });

  // On 1 December, when it stood no more, slots could be open for 366 days.
  expect(templatesOf(ended, { from: '2027-12-02' })).toEqual(['T1']);
  expect(templatesOf(ended, { from: '2027-12-03' })).toEqual([]);
});

const staff = contextOf(actor(someStaff()), NOW);
const elsewhere = contextOf(actor(someStaff({ organ: '440100990000' })), NOW);
const reapply = (command: Partial<ReapplyTimetable>, context = staff) =>
  reapplyTimetable({ centre: aCentre() }, { from: '2026-11-23', to: '2026-11-24', ...command }, context);

test.each<[string, Partial<ReapplyTimetable>, Partial<ReapplyTimetable>]>([
  ['ROOM_UNKNOWN', { room: '9' }, { room: '1' }],
  ['ENDS_BEFORE_IT_BEGINS', { to: '2026-11-22' }, { to: '2026-11-23' }],
  ['DAY_PAST', { from: '2026-11-01', to: '2026-11-22' }, { from: '2026-11-01', to: '2026-11-23' }],
  ['RANGE_TOO_LONG', { to: '2027-11-24' }, { to: '2027-11-23' }],
])('reapplying: %s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(reapply(refused))).toEqual([code]);
  expect(codesOf(reapply(permitted))).toEqual([]);
});

test("reapplying is the centre's own staff's affair", () => {
  expect(codesOf(reapply({}, elsewhere))).toEqual(['NOT_YOUR_CENTRE']);
  expect(codesOf(reapply({}))).toEqual([]);
});

test('a closure from midnight on reaches what was opened by hand the evening before, and still runs', async () => {
  const late = { centreId: CENTRE, from: '2026-11-25T14:00:00.000Z', to: '2026-11-25T18:00:00.000Z' };
  const { refusals } = await here.send({ ...late, room: '2' }, openUrgentSlot);
  expect(refusals).toEqual([]);
  const midnight = { from: '2026-11-25T16:00:00.000Z', to: '2026-11-25T20:00:00.000Z', reason: '检修' };

  await here.changeAll(addClosure, midnight);

  expect(here.seats()).toContain('2026-11-25 U1 0');
});
