import type { Case } from '#domain/case/case/case.ts';
import type { Begun, Evidence, Kept } from '#domain/evidence/evidence/evidence.ts';
import type { Actor } from '#domain/model/actor.ts';

export const NOW = '2026-11-23T01:00:00.000Z';
export const RETAINED = '2026-12-07T01:00:00.000Z';
export const STATION = '330102010000';

export const WANG: Actor = { id: 'Person_wang.officer', roles: ['ANYONE', 'OFFICER'], organ: STATION };
export const LI: Actor = { id: 'Person_li.officer', roles: ['ANYONE', 'OFFICER'], organ: STATION };
export const ZHAO: Actor = { id: 'Person_zhao.leader', roles: ['ANYONE', 'LEADER'], organ: STATION };

export const HASH = 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=';
export const OTHER_HASH = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
export const COMPOSITE = 'g892IKUDGED+GHAPg2M2DTZFVqEHb9Nvjyvg1IaUzkc=-2';

const accepted = {
  id: 'Case_1',
  number: 'A3301020100002026110001',
  kind: 'CRIMINAL',
  publicSecurity: false,
  complexity: 'ORDINARY',
  organ: STATION,
  officerInCharge: WANG.id,
  suspectedOffence: '盗窃',
  reportId: 'Report_1',
  acceptedAt: NOW,
} as const;

export function aCase(): Case {
  return { ...accepted, status: 'FILED', filedAt: NOW, filedBy: ZHAO.id };
}

export function aDeclinedCase(): Case {
  return { ...accepted, status: 'NOT_FILED', declinedAt: NOW, declinedBy: ZHAO.id, reason: '没有犯罪事实' };
}

/** The event that puts a case into a table. */
export const caseAccepted = { type: 'CaseAccepted', ...accepted } as const;

export const begun: Begun = {
  id: 'Evidence_1',
  caseId: 'Case_1',
  kind: 'INTERROGATION_RECORDING',
  name: '讯问录像.mp4',
  contentType: 'video/mp4',
  size: 9_000_000,
  partSize: 8_388_608,
  uploader: WANG.id,
  uploadId: 'upload-1',
  retainUntil: RETAINED,
  begunAt: NOW,
};

export const completed = { sha256: HASH, completedAt: NOW };
export const arrived = { parts: 2, size: begun.size, checksum: COMPOSITE };
export const kept: Kept = {
  versionId: 'version-1',
  size: begun.size,
  checksum: COMPOSITE,
  lock: { mode: 'COMPLIANCE', retainUntil: RETAINED, legalHold: true },
};

export function uploading(changes: Partial<Begun> = {}): Evidence & { status: 'UPLOADING' } {
  return { ...begun, ...changes, status: 'UPLOADING' };
}

export function completing(changes: Partial<Begun> = {}): Evidence & { status: 'COMPLETING' } {
  return { ...begun, ...changes, ...completed, arrived, status: 'COMPLETING' };
}

export function sealed(): Evidence & { status: 'SEALED' } {
  return { ...begun, ...completed, status: 'SEALED', kept, sealedAt: NOW };
}

export function mismatched(): Evidence & { status: 'MISMATCH' } {
  return { ...begun, ...completed, status: 'MISMATCH', kept, differences: ['SIZE'], flaggedAt: NOW };
}

export function aborted(): Evidence & { status: 'ABORTED' } {
  return { ...begun, status: 'ABORTED', reason: 'EXPIRED', abortedAt: NOW };
}
