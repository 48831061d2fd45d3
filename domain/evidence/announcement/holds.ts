import type { Listing } from '#domain/model/listing.ts';
import { shardOf } from '#domain/model/listing.ts';
import type { Announcement } from './announcement.ts';

/** The list a sweep reads: what has not arrived under a lock and is not yet missed, by when it is due. */
export const DUE = 'announcementsDue';

export function lists(announcement: Announcement): readonly Listing[] {
  const { id, caseId, announcedAt, dueBy } = announcement;
  return [
    { list: 'announcementsOfCase', key: caseId, sort: announcedAt },
    ...(isAwaited(announcement) ? [{ list: DUE, key: String(shardOf(id)), sort: dueBy }] : []),
  ];
}

/** Whether it has not arrived, and nobody has been told that yet. An upload under way may still come to nothing. */
export function isAwaited(announcement: Announcement): boolean {
  switch (announcement.status) {
    case 'OPEN':
      return announcement.missingSince === undefined;
    case 'UPLOADED':
      return announcement.missingSince === undefined && announcement.arrivedAt === undefined;
    case 'WITHDRAWN':
      return false;
  }
}
