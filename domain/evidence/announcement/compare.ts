import type { Refusal } from '#domain/model/refusal.ts';
import type { Description } from '../evidence/description.ts';
import { mediaTypeOf } from '../evidence/media-type.ts';
import { refuse } from '../refusals.ts';
import type { Announcement } from './announcement.ts';

/** What is said of a file when it is sent, and of which case it is. */
type Said = Description & { readonly caseId: string };

/**
 * In what is said otherwise now than when it was announced. What is not said again is as it was announced; the size is
 * not compared here, since the bytes decide, and a difference is kept and flagged.
 */
export function compareAnnounced(announcement: Announcement, said: Said): readonly Refusal[] {
  const { operatorId, contentType, ...rest } = said;
  const again: Readonly<Record<string, string | undefined>> = {
    ...{ caseId: rest.caseId, kind: rest.kind, name: rest.name, deviceHash: rest.deviceHash },
    ...{ device: rest.device, capturedAt: rest.capturedAt, capturedTo: rest.capturedTo, place: rest.place },
    operatorId,
    contentType: contentType === undefined ? undefined : (mediaTypeOf(contentType) ?? contentType),
  };
  const { operator, ...announced } = announcement;
  const before: Readonly<Record<string, unknown>> = { ...announced, operatorId: operator };
  return Object.entries(again)
    .filter(([field, value]) => value !== undefined && value !== before[field])
    .map(([field]) => refuse('ANNOUNCED_OTHERWISE', { path: [field] }));
}
