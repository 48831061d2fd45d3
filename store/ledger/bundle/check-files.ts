import type { BundledRecord } from './bundle.ts';
import type { ContentHash } from './content-hash.ts';
import { contentHashOf } from './content-hash.ts';
import type { Finding, FindingCode } from './finding.ts';
import { found } from './finding.ts';

/** A file that lies beside a bundle. */
export interface GivenFile {
  readonly name: string;
  /** Of its bytes, base64. */
  readonly sha256: string;
}

/**
 * Whether each file is one that the evidence recorded, and which evidence has no file here.
 * @param proven whether nothing in a record contradicts the log: else its hash is whatever a liar put there
 */
export function checkFiles(
  records: readonly BundledRecord[],
  files: readonly GivenFile[],
  proven: (record: BundledRecord) => boolean,
): readonly Finding[] {
  const all = records.map((record) => {
    const hash = contentHashOf(record);
    return typeof hash === 'string' ? hash : { ...hash, sealed: hash.sealed && proven(record) };
  });
  const hashes = all.filter((hash) => typeof hash !== 'string');
  const isAnyUnknown = hashes.length === 0 || all.includes('UNKNOWN');
  const given = new Set(files.map(({ sha256 }) => sha256));
  return [
    ...files.map((file) => checkFile(file, hashes, isAnyUnknown)),
    ...hashes
      .filter(({ sha256 }) => !given.has(sha256))
      .map(({ record, sha256 }) => found('FILE_NOT_GIVEN', { record, sha256 })),
  ];
}

const MATCHES = {
  READ: 'FILE_MATCHES',
  FLAGGED: 'FILE_MATCHES_FLAGGED',
  DECLARED: 'FILE_MATCHES_DECLARED',
} as const satisfies Record<ContentHash['basis'], FindingCode>;

function checkFile({ name, sha256 }: GivenFile, hashes: readonly ContentHash[], isAnyUnknown: boolean): Finding {
  const same = hashes.filter((hash) => hash.sha256 === sha256);
  const [match = undefined] = [...same.filter(({ sealed }) => sealed), ...same];
  if (match === undefined) return found(isAnyUnknown ? 'FILE_UNKNOWN' : 'FILE_DIFFERS', { file: name });
  return found(match.sealed ? MATCHES[match.basis] : 'FILE_UNPROVEN', { file: name, record: match.record });
}
