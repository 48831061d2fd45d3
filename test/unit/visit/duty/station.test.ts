import { expect, test } from 'vitest';
import type { Organ } from '#domain/directory/organ/organ.ts';
import { registerDutyStation } from '#domain/visit/station/register.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aStation } from '#test/support/visit/duty.ts';
import { actor, anOrgan, NOW, ORGAN, someStaff } from '#test/support/visit/records.ts';

const staff = contextOf(actor(someStaff()), NOW);
const administrator = contextOf(actor(someStaff({ posts: ['ADMINISTRATOR'], organ: '330000000000' })), NOW);
const command = { organ: ORGAN, name: '工作站' };
const register = (organ: Organ | undefined, context = administrator, existing = false) =>
  codesOf(registerDutyStation({ organ, existing: existing ? aStation() : undefined }, command, context));

test('an administrator registers a station anywhere, staff their own', () => {
  expect(register(anOrgan())).toEqual([]);
  expect(register(anOrgan(), staff)).toEqual([]);
  expect(register(anOrgan(), contextOf(actor(someStaff({ organ: '330103990000' })), NOW))).toEqual([
    'NOT_YOUR_STATION',
  ]);
});

test.each<[string, Organ | undefined, Organ]>([
  ['ORGAN_UNKNOWN', undefined, anOrgan()],
  ['ORGAN_UNKNOWN', anOrgan({ status: 'CLOSING' }), anOrgan()],
  ['NO_PLACE_FOR_A_STATION', anOrgan({ kind: 'COURT' }), anOrgan({ kind: 'POLICE_STATION' })],
  ['NO_PLACE_FOR_A_STATION', anOrgan({ kind: 'PROCURATORATE' }), anOrgan({ kind: 'PUBLIC_SECURITY_ORGAN' })],
])('%s, and its permitted twin', (code, refused, permitted) => {
  expect(register(refused)).toEqual([code]);
  expect(register(permitted)).toEqual([]);
});

test('STATION_REGISTERED, and its permitted twin', () => {
  expect(register(anOrgan(), administrator, true)).toEqual(['STATION_REGISTERED']);
  expect(register(anOrgan(), administrator, false)).toEqual([]);
});

test('what kind of house it is in follows from the organ, which must still be open', () => {
  const decision = registerDutyStation(
    { organ: anOrgan({ kind: 'POLICE_STATION' }), existing: undefined },
    command,
    administrator,
  );

  if (!decision.accepted) throw new Error(codesOf(decision).join());
  expect(decision.changes).toMatchObject([
    { change: 'opened', events: [{ place: 'HANDLING_ORGAN', organ: ORGAN }] },
    { change: 'relied', fact: 'open' },
  ]);
});
