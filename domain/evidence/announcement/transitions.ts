import type { Actor } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Transition } from '#domain/model/transition.ts';
import { INTEGRITY, refuse } from '../refusals.ts';
import type { Announcement } from './announcement.ts';

export type AnnouncementAction = 'UPLOAD' | 'WITHDRAW';

/** Whoever sees the case may send the file: the device may have come into another's hands. It is sent once. */
export const transitions: readonly Transition<Announcement, AnnouncementAction>[] = [
  { action: 'UPLOAD', from: ['OPEN'], to: 'UPLOADED', roles: ['OFFICER'], article: INTEGRITY },
  {
    action: 'WITHDRAW',
    from: ['OPEN'],
    to: 'WITHDRAWN',
    roles: ['OFFICER', 'LEADER'],
    guard: announcerOrLeader,
    article: INTEGRITY,
  },
];

/** Whoever announced it may have left, and the case may have ended: then a leader says what has become of it. */
function announcerOrLeader({ announcer }: Announcement, actor: Actor): Refusal | undefined {
  return announcer === actor.id || has(actor, 'LEADER') ? undefined : refuse('ONLY_ANNOUNCER');
}
