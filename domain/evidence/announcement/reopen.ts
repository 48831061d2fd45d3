import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { Announcements } from './announcements.ts';
import type { OfUpload } from './of-upload.ts';
import { announcedUpload, readAnnouncement, readUpload } from './of-upload.ts';

/** An upload that came to nothing leaves its announcement as it was: the file is still to be sent. */
export const reopenAnnouncement = { reads: readUpload, further: readAnnouncement, rule: reopen };

function reopen(records: Parameters<typeof announcedUpload>[0], _command: OfUpload, { now }: Context): Decision {
  const found = announcedUpload(records);
  if (found?.evidence.status !== 'ABORTED') return accepted({});
  return accepted({}, changed(Announcements, found.announcement, { type: 'AnnouncementReopened', at: now }));
}
