import { expect, test } from 'vitest';
import { refusalCatalogue } from '#functions/graphql/refusal-catalogue.ts';
import { refusalsOfMutations } from '#scripts/docs/reach/refusals.ts';
import { readContract } from '#scripts/docs/reference/contract.ts';

const refusals = refusalsOfMutations();

test('every mutation of the contract is followed', async () => {
  const { schema } = await readContract();

  expect([...refusals.keys()].sort()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
});

test('a rule is followed through the functions it names', () => {
  expect(refusals.get('bookVisit')).toEqual([
    'CERTIFICATE_EXPIRED',
    'COMPANION_NOT_POSSIBLE',
    'ENTRUSTMENT_NOT_VERIFIED',
    'LAWYER_BUSY',
    'LAWYER_SUSPENDED',
    'NOBODY_TO_ASK',
    'NOT_PRESENT',
    'OTHER_CENTRE',
    'SLOT_FULL',
    'SLOT_PAST',
    'TIME_NOT_AVAILABLE',
  ]);
});

test('of a table of transitions only the rows that the rule asks about count', () => {
  expect(refusals.get('requestCheckOut')).toContain('NOT_A_HANDLER');
  expect(refusals.get('approveCheckOut')).not.toContain('NOT_A_HANDLER');
  expect(refusals.get('approveCheckOut')).toContain('NOT_HANDLING_ORGAN');
});

test('what edits can meet another version; what opens cannot', () => {
  expect(refusals.get('cancelVisit')).toContain('VERSION_CHANGED');
  expect(refusals.get('bookVisit')).not.toContain('VERSION_CHANGED');
});

test('every code is met by a mutation, but those of workers alone and of no action yet', () => {
  const met = new Set([...refusals.values()].flat());

  expect([...refusalCatalogue.keys()].filter((code) => !met.has(code))).toEqual([
    'QUALIFICATION_NEEDED',
    'NOTHING_THERE',
    'LOCK_NOT_PROVEN',
    'BYTES_DIFFER',
    'READ_ON_MEANWHILE',
    'NOTHING_DIFFERS',
  ]);
});
