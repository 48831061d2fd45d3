import { describe, expect, test } from 'vitest';
import { eventItem } from '#store/event.ts';
import type { BundledRecord } from '#store/ledger/bundle/bundle.ts';
import { checkFiles } from '#store/ledger/bundle/check-files.ts';

const [DECLARED, OTHER] = ['declared', 'other'];

/** Evidence to which this has happened, each event sealed. */
function evidence(id: BundledRecord['id'], happened: readonly { readonly type: string }[]): BundledRecord {
  const events = happened.map((event, i) => {
    const circumstances = {
      v: 1,
      id: `${id}.${i + 1}`,
      aggregate: id,
      sequence: i + 1,
      at: '2026-11-23T01:00:00.000Z',
    };
    const recorded = { ...circumstances, v: 1 as const, by: 'Person_w' as const, operation: 'x', event };
    const { text, salt } = eventItem(recorded, { salt: new Uint8Array(32), entry: new Uint8Array(16) });
    return { text: String(text), salt: String(salt), sealed: { entry: '', position: i, proof: [] } };
  });
  return { id, from: 1, version: events.length, events };
}

const said = (records: readonly BundledRecord[], sha256: string) =>
  checkFiles(records, [{ name: 'a.mp4', sha256 }], () => true)
    .filter(({ details }) => details.file === 'a.mp4')
    .map(({ code }) => code);

const completed = { type: 'UploadCompleted', sha256: DECLARED };
const read = (contentHash?: string) => ({ read: contentHash === undefined ? {} : { contentHash } });

describe('what a file is held against', () => {
  test.each([
    ['what its uploader declared', [completed], DECLARED, 'FILE_MATCHES_DECLARED'],
    ['what was read back', [completed, { type: 'EvidenceVerified', ...read(DECLARED) }], DECLARED, 'FILE_MATCHES'],
    [
      'what was read back of flagged evidence',
      [completed, { type: 'EvidenceMismatched', ...read(OTHER) }],
      OTHER,
      'FILE_MATCHES_FLAGGED',
    ],
    [
      'not what was declared of it',
      [completed, { type: 'EvidenceMismatched', ...read(OTHER) }],
      DECLARED,
      'FILE_DIFFERS',
    ],
    ['nothing, if it was flagged unread', [completed, { type: 'EvidenceMismatched' }], DECLARED, 'FILE_UNKNOWN'],
    [
      'nothing, if it could not be read any more',
      [completed, { type: 'EvidenceVerified', ...read(DECLARED) }, { type: 'EvidenceMismatched', ...read() }],
      DECLARED,
      'FILE_UNKNOWN',
    ],
    [
      'what was read later of what was flagged unread',
      [completed, { type: 'EvidenceMismatched' }, { type: 'MismatchRead', ...read(OTHER) }],
      OTHER,
      'FILE_MATCHES_FLAGGED',
    ],
  ])('%s', (_name, happened, sha256, code) => {
    expect(said([evidence('Evidence_1', happened)], sha256)).toEqual([code]);
  });

  test('a file that may be that of evidence without a hash is no lie; beside evidence that came to nothing it is', () => {
    const known = evidence('Evidence_1', [completed]);

    expect(said([known, evidence('Evidence_2', [completed, { type: 'EvidenceMismatched' }])], OTHER)).toEqual([
      'FILE_UNKNOWN',
    ]);
    expect(said([known, evidence('Evidence_2', [{ type: 'UploadBegun' }, { type: 'UploadAborted' }])], OTHER)).toEqual([
      'FILE_DIFFERS',
    ]);
  });
});
