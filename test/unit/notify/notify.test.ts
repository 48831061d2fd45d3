import { expect, test } from 'vitest';
import type { ApprovalEvent } from '#domain/approval/approval/approval.ts';
import { Approvals } from '#domain/approval/approval/approvals.ts';
import type { CaseEvent } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { ItemEvent } from '#domain/property/item/item.ts';
import { Items } from '#domain/property/item/items.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { count } from '#functions/count/count.ts';
import { sweep as sweepDeadlines } from '#functions/deadlines/sweep.ts';
import { addressees } from '#functions/notify/addressees.ts';
import { notify } from '#functions/notify/notify.ts';
import type { Table } from '#store/table.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { eventsOf } from '#test/support/count/history.ts';
import { started } from '#test/support/deadline/records.ts';
import { between, killing } from '#test/support/evidence/between.ts';
import {
  aPerson,
  eventsIn,
  happen,
  lastEvent,
  NOTIFYING,
  NOW,
  notificationsIn,
  OTHER,
  office,
  outbox,
  reachable,
  STATION,
  told,
} from '#test/support/notification/scene.ts';
import { plant } from '#test/support/plant.ts';
import { anItem, asListed, kept, RETURN_BY } from '#test/support/property/records.ts';
import { aVisit, verified } from '#test/support/visit/records.ts';

const wang = aPerson('wang');
const zhao = aPerson('zhao', { posts: ['OFFICER', 'LEADER'] });
const qian = aPerson('qian', { posts: ['LEADER'], organ: OTHER });
const accepted: CaseEvent = {
  ...{ type: 'CaseAccepted', id: 'Case_1', number: 'A1', kind: 'CRIMINAL', publicSecurity: false },
  ...{ complexity: 'ORDINARY', organ: STATION, officerInCharge: 'Person_wang', suspectedOffence: '盗窃' },
  ...{ reportId: 'Report_J1', acceptedAt: NOW },
};
const DEADLINE = 'Deadline_Case_1-FILING_CRIMINAL';

/** A warning that the filing review of Wang's case nears its end, or is over. */
async function warned(threshold: 'YELLOW' | 'RED', options: Parameters<typeof office>[1] = {}) {
  const { table, world } = await office([wang, zhao, qian], options);
  const start = started();
  if (start.type !== 'DeadlineStarted') throw new Error('not started');
  const { subject, term, dueAt, organ, posts, persons } = start;
  const warning = { type: 'DeadlineWarned', threshold, subject, term, dueAt, organ, posts, persons } as const;
  await plant({ table, world }, Deadlines, start.id, start, warning);
  return { table, world, warning: lastEvent(table, DEADLINE) };
}

const ALL = [...NOTIFYING, Deadlines];

test('from a sweep of deadlines to what people are told, once for each threshold', async () => {
  const { table, world } = await office([wang, zhao, qian], { preferences: [reachable('wang')] });
  const { sent, channels } = outbox();
  const start = started();
  if (start.type !== 'DeadlineStarted') throw new Error('not started');
  await plant({ table, world }, Deadlines, start.id, start);
  /** What the relay carries: each event, and some of it twice. */
  const relay = async () => {
    const warnings = eventsIn(table).filter(({ event }) => event.type === 'DeadlineWarned');
    for (const recorded of [...warnings, ...warnings]) await notify({ table, world, channels }, recorded);
  };

  world.set(start.warnAt);
  await sweepDeadlines({ table, world });
  await relay();
  const near = told(table);
  world.set(start.dueAt);
  await sweepDeadlines({ table, world });
  await relay();

  expect(near).toEqual(['wang DEADLINE_NEAR']);
  expect(told(table)).toEqual(['wang DEADLINE_NEAR', 'wang DEADLINE_OVERDUE', 'zhao DEADLINE_OVERDUE']);
  expect(sent.map(({ channel, message }) => `${message.kind} ${channel}`).sort()).toEqual([
    'DEADLINE_NEAR EMAIL',
    'DEADLINE_NEAR WEBHOOK',
    'DEADLINE_OVERDUE EMAIL',
    'DEADLINE_OVERDUE SMS',
    'DEADLINE_OVERDUE WEBHOOK',
  ]);
  expect(sent[0]?.message.wording).toEqual({
    title: '期限将至',
    text: '刑事案件立案审查三日：将于2026-11-27 00:00届满，请及时办理。',
  });
  expectConsistent(table, ALL);
});

test('what is sent is in the language the person chose', async () => {
  const { table, world, warning } = await warned('YELLOW', { preferences: [reachable('wang', { language: 'en' })] });
  const { sent, channels } = outbox();

  await notify({ table, world, channels }, warning);

  expect(sent[0]?.message.wording).toEqual({
    title: 'A term is about to end',
    text: 'Filing review of a criminal case, 3 days: it ends at 2026-11-27 00:00 (Beijing time).',
  });
});

test('delivered twice, and ten times at once: one notification each, and one message by each channel', async () => {
  const { table, world, warning } = await warned('RED', { preferences: [reachable('wang'), reachable('zhao')] });
  const { sent, channels } = outbox();

  await Promise.all(Array.from({ length: 10 }, () => notify({ table, world, channels }, warning)));
  await notify({ table, world, channels }, warning);

  expect(told(table)).toEqual(['wang DEADLINE_OVERDUE', 'zhao DEADLINE_OVERDUE']);
  expect(sent).toHaveLength(6);
  const ended = eventsIn(table).filter(({ event }) => event.type === 'DeliverySent');
  expect(ended).toHaveLength(6);
  expectConsistent(table, ALL);
});

test('delivered again after the command is forgotten, it is still the same notification', async () => {
  const { table, world, warning } = await warned('RED', { preferences: [reachable('wang')] });
  const { sent, channels } = outbox();
  await notify({ table, world, channels }, warning);

  world.set('2026-11-30T01:00:00.000Z');
  await notify({ table, world, channels }, warning);

  expect(told(table)).toEqual(['wang DEADLINE_OVERDUE', 'zhao DEADLINE_OVERDUE']);
  expect(sent).toHaveLength(3);
});

test('killed anywhere and delivered again, everyone is told once, and what was put down as sent is not sent again', async () => {
  for (let moment = 0; moment < 60; moment += 1) {
    const { table, world, warning } = await warned('RED', { preferences: [reachable('wang')] });
    const { sent, channels } = outbox();
    const dying = notify({ table: between(table, killing(moment)), world, channels }, warning);
    const died = await dying.then(
      () => false,
      () => true,
    );
    world.set('2026-11-23T02:00:00.000Z');

    await notify({ table, world, channels }, warning);

    expect(told(table)).toEqual(['wang DEADLINE_OVERDUE', 'zhao DEADLINE_OVERDUE']);
    const ended = eventsIn(table).filter(({ event }) => event.type === 'DeliverySent');
    expect(ended).toHaveLength(3);
    expect(sent.length).toBeGreaterThanOrEqual(3);
    if (!died) expect(sent).toHaveLength(3);
    expectConsistent(table, ALL);
  }
});

test('one who cannot be told does not keep the others from being told, and the event comes again', async () => {
  const { table, world, warning } = await warned('RED');
  const { channels } = outbox();
  let broken = true;
  const stubborn: Table = {
    read: (keys) => table.read(keys),
    query: (query) => table.query(query),
    transact: async (writes, token) => {
      if (broken && JSON.stringify(writes).includes('Inbox_wang')) throw new Error('broken');
      return table.transact(writes, token);
    },
  };

  await expect(notify({ table: stubborn, world, channels }, warning)).rejects.toThrow('1 of 2');
  const first = told(table);
  broken = false;
  await notify({ table: stubborn, world, channels }, warning);

  expect(first).toEqual(['zhao DEADLINE_OVERDUE']);
  expect(told(table)).toEqual(['wang DEADLINE_OVERDUE', 'zhao DEADLINE_OVERDUE']);
});

/** A visit of lawyer Lin, booked by whoever is named. */
async function booked(by: `Person_${string}`) {
  const at = await office([aPerson('lin', { posts: ['LAWYER'] })]);
  const { status: _, ...visit } = aVisit({ lawyer: 'Person_lin' });
  await plant(at, Visits, visit.id, { type: 'VisitBooked', ...visit });
  return { ...at, visit, event: { ...lastEvent(at.table, visit.id), by } };
}

test('nobody is told of what they did themselves', async () => {
  for (const [by, expected] of [
    ['Person_lin', []],
    ['Person_he.staff', ['lin VISIT_BOOKED']],
  ] as const) {
    const { event, ...at } = await booked(by);

    await notify({ ...at, channels: {} }, event);

    expect(told(at.table)).toEqual(expected);
  }
});

test('what was counted of a record lies with it, and is none of its past', async () => {
  const { table, world } = await office([wang, zhao]);
  const filed: CaseEvent = { type: 'CaseFiled', at: NOW, by: 'Person_zhao' };
  await plant({ table, world }, Cases, 'Case_1', accepted, filed);
  const recorded = lastEvent(table, 'Case_1');

  const uncounted = await count({ table, world }, eventsOf(table));
  await notify({ table, world, channels: {} }, recorded);

  expect(uncounted.size).toBe(0);
  expect(told(table)).toEqual(['wang CASE_FILED']);
});

test('an event that comes late, and after a later one, is told as it was, and not as things are now', async () => {
  const { visit, event, ...at } = await booked('Person_he.staff');
  const period = { from: '2026-11-25T01:00:00.000Z', to: '2026-11-25T02:00:00.000Z' };
  const { slot, seat, mode } = visit;
  await happen(at, Visits, visit.id, { type: 'VisitRescheduled', slot, seat, mode, period });
  const moved = lastEvent(at.table, visit.id);
  await happen(at, Visits, visit.id, { type: 'VisitCancelled', reason: '出庭' });

  for (const each of [lastEvent(at.table, visit.id), moved, event]) await notify({ ...at, channels: {} }, each);

  const times = Object.fromEntries(notificationsIn(at.table).map(({ kind, params }) => [kind, params.from]));
  expect(times).toEqual({
    VISIT_BOOKED: visit.period.from,
    VISIT_RESCHEDULED: period.from,
    VISIT_CANCELLED: period.from,
  });
});

test('a leader of that organ hears of it, and whoever acts for them; not one of another, nor one who is suspended', async () => {
  const until = '2026-11-30T01:00:00.000Z';
  for (const [happens, expected] of [
    [undefined, ['wang', 'zhao']],
    [{ type: 'DelegationGiven', to: 'Person_li', until, reason: '出差' }, ['li', 'wang', 'zhao']],
    [{ type: 'DelegationGiven', to: 'Person_li', until: NOW, reason: '出差' }, ['wang', 'zhao']],
    [{ type: 'PersonSuspended', reason: '离职' }, ['wang']],
    [{ type: 'PostsAssigned', posts: ['OFFICER'], organ: STATION, reason: '轮岗' }, ['wang']],
  ] as const) {
    const { table, world, warning } = await warned('RED');
    if (happens !== undefined) await happen({ table, world }, Persons, 'Person_zhao', happens);

    await notify({ table, world, channels: {} }, warning);

    expect(told(table)).toEqual(expected.map((name) => `${name} DEADLINE_OVERDUE`));
  }
});

test('nobody is told to decide what they had a hand in; their colleague is', async () => {
  const at = await office([zhao, aPerson('sun', { posts: ['LEADER'] }), aPerson('he', { posts: ['LEADER'] })]);
  const proposal: ApprovalEvent = {
    ...{ type: 'ApprovalProposed', id: 'Approval_1', kind: 'DEADLINE_EXTENSION', subject: 'Deadline_1' },
    ...{ organ: STATION, proposer: 'Person_zhao', proposal: {}, reason: '案情复杂', proposedAt: NOW, lapsesAt: NOW },
  };
  await plant(at, Approvals, 'Approval_1', proposal);
  const proposed = lastEvent(at.table, 'Approval_1');
  const returned = { type: 'ApprovalReturned', by: 'Person_he', at: NOW, opinion: '补充', lapsesAt: NOW } as const;
  const amended = { type: 'ApprovalAmended', proposal: {}, reason: '补充', at: NOW, lapsesAt: NOW } as const;
  await happen(at, Approvals, 'Approval_1', returned, amended);

  await notify({ ...at, channels: {} }, proposed);
  const first = told(at.table);
  await notify({ ...at, channels: {} }, lastEvent(at.table, 'Approval_1'));

  expect(first).toEqual(['he APPROVAL_WAITS', 'sun APPROVAL_WAITS']);
  expect(told(at.table)).toEqual(['he APPROVAL_WAITS', 'sun APPROVAL_WAITS', 'sun APPROVAL_WAITS']);
});

test('who asked for an object hears of it, though somebody else has asked for it since', async () => {
  const at = await office([wang, aPerson('li'), zhao]);
  const asked = { type: 'CheckOutRequested', purpose: '鉴定', returnBy: RETURN_BY } as const;
  const { status: _, holder, possessor: from, flags: __, seals: ___, ...listed } = anItem('SEIZED');
  await plant(at, Items, 'PropertyItem_1', { type: 'ItemSeized', ...listed, from, to: holder } as ItemEvent);
  await happen(at, Items, 'PropertyItem_1', {
    type: 'ItemDeposited',
    from: holder,
    to: kept(),
    found: asListed,
  } as ItemEvent);
  await happen(at, Items, 'PropertyItem_1', { ...asked, by: 'Person_li' });
  await happen(at, Items, 'PropertyItem_1', { type: 'CheckOutRejected', by: 'Person_zhao', reason: '理由不足' });
  const rejected = lastEvent(at.table, 'PropertyItem_1');
  await happen(at, Items, 'PropertyItem_1', { ...asked, by: 'Person_wang' });
  await happen(at, Items, 'PropertyItem_1', { type: 'CheckOutApproved', by: 'Person_zhao' });

  await notify({ ...at, channels: {} }, lastEvent(at.table, 'PropertyItem_1'));
  await notify({ ...at, channels: {} }, rejected);

  expect(told(at.table)).toEqual(['li CHECK_OUT_REJECTED', 'wang CHECK_OUT_APPROVED']);
});

test('one person whom an event concerns twice is told once, by what comes first', async () => {
  const at = await office([zhao]);
  const audience = [{ to: 'persons', persons: ['Person_zhao', 'Person_zhao'] }] as const;
  const notices = [
    { kind: 'CASE_FILED', params: { number: 'A1' }, subject: 'Case_1', audience },
    { kind: 'CASE_DECLINED', params: { number: 'A1' }, subject: 'Case_1', audience },
  ] as const;

  const found = await addressees({ table: at.table, now: NOW }, notices, 'Person_@system');

  expect(found).toEqual([{ recipient: 'Person_zhao', notice: notices[0] }]);
});

test('the officer in charge of the case hears that the defence was taken up, and from no other event', async () => {
  const at = await office([wang]);
  await plant(at, Cases, 'Case_1', accepted);
  const { status: _, detainee, place, caseId, ...papers } = verified({ lawyer: 'Person_lin' });
  await plant(at, Entrustments, papers.id, { type: 'PapersPresented', ...papers });
  await happen(at, Entrustments, papers.id, { type: 'EntrustmentVerified', detainee, place, caseId: 'Case_1' });

  await notify({ ...at, channels: {} }, lastEvent(at.table, papers.id));

  expect(caseId).toBe('Case_1');
  expect(told(at.table)).toEqual(['lin ENTRUSTMENT_VERIFIED', 'wang DEFENCE_TAKEN_UP']);
});

test('an event of a type that another kind of record has too is none of ours', async () => {
  const { table, world, warning } = await warned('RED');

  await notify({ table, world, channels: {} }, { ...warning, aggregate: 'Case_1' });
  await notify({ table, world, channels: {} }, { ...warning, event: { type: 'DeadlineMet' } });

  expect(told(table)).toEqual([]);
});

test('an organ with many is told ten at a time, and all of it', async () => {
  const leaders = Array.from({ length: 25 }, (_, i) => aPerson(`leader${i}`, { posts: ['LEADER'] }));
  const preferences = leaders.map(({ name }) => reachable(name));
  const at = await office([wang, ...leaders], { preferences });
  const start = started();
  if (start.type !== 'DeadlineStarted') throw new Error('not started');
  const { subject, term, dueAt, organ, posts } = start;
  const warning = {
    type: 'DeadlineWarned',
    threshold: 'RED',
    subject,
    term,
    dueAt,
    organ,
    posts,
    persons: [],
  } as const;
  await plant(at, Deadlines, start.id, start, warning);
  let atOnce = 0;
  let most = 0;
  const { sent, channels } = outbox(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setTimeout(resolve, 5));
    atOnce -= 1;
    return { sent: true };
  });

  await notify({ ...at, channels: { EMAIL: channels.EMAIL } }, lastEvent(at.table, DEADLINE));

  expect(sent).toHaveLength(25);
  expect(most).toBe(10);
});
