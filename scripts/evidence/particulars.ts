import type { Announced } from '#client/evidence/index.ts';
import { DERIVATIONS, type Derivation } from '#domain/evidence/evidence/evidence.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '#domain/evidence/evidence/kinds.ts';
import { instantOf } from './instant.ts';
import { Usage } from './usage.ts';

const TEXT = { type: 'string' } as const;

/** What can be said of a file, besides its name and type. */
export const PARTICULARS = {
  case: TEXT,
  kind: TEXT,
  device: TEXT,
  from: TEXT,
  to: TEXT,
  operator: TEXT,
  place: TEXT,
  announcement: TEXT,
  'device-hash': TEXT,
  'derived-from': TEXT,
  derivation: TEXT,
  method: TEXT,
} as const;

type Said = { readonly [Name in keyof typeof PARTICULARS]?: string | undefined };

/** Which option says what a refusal names by its path. */
export const OPTION_OF: Readonly<Record<string, string>> = {
  caseId: 'case',
  kind: 'kind',
  device: 'device',
  capturedAt: 'from',
  capturedTo: 'to',
  operatorId: 'operator',
  place: 'place',
  announcementId: 'announcement',
  deviceHash: 'device-hash',
  'derivedFrom.evidenceId': 'derived-from',
  'derivedFrom.as': 'derivation',
  'derivedFrom.method': 'method',
  contentType: 'type',
  reason: 'reason',
};

/**
 * What was said of the files. Whether it is enough for their kind, the API says.
 * @throws {Usage} if something of it cannot be understood
 */
export function particularsOf(said: Said): Announced {
  const { case: caseId, device, operator: operatorId, place, announcement: announcementId } = said;
  if (caseId === undefined) throw new Usage('Say of which case: --case Case_…');
  const { from, to, 'device-hash': deviceHash } = said;
  return {
    caseId,
    kind: kindOf(said.kind),
    ...(device === undefined ? {} : { device }),
    ...(from === undefined ? {} : { capturedAt: instantOf(from, 'from') }),
    ...(to === undefined ? {} : { capturedTo: instantOf(to, 'to') }),
    ...(operatorId === undefined ? {} : { operatorId }),
    ...(place === undefined ? {} : { place }),
    ...(announcementId === undefined ? {} : { announcementId }),
    ...(deviceHash === undefined ? {} : { deviceHash: base64Of(deviceHash) }),
    ...derivedFrom(said),
  };
}

function kindOf(said: string | undefined): EvidenceKind {
  const found = EVIDENCE_KINDS.find((kind) => kind === constant(said ?? ''));
  if (found === undefined) throw new Usage(`Say of which kind: --kind ${EVIDENCE_KINDS.join(' | ')}`);
  return found;
}

function derivedFrom({ 'derived-from': evidenceId, derivation, method }: Said) {
  if (evidenceId === undefined && derivation === undefined && method === undefined) return {};
  const as: Derivation | undefined = DERIVATIONS.find((each) => each === constant(derivation ?? ''));
  if (evidenceId === undefined || as === undefined || method === undefined)
    throw new Usage(`A copy is said with --derived-from, --derivation ${DERIVATIONS.join(' | ')} and --method`);
  return { derivedFrom: { evidenceId, as, method } };
}

/** As it is typed on a keyboard: `body-worn-camera`. */
const constant = (typed: string) => typed.toUpperCase().replaceAll('-', '_');

/** Devices and sha256sum write hashes in hexadecimal, the API in base64. */
function base64Of(hash: string): string {
  return /^[0-9a-f]{64}$/i.test(hash) ? Buffer.from(hash, 'hex').toString('base64') : hash;
}
