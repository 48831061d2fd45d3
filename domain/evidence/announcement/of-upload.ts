import type { RecordsOf } from '#domain/model/reads.ts';
import { internal, several } from '#domain/model/reads.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { EvidenceItems } from '../evidence/evidence-items.ts';
import type { Announcement } from './announcement.ts';
import { Announcements } from './announcements.ts';

/** Something that happened to an upload, which may be of what was announced. */
export interface OfUpload {
  readonly evidenceId: string;
}

type Upload = RecordsOf<ReturnType<typeof readUpload>>;

export const readUpload = ({ evidenceId }: OfUpload) => ({ evidence: internal(EvidenceItems, evidenceId) });

export const readAnnouncement = ({ evidence }: Upload) => ({
  announcements: several(Announcements, evidence?.announcement === undefined ? [] : [evidence.announcement]),
});

type Records = Upload & RecordsOf<ReturnType<typeof readAnnouncement>>;
type Uploaded = Extract<Announcement, { status: 'UPLOADED' }>;

/** The upload with the announcement that names it; meanwhile another upload may have taken its place. */
export function announcedUpload({
  evidence,
  announcements: [announcement],
}: Records): { readonly evidence: Evidence; readonly announcement: Uploaded } | undefined {
  if (evidence === undefined || announcement?.status !== 'UPLOADED') return undefined;
  return announcement.evidenceId === evidence.id ? { evidence, announcement } : undefined;
}
