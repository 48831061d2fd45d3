import { describe, expect, test } from 'vitest';
import { actorOf, standingOf, validQualification } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { isOwn, nameUsed } from '#domain/model/actor.ts';
import { aLeader, aPerson, NOW } from '#test/support/case/records.ts';
import { aColleague } from '#test/support/directory/records.ts';

const LAST_DAY = '2026-11-30';
const LAST_MOMENT = '2026-11-30T15:59:59.999Z';
const MIDNIGHT = '2026-11-30T16:00:00.000Z';

describe('a qualification', () => {
  const person = aPerson({ qualificationValidUntil: LAST_DAY });

  test('is there until the last day is over in Shanghai, and gates nothing from then on', () => {
    expect(actorOf(person, LAST_MOMENT)).toMatchObject({ qualification: 'INTERMEDIATE', lapsesAt: MIDNIGHT });
    expect(actorOf(person, MIDNIGHT)).not.toHaveProperty('qualification');
    expect(actorOf(person, MIDNIGHT)).not.toHaveProperty('lapsesAt');
    expect(validQualification(person, MIDNIGHT)).toBeUndefined();
  });

  test('without an end, as all were before they had one, does not run out', () => {
    expect(actorOf(aPerson(), '2099-01-01T00:00:00.000Z')).toMatchObject({ qualification: 'INTERMEDIATE' });
  });
});

describe('what was recorded before qualifications ended and power was delegated', () => {
  const registered = {
    type: 'PersonRegistered',
    id: 'Person_wang',
    name: '王警官',
    posts: ['OFFICER', 'LEADER'],
    organ: '330102510000',
    qualification: 'ADVANCED',
  } as const;

  test('folds to the same person, of the same standing', () => {
    const person = Persons.evolve(undefined, registered);

    expect(person).toEqual({
      ...{ id: 'Person_wang', name: '王警官', posts: ['OFFICER', 'LEADER'], organ: '330102510000' },
      ...{ qualification: 'ADVANCED', suspended: false },
    });
    expect(standingOf(person)).toBe('active|OFFICER+LEADER|330102510000|ADVANCED|');
  });
});

describe('delegated power', () => {
  const until = '2026-11-23T09:00:00.000Z';
  const delegate = aColleague({ delegatedBy: { person: 'Person_zhao', until } });

  test('makes its holder a leader, in another’s name, until the instant it ends', () => {
    expect(actorOf(delegate, NOW)).toMatchObject({
      roles: ['ANYONE', 'OFFICER', 'LEADER'],
      onBehalfOf: 'Person_zhao',
      lapsesAt: until,
    });
    expect(actorOf(delegate, until)).toMatchObject({ roles: ['ANYONE', 'OFFICER'] });
    expect(actorOf(delegate, until)).not.toHaveProperty('onBehalfOf');
  });

  test('adds nothing for who is a leader by post: they act in their own name', () => {
    const own = actorOf(aLeader({ delegatedBy: { person: 'Person_qian', until } }), NOW);

    expect(own?.roles).toEqual(['ANYONE', 'OFFICER', 'LEADER']);
    expect(own).not.toHaveProperty('onBehalfOf');
  });

  test('what ends first ends the actor', () => {
    const both = { ...delegate, qualificationValidUntil: '2026-11-22' };

    expect(actorOf({ ...delegate, qualificationValidUntil: '2026-11-23' }, NOW)?.lapsesAt).toBe(until);
    expect(actorOf({ ...both, qualificationValidUntil: '2026-11-23' }, until)?.lapsesAt).toBe(
      '2026-11-23T16:00:00.000Z',
    );
    expect(actorOf(both, NOW)?.lapsesAt).toBe(until);
  });

  test('is used only where one’s own posts would not do', () => {
    const actor = actorOf(delegate, NOW);
    if (actor === undefined) throw new Error('suspended');

    expect(nameUsed(actor, ['LEADER'])).toBe('Person_zhao');
    expect(nameUsed(actor, ['OFFICER', 'LEADER'])).toBeUndefined();
    expect(isOwn(actor, 'Person_zhao')).toBe(true);
    expect(isOwn(actor, 'Person_li')).toBe(true);
    expect(isOwn(actor, 'Person_wang')).toBe(false);
  });
});
