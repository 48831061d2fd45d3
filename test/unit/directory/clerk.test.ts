import { describe, expect, test } from 'vitest';
import { assignPosts } from '#domain/directory/person/assign-posts.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { actorOf, standingOf } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { registerPerson } from '#domain/directory/person/register.ts';
import type { Actor } from '#domain/model/actor.ts';
import { fold } from '#domain/model/aggregate.ts';
import type { Decision } from '#domain/model/decision.ts';
import { actor, aPerson, NOW, STATION } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { anAdministrator, anOrgan, personAfter } from '#test/support/directory/records.ts';

const FIRM = '明理律师事务所';
const OTHER = '正和律师事务所';
const by = contextOf(actor(anAdministrator()), NOW);
const certificate = (firm: string) =>
  ({ number: '1330120101', firm, validUntil: '2027-05-31', exclusive: true }) as const;

const register = (command: object) =>
  registerPerson(
    { existing: undefined, organ: anOrgan(), taken: [] },
    { subject: 'zhu', name: '朱行政', posts: ['CLERK'], ...command },
    by,
  );
const registered = (decision: Decision): Person => {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  const [opening] = decision.changes;
  return fold(Persons, undefined, opening && 'events' in opening ? (opening.events as never) : []);
};
const clerk = registered(register({ firm: FIRM }));
const assign = (person: Person, command: object) =>
  assignPosts(
    { person, organ: undefined, colleagues: [], taken: [] },
    { posts: person.posts, reason: '变更', ...command },
    by,
  );

describe('registering', () => {
  test('FIRM_NEEDED, and its permitted twin', () => {
    expect(codesOf(register({}))).toEqual(['FIRM_NEEDED']);
    expect(clerk).toMatchObject({ posts: ['CLERK'], firm: FIRM });
    expect(clerk.organ).toBeUndefined();
  });

  test.each(['LAWYER', 'CENTRE_STAFF', 'ADMINISTRATOR'] as const)('POSTS_CONFLICT with %s', (post) => {
    const all = { firm: FIRM, organ: STATION, certificate: certificate(FIRM) };

    expect(codesOf(register({ ...all, posts: ['CLERK', post] }))).toEqual(['POSTS_CONFLICT']);
    expect(codesOf(register({ ...all, posts: [post] }))).toEqual([]);
  });

  test.each(['OFFICER', 'LEADER', 'CUSTODIAN', 'CENTRE_STAFF'] as const)('POSTS_CONFLICT: a lawyer and %s', (post) => {
    const entry = { organ: STATION, certificate: certificate(FIRM) };

    expect(codesOf(register({ ...entry, posts: ['LAWYER', post] }))).toEqual(['POSTS_CONFLICT']);
    expect(codesOf(register({ ...entry, posts: ['LAWYER'] }))).toEqual([]);
    expect(codesOf(register({ ...entry, posts: [post] }))).toEqual([]);
  });

  test('of anybody else no firm is kept', () => {
    expect(registered(register({ posts: ['OFFICER'], organ: STATION, firm: FIRM }))).not.toHaveProperty('firm');
  });

  test('CERTIFICATE_TAKEN if the number is another’s, and not if it is free', () => {
    const command = { subject: 'lin', name: '林律师', posts: ['LAWYER'], certificate: certificate(FIRM) } as const;
    const taken = (owner?: 'Person_he' | 'Person_lin') =>
      codesOf(
        registerPerson(
          { existing: undefined, organ: undefined, taken: [owner === undefined ? undefined : { owner }] },
          command,
          by,
        ),
      );

    expect(taken('Person_he')).toEqual(['CERTIFICATE_TAKEN']);
    expect(taken()).toEqual([]);
  });
});

describe('changing posts', () => {
  test('the firm stays unless another is named; it goes with the post', () => {
    expect(personAfter(clerk, assign(clerk, {})).firm).toBe(FIRM);
    expect(personAfter(clerk, assign(clerk, { firm: OTHER })).firm).toBe(OTHER);
    expect(personAfter(clerk, assign(clerk, { posts: [] }))).not.toHaveProperty('firm');
    expect(codesOf(assign({ ...clerk, posts: [] } as Person, { posts: ['CLERK'] }))).toEqual([]);
    expect(codesOf(assign(aPerson(), { posts: ['CLERK'] }))).toEqual(['FIRM_NEEDED']);
  });

  test('another firm is another standing: what was under way for the first does not happen', () => {
    expect(standingOf(personAfter(clerk, assign(clerk, { firm: OTHER })))).not.toBe(standingOf(clerk));
  });
});

describe('a clerk sees', () => {
  const asked = actorOf(clerk, NOW) as Actor;
  const lawyer = (firm: string): Person => ({
    ...{ id: 'Person_lin', name: '林律师', posts: ['LAWYER'], certificate: certificate(firm), suspended: false },
  });

  test.each<[string, Person, boolean]>([
    ['a lawyer of the firm', lawyer(FIRM), true],
    ['a lawyer of another', lawyer(OTHER), false],
    ['who was a lawyer of it', { ...lawyer(FIRM), posts: [] }, false],
    ['another clerk of the firm', { ...clerk, id: 'Person_he' }, false],
    ['an officer', aPerson(), false],
    ['themselves', clerk, true],
  ])('%s: %s', (_who, person, expected) => {
    expect(Persons.visible(person, asked, undefined)).toBe(expected);
  });

  test('nobody without a firm: one that is missing equals no other that is missing', () => {
    const { firm: _, ...homeless } = asked;

    expect(Persons.visible({ ...lawyer(FIRM), certificate: undefined } as never, homeless, undefined)).toBe(false);
  });
});

test("a firm's lawyers stand in its list", () => {
  const listed = Persons.lists({
    ...{ id: 'Person_lin', name: '林律师', posts: ['LAWYER'], certificate: certificate(FIRM), suspended: false },
  });

  expect(listed).toEqual([{ list: 'lawyersOfFirm', key: FIRM, sort: 'Person_lin' }]);
});
