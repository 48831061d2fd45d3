import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Channel } from '../channel.ts';
import type { Inbox } from '../inbox/inbox.ts';
import type { Kind } from '../kinds.ts';

/** Why something did not arrive, or was not sent. Nothing here says where to. */
export const FAULTS = [
  /** The person no longer wants it there. */
  'NOT_WANTED',
  /** This deployment has no such channel. */
  'NOT_CONFIGURED',
  /** The address leads inside. */
  'FORBIDDEN_ADDRESS',
  'UNREACHABLE',
  'TIMED_OUT',
  'REFUSED',
  /** The receiver said that it is no more (HTTP 410). */
  'GONE',
  /** Begun, and never heard of again. */
  'UNANSWERED',
] as const;
export type Fault = (typeof FAULTS)[number];

/** How one channel's share of a notification stands. */
export type Delivery = { readonly channel: Channel; readonly attempts: number } & (
  | { readonly status: 'DUE'; readonly next: Instant }
  /** Waits for quiet hours to end. */
  | { readonly status: 'DEFERRED'; readonly next: Instant }
  | { readonly status: 'SENT'; readonly endedAt: Instant }
  | { readonly status: 'FAILED'; readonly endedAt: Instant; readonly fault: Fault }
);

/** Something that one person is told. 通知 */
export interface Notification {
  readonly id: Id<'Notification'>;
  readonly recipient: Id<'Person'>;
  readonly kind: Kind;
  /** What it is about. */
  readonly subject: Id;
  readonly params: Readonly<Record<string, string>>;
  readonly at: Instant;
  readonly readAt?: Instant;
  readonly deliveries: readonly Delivery[];
}

export type NotificationEvent =
  | ({ readonly type: 'Notified'; readonly channels: readonly Channel[] } & Omit<Notification, 'readAt' | 'deliveries'>)
  | { readonly type: 'NotificationRead'; readonly at: Instant }
  /** About to be sent. Unless it is heard of before, it is tried again at `retryAt`. */
  | { readonly type: 'DeliveryBegun'; readonly channel: Channel; readonly at: Instant; readonly retryAt: Instant }
  | { readonly type: 'DeliveryDeferred'; readonly channel: Channel; readonly until: Instant }
  | { readonly type: 'DeliverySent'; readonly channel: Channel; readonly at: Instant }
  | {
      readonly type: 'DeliveryFailed';
      readonly channel: Channel;
      readonly at: Instant;
      readonly fault: Fault;
      /** It is not tried again. */
      readonly final: boolean;
    };

type Open = Extract<Delivery, { readonly next: Instant }>;

export function isPending(delivery: Delivery): delivery is Open {
  return 'next' in delivery;
}

/** When something is next to be sent; nothing if all has been, or was given up. */
export function nextDelivery({ deliveries }: Notification): Instant | undefined {
  return deliveries
    .filter(isPending)
    .map(({ next }) => next)
    .sort()[0];
}

/** Whether its recipient has read it, by itself or with all others of its time. */
export function isRead({ readAt, at }: Notification, inbox: Inbox | null): boolean {
  return readAt !== undefined || (inbox !== null && at <= inbox.readUntil);
}
