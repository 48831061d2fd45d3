import { describe, expect, test } from 'vitest';
import { assignPosts } from '#domain/directory/person/assign-posts.ts';
import type { Delegate } from '#domain/directory/person/delegate.ts';
import { delegatePower } from '#domain/directory/person/delegate.ts';
import type { Colleagues } from '#domain/directory/person/ending.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { standingOf } from '#domain/directory/person/person.ts';
import { revokeDelegation } from '#domain/directory/person/revoke-delegation.ts';
import { suspendPerson } from '#domain/directory/person/suspend.ts';
import type { Decision } from '#domain/model/decision.ts';
import { DAY, later } from '#domain/model/time.ts';
import { actor, aLeader, NOW, OTHER_STATION } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aColleague, anAdministrator, anOrgan, personAfter } from '#test/support/directory/records.ts';

const zhao = aLeader();
const li = aColleague();
const until = later(NOW, 7 * DAY);
const reason = '出差';

const delegating = (leader: Person, delegate: Person, command: Partial<Delegate> = {}) =>
  delegatePower({ leader, delegate }, { until, reason, ...command }, contextOf(actor(leader)));

/** Zhao and Li, once Zhao's power is in Li's hands. */
function lent(): readonly [Person, Person] {
  const decision = delegating(zhao, li);
  return [personAfter(zhao, decision), personAfter(li, decision)];
}

describe('a leader lends their power to approve', () => {
  test('to an officer of the same organ: on both records, and the officer’s standing changes', () => {
    const [giver, receiver] = lent();

    expect(giver.delegatedTo).toEqual({ person: li.id, until });
    expect(receiver.delegatedBy).toEqual({ person: zhao.id, until });
    expect(standingOf(receiver)).not.toBe(standingOf(li));
    expect(standingOf(giver)).toBe(standingOf(zhao));
  });

  /** Who may lend to whom, in pairs; each differs from the permitted one in one thing. */
  const MATRIX: readonly [string, Person, Person, Partial<Delegate>, string | undefined][] = [
    ['a leader to an officer', zhao, li, {}, undefined],
    ['not to themselves', zhao, zhao, {}, 'DELEGATE_SELF'],
    ['not to another station’s officer', zhao, aColleague({ organ: OTHER_STATION }), {}, 'DELEGATE_UNFIT'],
    ['not to a custodian', zhao, aColleague({ posts: ['CUSTODIAN'] }), {}, 'DELEGATE_UNFIT'],
    ['not to another leader, who needs no such thing', zhao, aLeader({ id: 'Person_qian' }), {}, 'DELEGATE_UNFIT'],
    ['not to a suspended officer', zhao, aColleague({ suspended: true }), {}, 'DELEGATE_UNFIT'],
    ['not what was lent to them', lent()[1], aColleague({ id: 'Person_wang' }), {}, 'POWER_NOT_OWN'],
    ['not twice', lent()[0], aColleague({ id: 'Person_wang' }), {}, 'DELEGATED_ALREADY'],
    ['not to who acts for another', aLeader({ id: 'Person_qian' }), lent()[1], {}, 'DELEGATE_TAKEN'],
    ['for 90 days', zhao, li, { until: later(NOW, 90 * DAY) }, undefined],
    ['not for longer', zhao, li, { until: later(NOW, 90 * DAY + 1) }, 'DELEGATION_TOO_LONG'],
    ['not into the past', zhao, li, { until: NOW }, 'DELEGATION_PAST'],
  ];

  test.each(MATRIX)('%s', (_what, leader, delegate, command, code) => {
    expect(codesOf(delegating(leader, delegate, command))).toEqual(code === undefined ? [] : [code]);
  });

  test('again, once the last has run out', () => {
    const [giver, receiver] = lent();
    const next = delegatePower(
      { leader: giver, delegate: receiver },
      { until: later(until, DAY), reason },
      contextOf(actor(zhao), until),
    );

    expect(codesOf(next)).toEqual([]);
    expect(personAfter(receiver, next).delegatedBy?.until).toBe(later(until, DAY));
  });
});

describe('it ends on both records at once', () => {
  const by = contextOf(actor(anAdministrator()));
  const at = (person: Person, colleagues: Colleagues) => ({
    person,
    colleagues,
    organ: anOrgan({ code: OTHER_STATION }),
    taken: [],
  });
  const [giver, receiver] = lent();

  const ENDS: readonly [string, Decision][] = [
    [
      'when the leader takes it back',
      revokeDelegation({ leader: giver, colleagues: [receiver] }, {}, contextOf(actor(zhao))),
    ],
    ['when the leader is suspended', suspendPerson(at(giver, [receiver]), { reason }, by)],
    ['when the delegate is suspended', suspendPerson(at(receiver, [giver]), { reason }, by)],
    ['when the leader is one no more', assignPosts(at(giver, [receiver]), { posts: ['OFFICER'], reason }, by)],
    [
      'when the leader moves',
      assignPosts(at(giver, [receiver]), { posts: giver.posts, organ: OTHER_STATION, reason }, by),
    ],
    [
      'when the delegate is an officer no more',
      assignPosts(at(receiver, [giver]), { posts: ['CUSTODIAN'], reason }, by),
    ],
    [
      'when the delegate moves',
      assignPosts(at(receiver, [giver]), { posts: receiver.posts, organ: OTHER_STATION, reason }, by),
    ],
  ];

  test.each(ENDS)('%s', (_what, decision) => {
    expect(decision.accepted).toBe(true);
    expect(personAfter(giver, decision)).not.toHaveProperty('delegatedTo');
    expect(personAfter(receiver, decision)).not.toHaveProperty('delegatedBy');
  });

  test('but lasts when posts change that it does not stand on', () => {
    const more = assignPosts(at(giver, [receiver]), { posts: ['LEADER'], reason }, by);
    const other = assignPosts(at(receiver, [giver]), { posts: ['OFFICER', 'CUSTODIAN'], reason }, by);

    expect(personAfter(giver, more).delegatedTo).toEqual(giver.delegatedTo);
    expect(personAfter(receiver, other).delegatedBy).toEqual(receiver.delegatedBy);
  });

  test('one that has run out ends nothing, and is nothing to take back', () => {
    const late = contextOf(actor(anAdministrator()), until);
    const suspended = suspendPerson({ person: giver, colleagues: [] }, { reason }, late);
    const revoked = revokeDelegation({ leader: giver, colleagues: [] }, {}, contextOf(actor(zhao), until));

    expect(suspended).toMatchObject({ accepted: true, changes: [{ events: [{ type: 'PersonSuspended' }] }] });
    expect(codesOf(revoked)).toEqual(['NOTHING_DELEGATED']);
  });

  test('a delegate who has since been given another’s power keeps that', () => {
    const other = { ...receiver, delegatedBy: { person: 'Person_qian', until } } as const;
    const decision = suspendPerson({ person: giver, colleagues: [other] }, { reason }, by);

    expect(personAfter(other, decision).delegatedBy?.person).toBe('Person_qian');
  });
});
