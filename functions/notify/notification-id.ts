import { createHash } from 'node:crypto';
import type { Id } from '#domain/model/id.ts';

/**
 * The one notification of a person about an event: 192 bits of SHA-256, so that its length does not depend on theirs,
 * and so that it tells whoever receives it neither who nor what it is about.
 */
export function notificationId(event: string, recipient: Id<'Person'>): Id<'Notification'> {
  const digest = createHash('sha256').update(`${event}\n${recipient}`).digest();
  return `Notification_${digest.subarray(0, 24).toString('base64url')}`;
}
