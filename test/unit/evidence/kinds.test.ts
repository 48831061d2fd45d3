import { beforeAll, expect, test } from 'vitest';
import { Persons } from '#domain/directory/person/persons.ts';
import { api } from '#test/support/api.ts';
import { STATION } from '#test/support/evidence/records.ts';
import { plant } from '#test/support/plant.ts';
import { KINDS_ASKED } from './kinds.matrix.ts';

interface Rule {
  readonly kind: keyof typeof KINDS_ASKED;
  readonly required: readonly string[];
  readonly types: readonly string[] | null;
  readonly largest: number;
  readonly retentionDays: number;
  readonly firstLockDays: number;
  readonly firstHold: boolean;
}

const at = api();
let rules: readonly Rule[] = [];

beforeAll(async () => {
  const id = 'Person_wang.officer';
  await plant(at, Persons, id, { type: 'PersonRegistered', id, name: '王', posts: ['OFFICER'], organ: STATION });
  const query = '{ evidenceKinds { kind required types largest retentionDays firstLockDays firstHold } }';
  rules = (await at.send('wang.officer', query)).data.evidenceKinds;
});

const NAMES: Readonly<Record<string, string>> = {
  device: 'DEVICE',
  capturedAt: 'CAPTURED_AT',
  capturedTo: 'CAPTURED_TO',
  operatorId: 'OPERATOR',
  place: 'PLACE',
};

test('a form is told of each kind what is asked of it', () => {
  const asked = Object.entries(KINDS_ASKED).map(([kind, { required, largest }]) => ({
    kind,
    required: required.map((field) => NAMES[field]),
    largest,
  }));

  expect(rules.map(({ kind, required, largest }) => ({ kind, required, largest }))).toEqual(asked);
});

test('a kind that leaves no type is told to take any', () => {
  for (const { kind, types } of rules)
    expect([kind, types === null]).toEqual([kind, KINDS_ASKED[kind].leaves.length === 0]);
});

test('each is kept longer than it is locked on arrival: recordings six months at least, evidence of an interrogation the longest', () => {
  const days = new Map(rules.map(({ kind, retentionDays }) => [kind, retentionDays]));

  for (const { kind, retentionDays, firstLockDays } of rules)
    expect([kind, retentionDays > firstLockDays]).toEqual([kind, true]);
  expect(days.get('BODY_WORN_CAMERA')).toBeGreaterThanOrEqual(183);
  expect(days.get('HANDLING_AREA_VIDEO')).toBeGreaterThanOrEqual(183);
  expect(Math.max(...days.values())).toBe(days.get('INTERROGATION_RECORDING'));
});

test('what is evidence arrives under hold for 14 days; a paper that supports it under none, and for longer than its upload may take', () => {
  for (const { kind, firstLockDays, firstHold } of rules) {
    if (kind !== 'SUPPORTING_PAPER') expect([kind, firstLockDays, firstHold]).toEqual([kind, 14, true]);
    else expect([firstLockDays > 7, firstLockDays < 14, firstHold]).toEqual([true, true, false]);
  }
});
