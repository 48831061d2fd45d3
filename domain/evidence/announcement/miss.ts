import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Announcement } from './announcement.ts';
import { Announcements } from './announcements.ts';
import { isAwaited } from './holds.ts';

/** Says once that what was announced has not arrived in time, an upload under way or not. It may still be sent. */
export function missAnnouncement(
  { announcement }: { readonly announcement: Announcement | undefined },
  _command: unknown,
  { now }: Context,
): Decision {
  if (announcement === undefined || !isAwaited(announcement) || now < announcement.dueBy) return accepted({});
  return accepted({}, changed(Announcements, announcement, { type: 'AnnouncementMissed', at: now }));
}
