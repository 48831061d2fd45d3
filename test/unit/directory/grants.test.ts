import { describe, expect, test } from 'vitest';
import type { AssignPosts } from '#domain/directory/person/assign-posts.ts';
import { assignPosts } from '#domain/directory/person/assign-posts.ts';
import { changeCertificate } from '#domain/directory/person/change-certificate.ts';
import { grantQualification } from '#domain/directory/person/grant-qualification.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { standingOf } from '#domain/directory/person/person.ts';
import type { RegisterPerson } from '#domain/directory/person/register.ts';
import { registerPerson } from '#domain/directory/person/register.ts';
import type { Actor } from '#domain/model/actor.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import { actor, aPerson, OTHER_STATION, STATION } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { anAdministrator, anOrgan, personAfter } from '#test/support/directory/records.ts';

const zhou = anAdministrator();
const wang = aPerson();
const certificate = { number: '1330120101', firm: '明理律师事务所', validUntil: '2027-05-31' };
const reason = '工作需要';
const other = anOrgan({ code: OTHER_STATION });

const assign = (person: Person, command: Partial<AssignPosts>, organ = other, by: Actor = actor(zhou)) =>
  assignPosts({ person, organ, colleagues: [], taken: [] }, { posts: person.posts, reason, ...command }, contextOf(by));

describe('posts', () => {
  test('change with the organ, and the standing with them', () => {
    const after = personAfter(wang, assign(wang, { posts: ['OFFICER', 'CUSTODIAN'], organ: OTHER_STATION }));

    expect(after).toMatchObject({ posts: ['OFFICER', 'CUSTODIAN'], organ: OTHER_STATION });
    expect(standingOf(after)).not.toBe(standingOf(wang));
  });

  test('the organ stays unless another is named', () => {
    expect(personAfter(wang, assign(wang, { posts: ['CUSTODIAN'] })).organ).toBe(STATION);
  });

  test('nobody comes into an organ that is being closed; who is there may stay and change', () => {
    const closing = anOrgan({ code: OTHER_STATION, status: 'CLOSING' });

    expect(codesOf(assign(wang, { organ: OTHER_STATION }, closing))).toEqual(['ORGAN_CLOSED']);
    expect(codesOf(assign({ ...wang, organ: OTHER_STATION }, { posts: ['CUSTODIAN'] }, closing))).toEqual([]);
    expect(codesOf(assign(wang, { organ: OTHER_STATION }))).toEqual([]);
  });

  test('a lawyer needs a certificate, and serves in no organ', () => {
    const lawyer = personAfter(wang, assign(wang, { posts: ['LAWYER'], certificate }));

    expect(codesOf(assign(wang, { posts: ['LAWYER'] }))).toEqual(['CERTIFICATE_NEEDED']);
    expect(lawyer).toMatchObject({ posts: ['LAWYER'], certificate });
    expect(lawyer.organ).toBeUndefined();
  });

  test('a post in the police needs an organ', () => {
    const { organ: _, ...lawyer } = aPerson({ posts: ['LAWYER'], certificate });

    expect(codesOf(assign(lawyer, { posts: ['OFFICER'] }))).toEqual(['ORGAN_NEEDED']);
    expect(codesOf(assign(lawyer, { posts: ['OFFICER'], organ: OTHER_STATION }))).toEqual([]);
  });

  test('who leaves has no post and no organ', () => {
    const after = personAfter(wang, assign(wang, { posts: [] }));

    expect([after.posts, after.organ]).toEqual([[], undefined]);
  });
});

describe('nobody grants anything to themselves, and that it was tried is on record', () => {
  const both = anAdministrator({ posts: ['ADMINISTRATOR', 'LAWYER'], certificate });
  const grants = {
    ASSIGN_POSTS: (person: Person, by: Actor) => assign(person, { posts: ['LEADER'] }, other, by),
    GRANT_QUALIFICATION: (person: Person, by: Actor) =>
      grantQualification({ person }, { level: 'ADVANCED', validUntil: '2030-01-01', reason }, contextOf(by)),
    CHANGE_CERTIFICATE: (person: Person, by: Actor) =>
      changeCertificate({ person, taken: [] }, { certificate, reason }, contextOf(by)),
  };

  test.each(Object.entries(grants))('%s', (grant, grantTo) => {
    const own = grantTo(both, actor(both));

    expect(codesOf(own)).toEqual(['OWN_GRANT']);
    expect(own).toMatchObject({ recorded: [{ id: both.id, events: [{ type: 'OwnGrantAttempted', grant }] }] });
    expect(personAfter(both, own)).toEqual(both);
    expect(codesOf(grantTo(both, actor(anAdministrator({ id: 'Person_wu' }))))).toEqual([]);
  });
});

describe('a qualification', () => {
  const grant = (validUntil: string) =>
    grantQualification({ person: wang }, { level: 'ADVANCED', validUntil, reason }, contextOf(actor(zhou)));

  test('is granted until a day that is not past', () => {
    expect(codesOf(grant('2026-11-22'))).toEqual(['VALIDITY_PAST']);
    expect(personAfter(wang, grant('2026-11-23'))).toMatchObject({
      qualification: 'ADVANCED',
      qualificationValidUntil: '2026-11-23',
    });
  });
});

test('only a lawyer has a certificate to change', () => {
  const change = (person: Person) =>
    changeCertificate({ person, taken: [] }, { certificate, reason }, contextOf(actor(zhou)));
  const lawyer = aPerson({ posts: ['LAWYER'] });

  expect(codesOf(change(wang))).toEqual(['NOT_A_LAWYER']);
  expect(personAfter(lawyer, change(lawyer)).certificate).toEqual({ ...certificate, exclusive: true });
});

describe('registering', () => {
  const register = (command: Partial<RegisterPerson>, by: Actor = actor(zhou), organ = anOrgan()) =>
    registerPerson(
      { existing: undefined, organ, taken: [] },
      { subject: 'xu', name: '徐警官', posts: ['OFFICER'], organ: STATION, ...command },
      contextOf(by),
    );

  test('administrators enter themselves as what they are, and as nothing more', () => {
    const first: Actor = { id: 'Person_xu', roles: ['ANYONE', 'ADMINISTRATOR'] };

    expect(codesOf(register({ posts: ['ADMINISTRATOR'] }, first))).toEqual([]);
    expect(codesOf(register({ posts: ['ADMINISTRATOR', 'LEADER'] }, first))).toEqual(['OWN_GRANT']);
    expect(codesOf(register({ posts: ['ADMINISTRATOR', 'LEADER'] }))).toEqual([]);
    expect(codesOf(register({}, SYSTEM))).toEqual([]);
  });

  test('an end without a level means nothing', () => {
    expect(codesOf(register({ qualificationValidUntil: '2030-01-01' }))).toEqual(['LEVEL_NEEDED']);
    expect(codesOf(register({ qualification: 'BASIC', qualificationValidUntil: '2030-01-01' }))).toEqual([]);
  });

  test('an organ that is being closed takes nobody in', () => {
    expect(codesOf(register({}, actor(zhou), anOrgan({ status: 'CLOSING' })))).toEqual(['ORGAN_CLOSED']);
    expect(codesOf(register({}))).toEqual([]);
  });
});
