import { describe, expect, test } from 'vitest';
import { firmName } from '#domain/directory/person/firm.ts';
import { actorOf } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { actsFor } from '#domain/visit/entrustment/acts-for.ts';
import type { Entrustment } from '#domain/visit/entrustment/entrustment.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { leaveFirm } from '#domain/visit/entrustment/leave-firm.ts';
import { leaveFirmOfVisit } from '#domain/visit/visit/leave-firm.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aLawyer, aVisit, NOW, presented, someStaff, verified } from '#test/support/visit/records.ts';

const FULL = '北京盈科（杭州）律师事务所';
const HALF = ' 北京盈科(杭州)律师事务所 ';
const system = contextOf({ id: 'Person_@system', roles: ['SYSTEM'] }, NOW);
const of = (firm: string) => aLawyer({ certificate: { number: '1', firm, validUntil: '2027-05-31', exclusive: true } });
const clerkOf = (firm: string) => actor(someStaff({ id: 'Person_clerk', posts: ['CLERK'], firm }));

describe('one firm, written by two keyboards', () => {
  test('is one', () => {
    expect(firmName(FULL)).toBe(firmName(HALF));
    expect(firmName(FULL)).not.toBe(firmName('北京盈科（宁波）律师事务所'));
    expect(actorOf(of(FULL), NOW)?.firm).toBe(clerkOf(HALF).firm);
  });

  test.each([
    [FULL, HALF],
    [HALF, FULL],
  ])('%s, and its clerk of %s', (firm, clerks) => {
    const clerk = clerkOf(clerks);

    expect(actsFor(clerk, of(firm))).toBe(true);
    expect(Persons.visible(of(firm), clerk, undefined)).toBe(true);
    expect(Entrustments.visible(presented({ firm }), clerk, undefined)).toBe(true);
    expect(Visits.visible(aVisit({ firm }), clerk, undefined)).toBe(true);
    const key = (lists: readonly { list: string; key: string }[]) =>
      lists.flatMap(({ list, key: found }) => (list.endsWith('OfFirm') ? [found] : []));
    for (const lists of [
      Persons.lists(of(firm)),
      Entrustments.lists(presented({ firm })),
      Visits.lists(aVisit({ firm })),
    ])
      expect(key(lists)).toEqual([clerk.firm]);
  });
});

describe('a lawyer who practises with another firm now', () => {
  const papers: readonly Entrustment[] = [presented({ firm: FULL }), verified({ firm: FULL })];
  const leave = (entrustment: Entrustment, firm: string) => {
    const records = { entrustment, lawyer: of(firm), prepared: undefined };
    const decision = leaveFirm.rule(records, { entrustmentId: entrustment.id }, system);
    return decision.accepted ? decision.changes : ['refused'];
  };
  const leaveVisit = (visit: Visit, firm: string) => {
    const records = { visit, lawyer: of(firm), prepared: undefined };
    const decision = leaveFirmOfVisit.rule(records, { visitId: visit.id }, system);
    return decision.accepted ? decision.changes : ['refused'];
  };

  test.each(papers)('takes their papers from the former clerks, once: $status', (entrustment) => {
    const event = { type: 'EntrustmentFirmLeft' } as const;
    const left = Entrustments.evolve(entrustment, event);

    expect(leave(entrustment, '正和律师事务所')).toMatchObject([{ events: [event] }]);
    expect(leave(entrustment, HALF)).toEqual([]);
    expect(leave(left, '正和律师事务所')).toEqual([]);
    expect(Entrustments.visible(left, clerkOf(FULL), undefined)).toBe(false);
    expect(Entrustments.visible(left, clerkOf('正和律师事务所'), undefined)).toBe(false);
    expect(Entrustments.visible(left, actor(aLawyer()), undefined)).toBe(true);
    expect(Entrustments.lists(left).map(({ list }) => list)).not.toContain('entrustmentsOfFirm');
    expect(left.firm).toBe(FULL);
  });

  test('takes their visits to come with them, and leaves what has been', () => {
    const booked = aVisit({ firm: FULL });
    const done: Visit = { ...booked, status: 'COMPLETED', checkedInAt: NOW, completedAt: NOW };
    const left = Visits.evolve(booked, { type: 'VisitFirmLeft' });

    expect(leaveVisit(booked, '正和律师事务所')).toMatchObject([{ events: [{ type: 'VisitFirmLeft' }] }]);
    expect(leaveVisit(booked, HALF)).toEqual([]);
    expect(leaveVisit(done, '正和律师事务所')).toEqual([]);
    expect(leaveVisit(left, '正和律师事务所')).toEqual([]);
    expect(Visits.visible(left, clerkOf(FULL), undefined)).toBe(false);
    expect(left).toEqual(aVisit());
  });
});
