import { expect, test } from 'vitest';
import { personId } from '#domain/directory/person/person.ts';
import type { Holding } from '#domain/model/claim.ts';
import { beginning, beginScan } from '#domain/visit/scan/begin.ts';
import { LARGEST_SCAN } from '#domain/visit/scan/content.ts';
import { Scans } from '#domain/visit/scan/scans.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aLawyer, NOW } from '#test/support/visit/records.ts';
import { aClerk, announced, kept } from '#test/support/visit/scans.ts';

const { kind, contentType, size, sha256 } = announced();
const said = { kind, contentType, size, sha256 };
const lawyer = aLawyer();
const free: readonly undefined[] = Array.from({ length: 30 }, () => undefined);

const begin = ({ changes = {}, by = lawyer, of = lawyer, places = free as readonly (Holding | undefined)[] } = {}) =>
  beginScan({ lawyer: of, places }, { ...said, ...changes }, contextOf(actor(by), NOW));

test('a scan is announced with all that its bytes must be', () => {
  const decision = begin();

  if (!decision.accepted) throw new Error(codesOf(decision).join());
  expect(decision.changes).toMatchObject([
    { change: 'opened', events: [{ type: 'ScanAnnounced', ...said, lawyer: lawyer.id, place: 1, announcedAt: NOW }] },
  ]);
});

test.each([
  [['SCAN_SIZE_OUT_OF_RANGE'], { size: 0 }],
  [['SCAN_SIZE_OUT_OF_RANGE'], { size: LARGEST_SCAN + 1 }],
  [['SCAN_SIZE_OUT_OF_RANGE'], { size: 1.5 }],
  [[], { size: 1 }],
  [[], { size: LARGEST_SCAN }],
  [['SCAN_TYPE_NOT_TAKEN'], { contentType: 'text/html' }],
  [['SCAN_TYPE_NOT_TAKEN'], { contentType: 'image/svg+xml' }],
  [['SCAN_TYPE_NOT_TAKEN'], { contentType: 'toString' }],
  [[], { contentType: 'image/png' }],
  [[], { contentType: 'image/jpeg' }],
  [['SCAN_TYPE_NOT_TAKEN', 'SCAN_SIZE_OUT_OF_RANGE'], { contentType: 'video/mp4', size: -1 }],
])('%j of %j', (codes, changes) => {
  expect(codesOf(begin({ changes }))).toEqual(codes);
});

test('30 scans may wait to be used; the next takes the place of one that was', () => {
  const taken = free.map(() => ({ owner: 'Scan_x' as const }));
  const one = taken.map((held, i) => (i === 16 ? undefined : held));

  expect(codesOf(begin({ places: taken }))).toEqual(['TOO_MANY_SCANS']);
  expect(begin({ places: one })).toMatchObject({ changes: [{ events: [{ place: 17 }] }] });
});

test('a place is held while nothing uses the scan, and is the lawyer’s, whoever sends it', () => {
  const place = { claim: 'unique', name: `ScanPlace_${lawyer.id}_1` };

  expect(Scans.claims(announced())).toEqual([place]);
  expect(Scans.claims(kept())).toEqual([place]);
  expect(Scans.claims({ ...kept(), entrustment: 'Entrustment_1', attachedAt: NOW, status: 'ATTACHED' })).toEqual([]);
  expect(beginning({ lawyer }).places).toMatchObject({ claims: { length: 30, 0: place } });
  expect(beginning({ lawyer: undefined }).places).toMatchObject({ claims: [] });
});

test.each([
  ['a clerk of the lawyer’s firm', [], aClerk()],
  ['a clerk of another', ['LAWYER_NOT_OF_FIRM'], aClerk({ firm: '之江律师事务所' })],
  ['another lawyer of the firm', ['LAWYER_NOT_OF_FIRM'], aLawyer({ id: personId('he.lawyer') })],
])('for a lawyer: %s %j', (_who, codes, by) => {
  expect(codesOf(begin({ by }))).toEqual(codes);
});

test('of a lawyer who does not exist the same is said as of one of another firm', () => {
  const unknown = beginScan({ lawyer: undefined, places: [] }, said, contextOf(actor(aClerk()), NOW));
  const foreign = begin({ by: aClerk({ firm: '之江律师事务所' }) });

  expect(unknown).toEqual(foreign);
});

test('a suspended lawyer has no papers to send', () => {
  expect(codesOf(begin({ by: aClerk(), of: aLawyer({ suspended: true }) }))).toEqual(['LAWYER_SUSPENDED']);
});
