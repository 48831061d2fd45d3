import { describe, expect, test } from 'vitest';
import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import type { CorrectDeadline } from '#domain/deadline/deadline/correct.ts';
import { correctingDeadline } from '#domain/deadline/deadline/correct.ts';
import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { extendingDeadline, grantingExtension } from '#domain/deadline/deadline/extend.ts';
import type { ExtendDeadline, Grant } from '#domain/deadline/deadline/extension.ts';
import { lightOf } from '#domain/deadline/deadline/light.ts';
import type { PauseDeadline } from '#domain/deadline/deadline/pause.ts';
import { pauseDeadline } from '#domain/deadline/deadline/pause.ts';
import { recordMeeting } from '#domain/deadline/deadline/record-meeting.ts';
import { resumingDeadline } from '#domain/deadline/deadline/resume.ts';
import { undoingExtension } from '#domain/deadline/deadline/undo-extension.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import { fold } from '#domain/model/aggregate.ts';
import type { Decision } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { actor, aLeader, aPerson, BUREAU, OTHER_STATION } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aDeadline } from '#test/support/deadline/records.ts';

/** A public-security case from a Tuesday: 30 days, to 9 April. */
const handling = aDeadline({ term: 'PUBLIC_SECURITY_CASE', startedAt: '2026-03-10T02:00:00.000Z' });
const reason = '伤情鉴定';
const leader = actor(aLeader());

const pause = (deadline: Deadline, now: Instant, command: Partial<PauseDeadline> = {}, by = leader) =>
  pauseDeadline({ deadline }, { ground: 'APPRAISAL', reason, ...command }, contextOf(by, now));
const resume = (deadline: Deadline, now: Instant) =>
  resumingDeadline(CHINESE_CALENDAR)({ deadline }, {}, contextOf(leader, now));
let approvals = 0;
/** An extension that was granted, each time by another approval. */
const extend = (
  deadline: Deadline,
  command: Partial<ExtendDeadline & Grant> = {},
  grantedAt = '2026-03-20T02:00:00.000Z',
) => {
  approvals += 1;
  const grant = { approval: `Approval_${approvals}`, kind: 'DEADLINE_EXTENSION_NEXT_ABOVE', grantedAt } as const;
  return grantingExtension(CHINESE_CALENDAR)(
    { deadline },
    { extension: 'NEXT_ABOVE', reason, ...grant, ...command },
    contextOf(SYSTEM, '2026-06-01T00:00:00.000Z'),
  );
};
/** One that another authority has decided, put on record by a leader. */
const record = (deadline: Deadline, extension: string, by = leader) =>
  extendingDeadline(CHINESE_CALENDAR)({ deadline }, { extension, reason }, contextOf(by, deadline.startedAt));
const undo = (deadline: Deadline) =>
  undoingExtension(CHINESE_CALENDAR)({ deadline }, { reason }, contextOf(leader, '2026-03-20T02:00:00.000Z'));
const correct = (deadline: Deadline, startedAt: Instant, command: Partial<CorrectDeadline> = {}) =>
  correctingDeadline(CHINESE_CALENDAR)(
    { deadline },
    { startedAt, reason, ...command },
    contextOf(leader, '2026-03-20T02:00:00.000Z'),
  );

/** Met long after the end it had when its clock stopped. */
const meetLater = (deadline: Deadline) =>
  recordMeeting(
    { deadline },
    { at: '2026-05-20T00:00:00.000Z', reason: '已办结' },
    contextOf(leader, '2026-05-20T00:00:00.000Z'),
  );

/** The deadline after a decision that is expected to be accepted. */
function changedBy(deadline: Deadline, decision: Decision): Deadline {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  const events = decision.changes.flatMap((change) => ('events' in change ? change.events : []));
  return fold(Deadlines, deadline, events as never);
}

describe('pausing', () => {
  test('takes the days between out', () => {
    const paused = changedBy(handling, pause(handling, '2026-03-12T02:00:00.000Z'));
    const resumed = changedBy(paused, resume(paused, '2026-03-27T01:00:00.000Z'));

    expect(paused).toMatchObject({ status: 'PAUSED', ground: 'APPRAISAL', dueAt: handling.dueAt });
    expect(resumed).toMatchObject({ status: 'RUNNING', dueAt: '2026-04-24T16:00:00.000Z' });
    expect(resumed).not.toHaveProperty('ground');
  });

  test('NO_SUCH_PAUSE: only on a ground of its own term', () => {
    const custody = aDeadline({ term: 'CUSTODY', startedAt: '2026-03-10T02:00:00.000Z' });

    expect(codesOf(pause(custody, '2026-03-12T02:00:00.000Z'))).toEqual(['NO_SUCH_PAUSE']);
    expect(codesOf(pause(custody, '2026-03-12T02:00:00.000Z', { ground: 'PSYCHIATRIC_APPRAISAL' }))).toEqual([]);
  });

  test('ENDED_ALREADY: not once it is over', () => {
    expect(codesOf(pause(handling, handling.dueAt))).toEqual(['ENDED_ALREADY']);
    expect(codesOf(pause(handling, '2026-04-09T15:59:00.000Z'))).toEqual([]);
  });

  test('by a leader, and not twice', () => {
    const paused = changedBy(handling, pause(handling, '2026-03-12T02:00:00.000Z'));

    expect(codesOf(pause(handling, '2026-03-12T02:00:00.000Z', {}, actor(aPerson())))).toEqual(['ROLE_NEEDED']);
    expect(codesOf(pause(paused, '2026-03-13T02:00:00.000Z'))).toEqual(['NOT_IN_THIS_STATE']);
    expect(codesOf(resume(handling, '2026-03-13T02:00:00.000Z'))).toEqual(['NOT_IN_THIS_STATE']);
  });
});

describe('extending', () => {
  test('adds to the unrolled end, twice at most', () => {
    const once = changedBy(handling, extend(handling));
    const twice = changedBy(once, extend(once));

    expect([once.dueAt, twice.dueAt]).toEqual(['2026-05-09T16:00:00.000Z', '2026-06-08T16:00:00.000Z']);
    expect(codesOf(extend(twice))).toEqual(['EXTENDED_OFTEN']);
  });

  test('EXTENSION_TOO_LONG: as far as the article lets it', () => {
    expect(codesOf(extend(handling, { length: 31 }))).toEqual(['EXTENSION_TOO_LONG']);
    expect(codesOf(extend(handling, { length: 0 }))).toEqual(['EXTENSION_TOO_LONG']);
    expect(codesOf(extend(handling, { length: 30 }))).toEqual([]);
  });

  test('NO_SUCH_EXTENSION: only one that its term knows', () => {
    expect(codesOf(extend(handling, { extension: 'COMPLEX' }))).toEqual(['NO_SUCH_EXTENSION']);
    expect(codesOf(record(aDeadline({ term: 'CUSTODY' }), 'COMPLEX'))).toEqual([]);
    expect(codesOf(record(aDeadline({ term: 'CUSTODY' }), 'NEXT_ABOVE'))).toEqual(['NO_SUCH_EXTENSION']);
  });

  test('ENDED_ALREADY: not once it is over', () => {
    expect(codesOf(extend(handling, {}, handling.dueAt))).toEqual(['ENDED_ALREADY']);
  });

  test('and taking it back is as if it had never been', () => {
    const once = changedBy(handling, extend(handling, { length: 17 }));

    // What allowed it stays known: it allows nothing a second time.
    expect(changedBy(once, undo(once))).toEqual({ ...handling, granted: once.granted });
    expect(codesOf(undo(handling))).toEqual(['NOTHING_TO_UNDO']);
  });
});

describe('correcting', () => {
  test('is the only way to an earlier end', () => {
    expect(changedBy(handling, correct(handling, '2026-03-09T02:00:00.000Z')).dueAt).toBe('2026-04-08T16:00:00.000Z');
  });

  test('START_IN_FUTURE and START_AFTER_PAUSE, and their permitted twins', () => {
    const paused = changedBy(handling, pause(handling, '2026-03-12T02:00:00.000Z'));
    const resumed = changedBy(paused, resume(paused, '2026-03-14T01:00:00.000Z'));

    expect(codesOf(correct(handling, '2026-03-21T02:00:00.000Z'))).toEqual(['START_IN_FUTURE']);
    expect(codesOf(correct(handling, '2026-03-20T02:00:00.000Z'))).toEqual([]);
    expect(codesOf(correct(resumed, '2026-03-13T02:00:00.000Z'))).toEqual(['START_AFTER_PAUSE']);
    expect(codesOf(correct(resumed, '2026-03-12T02:00:00.000Z'))).toEqual([]);
  });
});

describe('putting on record that it was met', () => {
  const meet = (deadline: Deadline, at: Instant, by = leader) =>
    recordMeeting({ deadline }, { at, reason: '已送达' }, contextOf(by, '2026-03-20T02:00:00.000Z'));

  test('stands with who did and why', () => {
    expect(changedBy(handling, meet(handling, '2026-03-19T02:00:00.000Z'))).toMatchObject({
      status: 'MET',
      metAt: '2026-03-19T02:00:00.000Z',
    });
  });

  test('MET_IN_FUTURE and MET_BEFORE_START, and their permitted twins', () => {
    expect(codesOf(meet(handling, '2026-03-20T02:00:00.001Z'))).toEqual(['MET_IN_FUTURE']);
    expect(codesOf(meet(handling, '2026-03-20T02:00:00.000Z'))).toEqual([]);
    expect(codesOf(meet(handling, '2026-03-10T01:59:59.999Z'))).toEqual(['MET_BEFORE_START']);
    expect(codesOf(meet(handling, handling.startedAt))).toEqual([]);
  });

  test('met late before any sweep has seen it, it is overdue all the same', () => {
    const late = recordMeeting(
      { deadline: handling },
      { at: handling.dueAt, reason: '已办结' },
      contextOf(leader, '2026-05-01T00:00:00.000Z'),
    );

    expect(late).toMatchObject({
      changes: [{ events: [{ type: 'DeadlineWarned', threshold: 'RED' }, { type: 'DeadlineMet' }] }],
    });
  });

  test('by a leader or the centre’s staff, once', () => {
    const met = changedBy(handling, meet(handling, handling.startedAt));

    expect(codesOf(meet(handling, handling.startedAt, actor(aPerson({ id: 'Person_li' }))))).toEqual(['ROLE_NEEDED']);
    expect(
      codesOf(meet(handling, handling.startedAt, actor(aPerson({ id: 'Person_wu', posts: ['CENTRE_STAFF'] })))),
    ).toEqual([]);
    expect(codesOf(meet(met, handling.startedAt))).toEqual(['NOT_IN_THIS_STATE']);
  });
});

describe('an extension that needs an approval', () => {
  test('APPROVAL_NEEDED: is not recorded by a leader; one that another authority decides is', () => {
    expect(codesOf(record(handling, 'NEXT_ABOVE'))).toEqual(['APPROVAL_NEEDED']);
    expect(codesOf(record(aDeadline({ term: 'CUSTODY' }), 'COMPLEX'))).toEqual([]);
  });

  test('comes once of one approval, also if its event is told again weeks later or it was taken back', () => {
    const once = changedBy(handling, extend(handling, { approval: 'Approval_same' }));
    const undone = changedBy(once, undo(once));

    expect(codesOf(extend(once, { approval: 'Approval_same' }))).toEqual([]);
    expect(extend(once, { approval: 'Approval_same' })).toMatchObject({ changes: [] });
    expect(extend(undone, { approval: 'Approval_same' })).toMatchObject({ changes: [] });
    expect(changedBy(once, extend(once)).dueAt > once.dueAt).toBe(true);
  });

  test('is judged as of when it was granted, and comes also while the clock stands still', () => {
    const paused = changedBy(handling, pause(handling, '2026-03-12T02:00:00.000Z'));

    expect(codesOf(extend(handling, {}, '2026-04-09T15:59:59.999Z'))).toEqual([]);
    expect(codesOf(extend(handling, {}, '2026-04-09T16:00:00.000Z'))).toEqual(['ENDED_ALREADY']);
    expect(changedBy(paused, extend(paused))).toMatchObject({ status: 'PAUSED', dueAt: '2026-05-09T16:00:00.000Z' });
  });

  test('NO_SUCH_EXTENSION: an approval of another kind allows nothing', () => {
    expect(codesOf(extend(handling, { kind: 'DEADLINE_EXTENSION' }))).toEqual(['NO_SUCH_EXTENSION']);
  });
});

describe('whose it is', () => {
  const inCharge = actor(aLeader({ id: 'Person_wang' }));
  const elsewhere = actor(aLeader({ organ: OTHER_STATION }));
  const above = actor(aLeader({ organ: BUREAU }));

  test('OWN_DEADLINE: whoever has to meet it does not move it; another leader does', () => {
    expect(codesOf(pause(handling, '2026-03-12T02:00:00.000Z', {}, inCharge))).toEqual(['OWN_DEADLINE']);
    expect(codesOf(record(aDeadline({ term: 'CUSTODY' }), 'COMPLEX', inCharge))).toEqual(['OWN_DEADLINE']);
    expect(codesOf(pause(handling, '2026-03-12T02:00:00.000Z'))).toEqual([]);
  });

  test('NOT_DEADLINE_ORGAN: of its organ, or of one above it', () => {
    expect(codesOf(pause(handling, '2026-03-12T02:00:00.000Z', {}, elsewhere))).toEqual(['NOT_DEADLINE_ORGAN']);
    expect(codesOf(pause(handling, '2026-03-12T02:00:00.000Z', {}, above))).toEqual([]);
  });
});

describe('the light', () => {
  const questioning = aDeadline({ term: 'QUESTIONING', startedAt: '2026-03-10T00:00:00.000Z' });

  test.each([
    ['a fifth of 8 hours before the end', questioning, '2026-03-10T06:24:00.000Z'],
    ['24 hours before the end of 30 days', handling, '2026-04-08T16:00:00.000Z'],
    // From Wednesday, three days end on Saturday and roll to Monday.
    ['as its last day begins', aDeadline({ startedAt: '2026-03-25T02:00:00.000Z' }), '2026-03-29T16:00:00.000Z'],
    // From Thursday, three days of custody end on Sunday: Friday is the last day on which offices are open.
    [
      'on the last workday before a day off',
      aDeadline({ term: 'ARREST_REQUEST', startedAt: '2026-03-26T02:00:00.000Z' }),
      '2026-03-27T01:00:00.000Z',
    ],
    [
      'not before it began',
      aDeadline({ term: 'ARREST_REQUEST', startedAt: '2026-10-01T02:00:00.000Z' }),
      '2026-10-01T02:00:00.000Z',
    ],
  ])('turns yellow %s', (_title, deadline, yellow) => {
    const before = new Date(Date.parse(yellow) - 1).toISOString();

    expect([lightOf(deadline, before), lightOf(deadline, yellow)]).toEqual(['GREEN', 'YELLOW']);
    expect(lightOf(deadline, new Date(Date.parse(deadline.dueAt) - 1).toISOString())).toBe('YELLOW');
    expect(lightOf(deadline, deadline.dueAt)).toBe('RED');
  });

  test('stays as it was when it was met, and stands still while paused', () => {
    const met: Deadline = { ...handling, status: 'MET', metAt: '2026-03-11T00:00:00.000Z' };
    const paused = changedBy(handling, pause(handling, '2026-03-12T02:00:00.000Z'));

    expect(lightOf(met, '2027-01-01T00:00:00.000Z')).toBe('GREEN');
    const metThen = changedBy(paused, meetLater(paused));
    expect(metThen).not.toHaveProperty('ground');
    expect(metThen).not.toHaveProperty('cancelledAt');

    expect(lightOf(paused, '2027-01-01T00:00:00.000Z')).toBe('GREEN');
    expect(lightOf(metThen, '2027-01-01T00:00:00.000Z')).toBe('GREEN');
  });
});
