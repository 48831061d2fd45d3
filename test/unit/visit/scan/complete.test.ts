import { expect, test } from 'vitest';
import { completeScan } from '#domain/visit/scan/complete.ts';
import { discardScan } from '#domain/visit/scan/discard.ts';
import { requestScanDownload } from '#domain/visit/scan/request-download.ts';
import type { Scan } from '#domain/visit/scan/scan.ts';
import { Scans } from '#domain/visit/scan/scans.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aLawyer, NOW, someStaff } from '#test/support/visit/records.ts';
import {
  announced,
  attachedScan,
  discarded,
  HTML,
  JPEG,
  kept,
  locked,
  lying,
  PDF,
  PNG,
  sha256,
} from '#test/support/visit/scans.ts';

const own = contextOf(actor(aLawyer()), NOW);
const complete = (scan: Scan, prepared = lying() as ReturnType<typeof lying> | undefined) =>
  completeScan({ scan, prepared }, {}, own);

test.each([
  ['application/pdf', PDF],
  ['image/png', PNG],
  ['image/jpeg', JPEG],
])('what arrived as it was announced is kept: %s', (contentType, bytes) => {
  const scan = announced({ contentType, size: bytes.length, sha256: sha256(bytes) });

  expect(complete(scan, lying(bytes))).toMatchObject({
    accepted: true,
    changes: [{ events: [{ type: 'ScanKept', versionId: 'version-1', keptAt: NOW }] }],
  });
});

test.each([
  [['SCAN_SIZE_DIFFERS'], announced({ size: 9 }), lying()],
  [['SCAN_CHECKSUM_DIFFERS'], announced({ sha256: sha256(PNG) }), lying()],
  [['SCAN_CHECKSUM_DIFFERS'], announced(), { ...lying(), checksum: `${sha256(PDF)}-1` }],
  [['SCAN_TYPE_DIFFERS'], announced({ size: HTML.length, sha256: sha256(HTML) }), lying(HTML)],
  [['SCAN_TYPE_DIFFERS'], announced({ size: PNG.length, sha256: sha256(PNG) }), lying(PNG)],
  [['SCAN_TYPE_DIFFERS'], announced({ size: 4, sha256: sha256(PDF.slice(0, 4)) }), lying(PDF.slice(0, 4))],
  [['SCAN_SIZE_DIFFERS', 'SCAN_CHECKSUM_DIFFERS', 'SCAN_TYPE_DIFFERS'], announced(), lying(HTML)],
])('what differs is refused with all in which it does, and discarded on record: %j', (codes, scan, prepared) => {
  const decision = complete(scan, prepared);

  expect(codesOf(decision)).toEqual(codes);
  expect(decision).toMatchObject({ recorded: [{ events: [{ type: 'ScanDiscarded', reason: 'DIFFERS' }] }] });
});

test('what has not arrived can still come: nothing is recorded', () => {
  const decision = completeScan({ scan: announced(), prepared: undefined }, {}, own);

  expect(codesOf(decision)).toEqual(['SCAN_NOT_ARRIVED']);
  expect(decision).toMatchObject({ recorded: [] });
});

test('completing twice is one completion; what was discarded stays so', () => {
  for (const scan of [kept(), attachedScan(), locked()])
    expect(complete(scan)).toMatchObject({ accepted: true, changes: [] });
  expect(codesOf(complete(discarded()))).toEqual(['NOT_IN_THIS_STATE']);
});

test('a scan is taken back only while nothing uses it', () => {
  const codes = (scan: Scan) => codesOf(discardScan({ scan }, {}, own));

  expect([announced(), kept(), attachedScan(), locked()].map(codes)).toEqual([
    [],
    [],
    ['NOT_IN_THIS_STATE'],
    ['NOT_IN_THIS_STATE'],
  ]);
  const gone = Scans.evolve(kept(), { type: 'ScanDiscarded', reason: 'WITHDRAWN', at: NOW });
  expect(Scans.claims(gone)).toEqual([]);
});

test('whose papers they are looks without a reason, others never without; either is on record', () => {
  const staff = contextOf(actor(someStaff()), NOW);
  const look = (reason: string | undefined, by = staff) =>
    requestScanDownload({ scan: attachedScan() }, { reason }, by);

  expect(codesOf(look(undefined))).toEqual(['DOWNLOAD_REASON_NEEDED']);
  expect(look('核对')).toMatchObject({
    changes: [{ events: [{ type: 'ScanDownloadRequested', versionId: 'version-1', reason: '核对' }] }],
  });
  expect(look(undefined, own)).toMatchObject({ changes: [{ events: [{ type: 'ScanDownloadRequested' }] }] });
  expect(codesOf(requestScanDownload({ scan: announced() }, {}, own))).toEqual(['NOT_IN_THIS_STATE']);
});
