import { expect, test } from 'vitest';
import { attachScans } from '#domain/visit/entrustment/attach-scans.ts';
import type { Entrustment } from '#domain/visit/entrustment/entrustment.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { presentPapers } from '#domain/visit/entrustment/present.ts';
import type { Scan } from '#domain/visit/scan/scan.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aCentre, actor, aLawyer, NOW, presented, verified } from '#test/support/visit/records.ts';
import { announced, attachedScan, discarded, kept, locked } from '#test/support/visit/scans.ts';

const own = contextOf(actor(aLawyer()), NOW);
const { suspect, firmLetter, authority } = presented();
const present = (scans: readonly Scan[]) =>
  presentPapers({ centre: aCentre(), lawyer: aLawyer(), scans }, { suspect, firmLetter, authority }, own);
const attach = (scans: readonly Scan[], entrustment: Entrustment = presented()) =>
  attachScans({ entrustment, scans }, {}, own);
const several = (count: number) => Array.from({ length: count }, (_, i) => kept({ id: `Scan_${i}` }));
const papersWith = (count: number): Entrustment => ({ ...presented(), scans: several(count).map(({ id }) => id) });

test('papers are presented with their scans in one transaction', () => {
  const decision = present(several(2));

  if (!decision.accepted) throw new Error(codesOf(decision).join());
  const { entrustment } = decision.outcome;
  expect(decision.changes.filter((change) => 'events' in change)).toMatchObject([
    { id: entrustment, events: [{ type: 'PapersPresented' }, { type: 'ScansAttached', scans: ['Scan_0', 'Scan_1'] }] },
    { id: 'Scan_0', events: [{ type: 'ScanAttached', entrustment, attachedAt: NOW }] },
    { id: 'Scan_1', events: [{ type: 'ScanAttached', entrustment, attachedAt: NOW }] },
    { events: [{ type: 'DeadlineStarted' }] },
  ]);
});

test('papers without scans are presented as ever', () => {
  expect(present([])).toMatchObject({
    changes: [{ events: { length: 1 } }, { events: [{ type: 'DeadlineStarted' }] }],
  });
});

test.each([
  ['not completed', 'SCAN_NOT_FREE', announced()],
  ['attached elsewhere', 'SCAN_NOT_FREE', attachedScan()],
  ['locked elsewhere', 'SCAN_NOT_FREE', locked()],
  ['discarded', 'SCAN_NOT_FREE', discarded()],
  ['another’s', 'SCAN_OF_ANOTHER_LAWYER', kept({ lawyer: 'Person_he.lawyer' })],
])('a scan that is %s is not attached, beside one that is', (_what, code, scan) => {
  for (const decide of [present, attach]) {
    const decision = decide([kept({ id: 'Scan_0' }), scan]);

    expect(decision).toMatchObject({ accepted: false, refusals: [{ code, path: ['scans', 1] }] });
    expect(decide([kept({ id: 'Scan_0' })]).accepted).toBe(true);
  }
});

test('10 at once and 20 in all', () => {
  expect(present(several(10)).accepted).toBe(true);
  expect(present(several(11))).toMatchObject({ refusals: [{ code: 'TOO_MANY_ATTACHED', details: { most: 10 } }] });
  expect(attach(several(10), papersWith(10)).accepted).toBe(true);
  expect(attach(several(10), papersWith(11))).toMatchObject({
    refusals: [{ code: 'TOO_MANY_ATTACHED', details: { most: 20 } }],
  });
});

test('scans are added while papers are looked at, also on appeal, and not once that is decided', () => {
  const rejected = { ...presented(), status: 'REJECTED', reason: 'PAPERS_INCOMPLETE' } as const;
  const appealed = { ...rejected, status: 'APPEALED', appeal: { statement: '', at: NOW } } as const;
  const codes = (entrustment: Entrustment) => codesOf(attach([kept()], entrustment));

  expect([presented(), appealed, rejected, verified()].map(codes)).toEqual([
    [],
    [],
    ['NOT_IN_THIS_STATE'],
    ['NOT_IN_THIS_STATE'],
  ]);
});

test('what is added comes after what there was', () => {
  const papers = Entrustments.evolve(papersWith(2), { type: 'ScansAttached', scans: ['Scan_7'] });

  expect(papers.scans).toEqual(['Scan_0', 'Scan_1', 'Scan_7']);
});
