import { describe, expect, test } from 'vitest';
import type { Actor } from '#domain/model/actor.ts';
import { dismissAppeal, upholdAppeal } from '#domain/visit/entrustment/decide-appeal.ts';
import type { Entrustment } from '#domain/visit/entrustment/entrustment.ts';
import { rejectEntrustment } from '#domain/visit/entrustment/reject.ts';
import { verifyEntrustment } from '#domain/visit/entrustment/verify.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aDetainee, aLawyer, NOW, presented, someStaff } from '#test/support/visit/records.ts';

const free = { places: [undefined, undefined], defence: [undefined], caseDefence: [undefined] };
const verifiable = { detainee: aDetainee(), lawyer: aLawyer(), ...free };

describe("papers of one's own", () => {
  const own = actor(someStaff({ id: aLawyer().id }));
  const acting = { ...actor(someStaff()), onBehalfOf: aLawyer().id };
  const verify = (by: Actor, changes: object = {}) =>
    verifyEntrustment({ ...verifiable, entrustment: presented(changes) }, {}, contextOf(by, NOW));
  const reject = (by: Actor, changes: object = {}) =>
    rejectEntrustment({ entrustment: presented(changes), clocks: [] }, { reason: 'NOT_CONFIRMED' }, contextOf(by, NOW));

  test.each([
    ['VERIFY', verify],
    ['REJECT', reject],
  ] as const)('%s: OWN_PAPERS, on record; those presented by oneself too; and the permitted twin', (action, judge) => {
    const attempt = judge(own);

    expect(codesOf(attempt)).toEqual(['OWN_PAPERS']);
    expect(attempt).toMatchObject({ recorded: [{ events: [{ type: 'OwnPapersAttempted', action, by: own.id }] }] });
    expect(codesOf(judge(acting))).toEqual(['OWN_PAPERS']);
    expect(codesOf(judge(actor(someStaff()), { presentedBy: someStaff().id }))).toEqual(['OWN_PAPERS']);
    expect(codesOf(judge(actor(someStaff()), { presentedBy: 'Person_clerk' }))).toEqual([]);
  });

  test.each(['upholdAppeal', 'dismissAppeal'] as const)(
    '%s: OWN_PAPERS, on record, and the permitted twin',
    (which) => {
      const entrustment: Entrustment = { ...presented(), status: 'APPEALED', reason: 'NOT_CONFIRMED' };
      const records = {
        entrustment: { ...entrustment, appeal: { statement: '—', at: NOW } },
        clocks: [],
        review: undefined,
      };
      const decide = { upholdAppeal, dismissAppeal }[which];
      const leader = actor(someStaff({ id: aLawyer().id, posts: ['LEADER'] }));

      const attempt = decide(records, { reason: '—' }, contextOf(leader, NOW));
      expect(codesOf(attempt)).toEqual(['OWN_PAPERS']);
      expect(attempt).toMatchObject({ recorded: [{ events: [{ type: 'OwnPapersAttempted', by: leader.id }] }] });
      expect(codesOf(decide(records, { reason: '—' }, contextOf({ ...leader, id: 'Person_li' }, NOW)))).toEqual([]);
    },
  );
});
