import type { AnnounceEvidence } from '#domain/evidence/announcement/announce.ts';
import type { Announced, Announcement } from '#domain/evidence/announcement/announcement.ts';
import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { aCase, HASH, LI, NOW, STATION, sealed, WANG } from './records.ts';

/** All that can be said of a recording. */
export const PARTICULARS = {
  device: 'DSJ-A7 0031',
  capturedAt: '2026-11-23T00:00:00.000Z',
  capturedTo: '2026-11-23T00:30:00.000Z',
  operatorId: LI.id,
  place: '阳光路26号',
} as const;

/** The directory's record of whoever operated the device. */
export const OPERATOR = {
  id: LI.id,
  name: '李警官',
  posts: ['OFFICER'],
  organ: aCase().organ,
  suspended: false,
} as const;

/** A body-worn camera's recording, as an officer in the field announces it. */
export const ANNOUNCING: AnnounceEvidence = {
  ...{ caseId: 'Case_1', kind: 'BODY_WORN_CAMERA', name: '现场.mp4', contentType: 'video/mp4' },
  ...{ deviceHash: HASH, size: 9_000_000 },
  ...PARTICULARS,
};

const { operatorId: operator, ...said } = PARTICULARS;

export const announced: Announced = {
  ...{ id: 'Announcement_1', caseId: 'Case_1', kind: 'BODY_WORN_CAMERA', name: '现场.mp4', contentType: 'video/mp4' },
  ...said,
  operator,
  ...{ deviceHash: HASH, size: 9_000_000, announcer: WANG.id, announcedAt: NOW, dueBy: '2026-11-26T01:00:00.000Z' },
};

export function anAnnouncement(changes: Partial<Announced> = {}): Announcement & { status: 'OPEN' } {
  return { ...announced, ...changes, status: 'OPEN' };
}

export function anUploadedAnnouncement(): Announcement & { status: 'UPLOADED' } {
  return { ...announced, status: 'UPLOADED', evidenceId: 'Evidence_1', uploadedAt: NOW };
}

export function aWithdrawnAnnouncement(): Announcement & { status: 'WITHDRAWN' } {
  return { ...announced, status: 'WITHDRAWN', withdrawnAt: NOW, reason: '误登记' };
}

/** Evidence that lies under its lock and was read whole. */
export function verified(): Evidence & { status: 'VERIFIED' } {
  const read = { verification: 'Verification_1', organ: STATION, contentHash: HASH, at: NOW } as const;
  return { ...sealed(), status: 'VERIFIED', read };
}
