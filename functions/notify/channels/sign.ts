import { createHmac } from 'node:crypto';

/** A message as its receiver will check it. */
export interface Signable {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

/**
 * The headers of Standard Webhooks 1.0 (github.com/standard-webhooks): HMAC-SHA256 over `id.timestamp.body`, so that a
 * receiver knows who sent it, when, and that nobody has sent it again or changed it.
 * @param secret `whsec_` and the base64 of the key
 */
export function signed({ id, timestamp, body }: Signable, secret: string): Readonly<Record<string, string>> {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': `v1,${signature}` };
}
