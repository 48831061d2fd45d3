import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { checkWords } from '../check-words.ts';
import type { Announcement } from './announcement.ts';
import { Announcements } from './announcements.ts';
import { transitions } from './transitions.ts';

export interface WithdrawAnnouncement {
  readonly reason: string;
}

/** It was announced by mistake, or cannot be had any more. What was announced stays on record, and so does why. */
export function withdrawAnnouncement(
  { announcement }: { readonly announcement: Announcement },
  { reason }: WithdrawAnnouncement,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, announcement, 'WITHDRAW', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const wordless = checkWords(reason);
  if (wordless.length > 0) return refused(...wordless);
  return accepted(
    { announcement: announcement.id },
    changed(Announcements, announcement, { type: 'AnnouncementWithdrawn', at: now, reason }),
  );
}
