import { expect, test } from 'vitest';
import { personId } from '#domain/directory/person/person.ts';
import type { Identified } from '#domain/model/aggregate.ts';
import { Scans } from '#domain/visit/scan/scans.ts';
import { actor, aLawyer, presented, someStaff } from '#test/support/visit/records.ts';
import { aClerk, attachedScan, kept } from '#test/support/visit/scans.ts';

const certificate = { number: '2', firm: '之江律师事务所', validUntil: '2027-05-31' };
const another = aLawyer({ id: personId('he.lawyer') });
const elsewhere = someStaff({ organ: '330102980000' });
const leader = someStaff({ posts: ['LEADER'] });
const appealed = {
  ...presented(),
  status: 'APPEALED',
  reason: 'NOT_CONFIRMED',
  appeal: { statement: '', at: '' },
} as const;

test.each([
  ['the lawyer', aLawyer(), true, true],
  ['a clerk of the firm', aClerk(), true, true],
  ['a clerk of another firm', aClerk({ firm: certificate.firm }), false, false],
  ['another lawyer of the firm', another, false, false],
  ['a lawyer of another firm', { ...another, certificate }, false, false],
  ['the staff of the centre', someStaff(), false, true],
  ['the staff of another centre', elsewhere, false, false],
  ['the leader of the centre', leader, false, false],
])('%s: before and after it is attached', (_who, person, before, after) => {
  expect(Scans.visible(kept(), actor(person), undefined)).toBe(before);
  expect(Scans.visible(attachedScan(), actor(person), presented())).toBe(after);
});

test('whoever decides on an appeal sees the scans of the papers, and follows them to no other centre', () => {
  const of = (papers: Identified) => Scans.visible(attachedScan(), actor(leader), papers);

  expect(of(appealed)).toBe(true);
  expect(of({ ...appealed, organ: '330102980000' } as Identified)).toBe(false);
});

test('its papers decide with it', () => {
  expect(Scans.parent?.(kept())).toBeUndefined();
  expect(Scans.parent?.(attachedScan())).toBe('Entrustment_1');
});
