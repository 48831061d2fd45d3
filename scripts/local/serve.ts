import { once } from 'node:events';
import type { Server } from 'node:http';
import { HOST } from './address.ts';
import type { Lifetime } from './process/lifetime.ts';

/** Listens on the local host until the lifetime ends; open connections do not hold it up. */
export async function serve(lifetime: Lifetime, server: Server, port: number): Promise<void> {
  lifetime.assertGoing();
  server.listen(port, HOST);
  await once(server, 'listening');
  lifetime.onEnd(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });
}
