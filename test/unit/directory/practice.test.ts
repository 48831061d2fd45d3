import { describe, expect, test } from 'vitest';
import { certificateNumber, stoppedOn } from '#domain/directory/person/certificate.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { actorOf, standingOf } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { reinstatePractice, suspendPractice } from '#domain/directory/person/suspend-practice.ts';
import type { Actor } from '#domain/model/actor.ts';
import { certificateOn } from '#domain/visit/entrustment/certificate.ts';
import { actor, aPerson, NOW } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { anAdministrator, personAfter } from '#test/support/directory/records.ts';

const certificate = { number: '13301201010123456', firm: '明理律师事务所', validUntil: '2027-05-31' };
const { organ: _organ, qualification: _qualification, ...somebody } = aPerson({ id: 'Person_lin' });
const lawyer: Person = { ...somebody, posts: ['LAWYER'], certificate: { ...certificate, exclusive: true } };
const by = actor(anAdministrator());
const reason = '司法局处罚决定';

// NOW is the 23rd of November.
const suspend = (person: Person, from: string, until?: string, who: Actor = by) =>
  suspendPractice({ person }, { from, until, reason }, contextOf(who, NOW));
const suspended = (from: string, until?: string) => personAfter(lawyer, suspend(lawyer, from, until));
const reinstate = (person: Person, who: Actor = by) => reinstatePractice({ person }, { reason }, contextOf(who, NOW));

describe('a suspension of practice', () => {
  test.each([
    ['the day before', '2026-11-24', true],
    ['its first day', '2026-11-25', false],
    ['its last day', '2026-12-25', false],
    ['the day after', '2026-12-26', true],
    ['the last day of the certificate', '2027-05-31', true],
    ['the day after that', '2027-06-01', false],
  ])('%s', (_what, day, expected) => {
    expect(certificateOn(suspended('2026-11-25', '2026-12-25'), day) !== undefined).toBe(expected);
  });

  test('without an end lasts until it is lifted', () => {
    const stopped = suspended('2026-11-25');

    expect([stoppedOn(stopped, '2099-01-01'), stoppedOn(stopped, '2026-11-24')]).toEqual([true, false]);
    expect(certificateOn(personAfter(stopped, reinstate(stopped)), '2026-11-25')).toEqual(lawyer.certificate);
  });

  test('changes the standing, so that commands under way do not happen; so does lifting it', () => {
    const stopped = suspended('2026-11-25', '2026-12-25');
    const longer = suspended('2026-11-25', '2026-12-26');
    const lifted = personAfter(stopped, reinstate(stopped));

    expect(new Set([lawyer, stopped, longer].map(standingOf)).size).toBe(3);
    expect(standingOf(lifted)).toBe(standingOf(lawyer));
  });

  test('leaves the lawyer able to sign in, and see to what is theirs', () => {
    expect(actorOf(suspended('2026-11-23'), NOW)?.roles).toContain('LAWYER');
  });

  test('PRACTICE_SUSPENDED_ALREADY while one is in force or to come, and not once it is over', () => {
    const over: Person = { ...lawyer, practiceSuspension: { from: '2026-10-01', until: '2026-11-22' } };

    expect(codesOf(suspend(suspended('2026-12-01'), '2026-11-25'))).toEqual(['PRACTICE_SUSPENDED_ALREADY']);
    expect(codesOf(suspend(suspended('2026-11-01', '2026-11-23'), '2026-11-25'))).toEqual([
      'PRACTICE_SUSPENDED_ALREADY',
    ]);
    expect(codesOf(suspend(over, '2026-11-25'))).toEqual([]);
  });

  test.each([
    ['longer', '2026-12-25', '2027-01-25'],
    ['shorter', '2026-12-25', '2026-11-30'],
    ['without an end', '2026-12-25', undefined],
    ['with one', undefined, '2026-12-25'],
  ])('%s by one command, with the same first day', (_how, until, anew) => {
    const changed = personAfter(
      suspended('2026-11-20', until),
      suspend(suspended('2026-11-20', until), '2026-11-20', anew),
    );

    expect(changed.practiceSuspension).toEqual({ from: '2026-11-20', ...(anew === undefined ? {} : { until: anew }) });
    expect(codesOf(suspend(suspended('2026-11-20', until), '2026-11-20', until))).toEqual([
      'PRACTICE_SUSPENDED_ALREADY',
    ]);
    const oneself = suspend(suspended('2026-11-20', until), '2026-11-20', anew, { ...by, id: lawyer.id });
    expect(codesOf(oneself)).toEqual(['OWN_GRANT']);
  });

  test('SUSPENSION_OVER, NOT_A_LAWYER, and their permitted twins', () => {
    expect(codesOf(suspend(lawyer, '2026-11-01', '2026-11-22'))).toEqual(['SUSPENSION_OVER']);
    expect(codesOf(suspend(lawyer, '2026-11-01', '2026-11-23'))).toEqual([]);
    expect(codesOf(suspend(lawyer, '2026-12-02', '2026-12-01'))).toEqual(['SUSPENSION_OVER']);
    expect(codesOf(suspend(lawyer, '2026-12-01', '2026-12-01'))).toEqual([]);
    expect(codesOf(suspend({ ...lawyer, posts: ['CENTRE_STAFF'] }, '2026-11-25'))).toEqual(['NOT_A_LAWYER']);
  });

  test('lifting: PRACTICE_NOT_SUSPENDED; never oneself, and the attempt is on record', () => {
    const stopped = suspended('2026-11-25');
    const own = reinstate(stopped, { ...by, id: lawyer.id });

    expect(codesOf(reinstate(lawyer))).toEqual(['PRACTICE_NOT_SUSPENDED']);
    expect(codesOf(own)).toEqual(['OWN_GRANT']);
    expect(own).toMatchObject({ recorded: [{ events: [{ grant: 'REINSTATE_PRACTICE' }] }] });
    expect(codesOf(reinstate(stopped))).toEqual([]);
  });
});

describe("a certificate's number", () => {
  test('is claimed under its digest, and stands in no key itself', () => {
    const [claim] = Persons.claims(lawyer);

    expect(claim).toEqual(certificateNumber(certificate));
    expect(JSON.stringify([Persons.claims(lawyer), Persons.lists(lawyer)])).not.toContain(certificate.number);
    expect(certificateNumber({ number: '13301201010123457' })).not.toEqual(claim);
  });

  test('recorded before numbers were claimed, it is neither claimed nor given back', () => {
    expect(Persons.claims({ ...lawyer, certificate })).toEqual([]);
    expect(Persons.lists({ ...lawyer, certificate })).toEqual([]);
  });
});

describe('the standing', () => {
  test.each<[string, Person, string]>([
    ['of a lawyer', { ...lawyer, certificate }, 'active|LAWYER|||2027-05-31'],
    ['of an officer', aPerson(), 'active|OFFICER|330102510000|INTERMEDIATE|'],
  ])('%s recorded before is what it was', (_what, person, standing) => {
    expect(standingOf(person)).toBe(standing);
  });

  test('changes with the firm from now on', () => {
    const moved = { ...lawyer, certificate: { ...certificate, firm: '正和律师事务所', exclusive: true } } as const;

    expect(standingOf(moved)).not.toBe(standingOf(lawyer));
  });
});

test('somebody who is a lawyer no more has no certificate to act by, and no firm', () => {
  const left: Person = { ...lawyer, posts: [] };

  expect(certificateOn(left, '2026-11-23')).toBeUndefined();
  expect(actorOf(left, NOW)).not.toHaveProperty('firm');
  expect(actorOf(lawyer, NOW)?.firm).toBe('明理律师事务所');
});
