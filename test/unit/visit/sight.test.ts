import { expect, test } from 'vitest';
import type { Actor } from '#domain/model/actor.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { actor, aLawyer, aVisit, presented, someStaff } from '#test/support/visit/records.ts';

const own = actor(aLawyer());
const staff = actor(someStaff());
const strangers = [
  actor(aLawyer({ id: 'Person_sun.lawyer' })),
  actor(someStaff({ organ: '440100990000' })),
  actor(someStaff({ posts: ['OFFICER', 'LEADER'] })),
  actor(someStaff({ posts: ['ADMINISTRATOR'] })),
];

test("a firm's clerk sees the papers of its lawyers, and a lawyer of the firm only their own", () => {
  const clerk: Actor = { id: 'Person_clerk', roles: ['ANYONE', 'CLERK'], firm: presented().firm };

  expect(Entrustments.visible(presented(), clerk, undefined)).toBe(true);
  expect(Entrustments.visible(presented({ firm: '正和律师事务所' }), clerk, undefined)).toBe(false);
  expect(Entrustments.visible(presented(), { ...clerk, roles: ['LAWYER'] }, undefined)).toBe(false);
  expect(Entrustments.lists(presented()).filter(({ list }) => list === 'entrustmentsOfFirm')).toEqual([
    { list: 'entrustmentsOfFirm', key: presented().firm, sort: presented().presentedAt },
  ]);
});

test("papers and visits are seen by the lawyer and by the centre's own staff, not by the handlers", () => {
  for (const seen of [own, staff]) {
    expect(Entrustments.visible(presented(), seen, undefined)).toBe(true);
    expect(Visits.visible(aVisit(), seen, undefined)).toBe(true);
  }
  for (const stranger of strangers) {
    expect(Entrustments.visible(presented(), stranger, undefined)).toBe(false);
    expect(Visits.visible(aVisit(), stranger, undefined)).toBe(false);
  }
});
