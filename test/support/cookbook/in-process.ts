import { finish } from '#functions/evidence/finish.ts';
import type { CookbookOptions } from '#scripts/cookbook/run.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import { CHECKSUM_HEADER } from '#store/evidence/evidence-store.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Api } from '#test/support/api.ts';
import { api } from '#test/support/api.ts';

/** The demo in this process, as the cookbook asks it. */
export async function seededInProcess(): Promise<CookbookOptions> {
  const table = new MemoryTable();
  const server = api({ table, administrators: ['zhou.admin'] });
  await seedDemo(sender(server.send), () => undefined);
  return cookbookOver(server, table);
}

/** A server in this process as the cookbook asks it; the worker that seals evidence runs while somebody waits. */
export function cookbookOver({ send, evidence, world }: Api, table: MemoryTable): CookbookOptions {
  return {
    now: world.now(),
    ask: (person, query, variables) => send(person, query, variables, 'en'),
    put: async (url, headers, bytes) => {
      const checksum = headers[CHECKSUM_HEADER] ?? '';
      const status = evidence.receive({ url, headers: { [CHECKSUM_HEADER]: checksum }, expiresAt: '' }, bytes);
      if (status !== 200) throw new Error(`the store answered ${status}`);
    },
    wait: async () => {
      const states = table.items().filter(({ PK, SK }) => PK.startsWith('Evidence_') && SK === 'STATE');
      for (const { PK } of states) await finish({ table, world, store: evidence }, PK);
    },
  };
}
