import type { Fault } from '#domain/notification/notification/notification.ts';
import type { Send } from '../channel.ts';
import { SENT } from '../channel.ts';
import { ForbiddenAddress, post } from './post.ts';
import { signed } from './sign.ts';

/** How long a receiver has to answer. Milliseconds. */
const PATIENCE = 10_000;

export interface WebhookOptions {
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  readonly timeout?: number;
  /** For tests alone: plain http, and addresses inside. */
  readonly insecure?: boolean;
}

/** Sends notifications to a person's own address, signed as Standard Webhooks has it. Whatever is not 2xx is a refusal. */
export function webhook({ clock = Date.now, timeout = PATIENCE, insecure = false }: WebhookOptions = {}): Send {
  return async ({ webhook: receiver }, { id, kind, subject, params, at, wording }) => {
    if (receiver === undefined) return { sent: false, fault: 'NOT_WANTED', final: true };
    const body = JSON.stringify({ type: kind, timestamp: at, data: { id, subject, params, ...wording } });
    const timestamp = Math.floor(clock() / 1_000);
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Yangguang',
      ...signed({ id, timestamp, body }, receiver.secret),
    };
    try {
      const status = await post({ url: new URL(receiver.url), headers, body, timeout, insecure });
      if (status >= 200 && status < 300) return SENT;
      return status === 410 ? { sent: false, fault: 'GONE', final: true } : unsent('REFUSED');
    } catch (failure) {
      return unsent(faultOf(failure));
    }
  };
}

/** Each of them may be otherwise next time, also a name that leads inside now. */
const unsent = (fault: Fault) => ({ sent: false, fault, final: false }) as const;

function faultOf(failure: unknown): Fault {
  if (failure instanceof ForbiddenAddress) return 'FORBIDDEN_ADDRESS';
  return failure instanceof DOMException && failure.name === 'TimeoutError' ? 'TIMED_OUT' : 'UNREACHABLE';
}
