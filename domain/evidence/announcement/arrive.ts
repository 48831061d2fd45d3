import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { isKept } from '../evidence/evidence.ts';
import { Announcements } from './announcements.ts';
import type { OfUpload } from './of-upload.ts';
import { announcedUpload, readAnnouncement, readUpload } from './of-upload.ts';

/** What was announced lies under its lock. If it is not what was announced, its own MISMATCH says so. */
export const arriveAnnouncement = { reads: readUpload, further: readAnnouncement, rule: arrive };

function arrive(records: Parameters<typeof announcedUpload>[0], _command: OfUpload, { now }: Context): Decision {
  const found = announcedUpload(records);
  if (found === undefined || !isKept(found.evidence) || found.announcement.arrivedAt !== undefined) return accepted({});
  return accepted({}, changed(Announcements, found.announcement, { type: 'AnnouncementArrived', at: now }));
}
