import { createServer } from 'node:http';
import { HOST } from '../address.ts';
import type { Lifetime } from '../process/lifetime.ts';
import { serve } from '../serve.ts';
import { makeProvider } from './provider.ts';
import { signIn } from './sign-in.ts';
import type { SigningKey } from './signing-key.ts';

/** The issuer's address, known before it is served: the deployment has to name it. */
export const issuerAt = (port: number): string => `http://${HOST}:${port}`;

/** Serves the OpenID Connect provider until the lifetime ends. */
export async function serveIdentity(
  lifetime: Lifetime,
  options: { port: number; gatewayOrigin: string; key: SigningKey; report: (line: string) => void },
): Promise<void> {
  const provider = await makeProvider(issuerAt(options.port), options.gatewayOrigin, options.key);
  provider.on('server_error', (_context, error) => options.report(`identity: ${error.message}`));
  const handle = provider.callback();
  const server = createServer((request, response) => {
    signIn(provider, request, response)
      .then(async (done) => {
        if (!done) await handle(request, response);
      })
      .catch((error: Error) => response.writeHead(400, { 'content-type': 'text/plain' }).end(error.message));
  });
  await serve(lifetime, server, options.port);
}
