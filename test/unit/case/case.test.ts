import { expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import type { Role } from '#domain/model/actor.ts';
import { aCase, BUREAU, declined, filed, OTHER_STATION, STATION } from '#test/support/case/records.ts';

const administrative = aCase({ kind: 'ADMINISTRATIVE' });

test.each([
  ['criminal, under review', aCase(), false, true],
  ['criminal, filed', filed(aCase()), true, true],
  ['criminal, declined', declined(aCase()), false, false],
  ['administrative, accepted', administrative, true, true],
  ['administrative, filed', filed(administrative), true, true],
  ['administrative, declined', declined(administrative), false, false],
])('what a %s case lets others rely on', (_title, theCase, seizable, open) => {
  const ended = theCase.status === 'NOT_FILED' ? theCase.declinedAt : '';

  expect(Cases.facts(theCase)).toEqual({ seizable, open, ended });
});

test('a case ends when it is declined, and that instant is what others rely on', () => {
  const theCase = declined(aCase());

  expect(Cases.facts(theCase).ended).toMatch(/^20\d\d-/);
  expect(Cases.facts({ ...theCase, declinedAt: '2026-12-01T00:00:00.000Z' } as typeof theCase).ended).toBe(
    '2026-12-01T00:00:00.000Z',
  );
});

test('an attempt on one’s own case changes nothing but the history', () => {
  const attempted = Cases.evolve(aCase(), { type: 'OwnWorkAttempted', action: 'FILE', by: 'Person_wang' });
  expect(attempted).toEqual(aCase());
});

test.each<[Role, string | undefined, boolean]>([
  ['OFFICER', STATION, true],
  ['LEADER', STATION, true],
  ['OFFICER', BUREAU, true],
  ['OFFICER', OTHER_STATION, false],
  ['LEADER', undefined, false],
  ['CUSTODIAN', STATION, false],
  ['CENTRE_STAFF', STATION, false],
  ['ADMINISTRATOR', BUREAU, false],
  ['LAWYER', undefined, false],
  ['ANYONE', undefined, false],
])('%s of %s sees a case of the station: %s', (role, organ, seen) => {
  const actor = { id: 'Person_x', roles: [role], ...(organ === undefined ? {} : { organ }) } as const;
  expect(Cases.visible(aCase(), actor, undefined)).toBe(seen);
});
