import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '#test/support/api.ts';
import { post, tokenOf } from './deployed.ts';

const MOST_SENDS = 20;

/**
 * Sends a command as a front end does: told to come back later, or not answered in time, it sends the same again. The
 * variables must carry an idempotency key. `sends` says how often it was sent.
 */
export async function persistently(
  subject: string,
  query: string,
  variables: object,
): Promise<Answer & { readonly sends: number }> {
  const authorization = `Bearer ${await tokenOf(subject)}`;
  for (let sends = 1; ; sends += 1) {
    const response = await post(JSON.stringify({ query, variables }), { authorization });
    if (response.status < 500) {
      const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
      if (!errors.some(({ extensions }) => extensions.code === 'THROTTLED')) return { data, errors, sends };
    }
    if (sends === MOST_SENDS) throw new Error(`still HTTP ${response.status} after ${sends} sends`);
    await sleep(1_000 * (0.5 + Math.random()));
  }
}
