import type { CookbookOptions } from '#scripts/cookbook/run.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import type { Api } from '#test/support/api.ts';
import { workingApi } from '#test/support/working-api.ts';

/** The demo in this process, as the cookbook asks it. */
export async function seededInProcess(): Promise<CookbookOptions> {
  const server = workingApi();
  await seedDemo(sender(server.send), () => undefined);
  return cookbookOver(server);
}

/** A server in this process as the cookbook asks it. What has no consequences at once has none later. */
export function cookbookOver({ send, evidence, world }: Api): CookbookOptions {
  return {
    now: world.now(),
    ask: (person, query, variables) => send(person, query, variables, 'en'),
    put: async (url, headers, bytes) => {
      const status = evidence.receive({ url, headers, expiresAt: '' }, bytes);
      if (status !== 200) throw new Error(`the store answered ${status}`);
    },
    wait: async () => undefined,
  };
}
