import { describe, expect, test } from 'vitest';
import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { cancelDeadline } from '#domain/deadline/deadline/meet.ts';
import { startDeadline } from '#domain/deadline/deadline/start.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import type { Actor } from '#domain/model/actor.ts';
import { fold } from '#domain/model/aggregate.ts';
import type { Change, Decision } from '#domain/model/decision.ts';
import { availableActions } from '#domain/model/transition.ts';
import { appealableUntil, appealEntrustment } from '#domain/visit/entrustment/appeal.ts';
import { dismissAppeal, upholdAppeal } from '#domain/visit/entrustment/decide-appeal.ts';
import type { Entrustment } from '#domain/visit/entrustment/entrustment.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { rejectEntrustment } from '#domain/visit/entrustment/reject.ts';
import { transitions } from '#domain/visit/entrustment/transitions.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aDeadline, aLawyer, NOW, ORGAN, presented, someStaff } from '#test/support/visit/records.ts';

const lawyer = actor(aLawyer());
const leader: Actor = { id: 'Person_wang.leader', roles: ['ANYONE', 'LEADER'], organ: ORGAN };
const statement = '三证齐全，请复核';

/** What becomes of a record; also by what is refused on record. */
const afterwards = <State extends { readonly id: string }>(
  aggregate: Parameters<typeof fold>[0],
  state: State,
  changes: readonly Change[],
): State => {
  const events = changes.flatMap((change) => ('events' in change && change.id === state.id ? change.events : []));
  return events.length === 0 ? state : (fold(aggregate, state as never, events) as unknown as State);
};
const changesOf = (decision: Decision) => (decision.accepted ? decision.changes : decision.recorded);
const entrustmentAfter = (entrustment: Entrustment, decision: Decision) =>
  afterwards(Entrustments as never, entrustment, changesOf(decision));

const started = (): Deadline => {
  const { id: subject, presentedAt: startedAt, lawyer: person } = presented();
  const start = {
    subject,
    term: 'VISIT',
    startedAt,
    organ: ORGAN,
    posts: ['CENTRE_STAFF'],
    persons: [person],
  } as const;
  const change = startDeadline(start, CHINESE_CALENDAR);
  return fold(Deadlines as never, undefined, 'events' in change ? (change.events as never) : []) as unknown as Deadline;
};

const rejected = (by = actor(someStaff()), at = NOW) =>
  entrustmentAfter(
    presented(),
    rejectEntrustment({ entrustment: presented(), clocks: [] }, { reason: 'NOT_CONFIRMED' }, contextOf(by, at)),
  );
const appeal = (entrustment: Entrustment, at = NOW, by = lawyer) =>
  appealEntrustment({ entrustment }, { statement }, contextOf(by, at));
/** The deadline that an appeal starts. */
const startOf = (decision: Decision) => {
  const events = changesOf(decision).flatMap((change) => ('events' in change ? change.events : []));
  return events.find(({ type }) => type === 'DeadlineStarted') as unknown as Deadline;
};
const appealed = (by?: Actor) => entrustmentAfter(rejected(by), appeal(rejected(by)));
const uphold = (entrustment: Entrustment, by = leader, clock?: Deadline, at = NOW) =>
  upholdAppeal({ entrustment, clocks: [clock], review: undefined }, { reason: '已复核' }, contextOf(by, at));
const dismiss = (entrustment: Entrustment, by = leader) =>
  dismissAppeal({ entrustment, review: undefined }, { reason: '委托书未签名' }, contextOf(by, NOW));

describe('appealing', () => {
  test('keeps what was said, and when', () => {
    expect(appealed()).toMatchObject({ status: 'APPEALED', reason: 'NOT_CONFIRMED', appeal: { statement, at: NOW } });
  });

  test('APPEAL_TOO_LATE after the tenth day, and not on it', () => {
    // Rejected on Monday, 23 November; the tenth day is Thursday, 3 December.
    expect(appealableUntil(rejected())).toBe('2026-12-03T16:00:00.000Z');
    expect(codesOf(appeal(rejected(), '2026-12-03T16:00:00.000Z'))).toEqual(['APPEAL_TOO_LATE']);
    expect(codesOf(appeal(rejected(), '2026-12-03T15:59:59.999Z'))).toEqual([]);
  });

  test('of papers rejected before it was noted when, no term is held against the lawyer', () => {
    const old: Entrustment = { ...presented(), status: 'REJECTED', reason: 'NOT_CONFIRMED' };

    expect(appealableUntil(old)).toBeUndefined();
    expect(codesOf(appeal(old, '2027-06-01T00:00:00.000Z'))).toEqual([]);
  });

  test('APPEALED_ALREADY once it was dismissed', () => {
    const dismissed = entrustmentAfter(appealed(), dismiss(appealed()));

    expect(codesOf(appeal(dismissed))).toEqual(['APPEALED_ALREADY']);
    expect(availableActions(transitions, dismissed, lawyer)).toEqual([]);
    expect(codesOf(appeal(rejected()))).toEqual([]);
  });

  test('upheld, it is not undone: whose rejection it was rejects no more, and another rejection can be appealed against', () => {
    const first = actor(someStaff());
    const second = actor(someStaff({ id: 'Person_wu.staff' }));
    const upheld = entrustmentAfter(appealed(first), uphold(appealed(first)));
    const reject = (papers: Entrustment, by: Actor) =>
      rejectEntrustment({ entrustment: papers, clocks: [] }, { reason: 'PAPERS_NOT_VALID' }, contextOf(by, NOW));

    const again = reject(upheld, first);
    expect(codesOf(again)).toEqual(['REJECTED_BEFORE']);
    expect(changesOf(again)).toMatchObject([
      { events: [{ type: 'OwnPapersAttempted', action: 'REJECT', by: first.id }] },
    ]);
    expect(entrustmentAfter(upheld, again)).toEqual(upheld);
    expect(availableActions(transitions, upheld, first)).toEqual(['VERIFY']);
    const anothers = entrustmentAfter(upheld, reject(upheld, second));
    expect(anothers.status).toBe('REJECTED');
    const next = appeal(anothers);
    // A deadline of its own: that of the first appeal was met.
    expect(startOf(next).id).toBe(`Deadline_${presented().id}-ENTRUSTMENT_APPEAL-2`);
    const twice = entrustmentAfter(entrustmentAfter(anothers, next), uphold(entrustmentAfter(anothers, next)));
    expect([first, second].map((by) => codesOf(reject(twice, by)))).toEqual([['REJECTED_BEFORE'], ['REJECTED_BEFORE']]);
  });

  test('gives the leader 24 hours, which the decision meets', () => {
    const { id, dueAt, posts, organ } = startOf(appeal(rejected()));
    const review = aDeadline({ id: id as Deadline['id'], dueAt });
    const decisions = [
      upholdAppeal({ entrustment: appealed(), clocks: [], review }, { reason: '已复核' }, contextOf(leader, NOW)),
      dismissAppeal({ entrustment: appealed(), review }, { reason: '委托书未签名' }, contextOf(leader, NOW)),
    ];

    expect({ dueAt, posts, organ }).toEqual({ dueAt: '2026-11-24T01:00:00.000Z', posts: ['LEADER'], organ: ORGAN });
    for (const decision of decisions) {
      expect(changesOf(decision)).toContainEqual(
        expect.objectContaining({ id: review.id, events: expect.arrayContaining([{ type: 'DeadlineMet', at: NOW }]) }),
      );
    }
    expect(TERMS.ENTRUSTMENT_APPEAL).toMatchObject({ byDeed: true, article: expect.stringMatching(/product default/) });
  });

  test('the staff who rejected the papers cannot appeal for the lawyer', () => {
    expect(codesOf(appeal(rejected(), NOW, actor(someStaff())))).toEqual(['ROLE_NEEDED']);
  });
});

describe('deciding', () => {
  test('upheld: presented again, as if the clock had never stopped', () => {
    const [cancel] = cancelDeadline(started(), NOW);
    const clock = afterwards(Deadlines as never, started(), cancel === undefined ? [] : [cancel]);
    // Two days after the 48 hours were over.
    const late = '2026-11-26T01:00:00.000Z';

    const decision = uphold(appealed(), leader, clock, late);

    const papers = entrustmentAfter(appealed(), decision);
    const decided = { upheld: true, by: leader.id, at: late, reason: '已复核' };
    expect(papers).toEqual({
      ...presented(),
      overturned: [someStaff().id],
      appeal: { statement, at: NOW, decision: decided },
    });
    expect(Entrustments.lists(papers).map(({ list }) => list)).toContain('papersToVerify');
    expect(clock.status).toBe('CANCELLED');
    const running = afterwards(Deadlines as never, clock, changesOf(decision));
    expect(running).toEqual(started());
    expect(running.dueAt < late).toBe(true);
  });

  test('the time for which a clock stood still before counts as little as it did', () => {
    const paused = '2026-11-22T13:00:00.000Z';
    const cancelledAt = '2026-11-22T19:00:00.000Z';
    const clock: Deadline = { ...started(), status: 'CANCELLED', pausedAt: paused, cancelledAt };

    const running = afterwards(Deadlines as never, clock, changesOf(uphold(appealed(), leader, clock)));

    // Twelve hours from 13:00 to NOW, the 23rd at 01:00.
    expect(running).toMatchObject({ status: 'RUNNING', dueAt: '2026-11-24T13:00:00.000Z' });
    expect(running.pauses).toEqual([{ from: paused, to: NOW }]);
  });

  test('dismissed: rejected as before, with the reason', () => {
    const papers = entrustmentAfter(appealed(), dismiss(appealed()));

    expect(papers).toMatchObject({ status: 'REJECTED', reason: 'NOT_CONFIRMED' });
    expect(papers.appeal?.decision).toMatchObject({ upheld: false, by: leader.id, reason: '委托书未签名' });
    expect(codesOf(dismiss(papers))).toEqual(['NOT_IN_THIS_STATE']);
  });

  test.each([
    ['uphold', uphold],
    ['dismiss', dismiss],
  ] as const)('%s: OWN_REJECTION, on record, and its permitted twin', (_what, decide) => {
    const both = actor(someStaff({ posts: ['CENTRE_STAFF', 'LEADER'] }));
    const deputy: Actor = { ...leader, id: 'Person_li', onBehalfOf: both.id };
    const own = decide(appealed(both), both);

    expect(codesOf(own)).toEqual(['OWN_REJECTION']);
    expect(changesOf(own)).toMatchObject([{ events: [{ type: 'OwnRejectionDecided', by: both.id }] }]);
    expect(entrustmentAfter(appealed(both), own)).toEqual(appealed(both));
    expect(codesOf(decide(appealed(both), deputy))).toEqual(['OWN_REJECTION']);
    expect(codesOf(decide(appealed(both), leader))).toEqual([]);
    expect(availableActions(transitions, appealed(both), both)).toEqual([]);
  });

  test('nobody but a leader: ROLE_NEEDED, and nothing on record', () => {
    const attempt = uphold(appealed(), lawyer);

    expect(codesOf(attempt)).toEqual(['ROLE_NEEDED']);
    expect(changesOf(attempt)).toEqual([]);
  });
});

test("the centre's leader sees papers once they are appealed against, and no others", () => {
  const elsewhere: Actor = { ...leader, organ: '440100990000' };

  expect(Entrustments.visible(presented(), leader, undefined)).toBe(false);
  expect(Entrustments.visible(rejected(), leader, undefined)).toBe(false);
  expect(Entrustments.visible(appealed(), leader, undefined)).toBe(true);
  expect(Entrustments.visible(appealed(), elsewhere, undefined)).toBe(false);
});
