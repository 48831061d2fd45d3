import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { HOST } from '../local/address.ts';
import { EXPLORER, ROOT } from '../local/directories.ts';
import { allowOrigin, isLocalHost } from '../local/gateway/cross-origin.ts';
import { assertFree, freePort } from '../local/port.ts';
import type { Lifetime } from '../local/process/lifetime.ts';
import { serve } from '../local/serve.ts';
import type { MemoryBackend, MemoryBackendOptions } from './memory-backend.ts';
import { memoryBackend } from './memory-backend.ts';
import { COMMAND } from './own-command.ts';
import type { Pages } from './pages.ts';
import { page, pagesIn } from './pages.ts';
import { addressOf, sendAnswer, webRequest } from './web.ts';
import { welcome } from './welcome.ts';

export interface MockOptions extends Omit<MemoryBackendOptions, 'origin'> {
  readonly lifetime: Lifetime;
  /** A free one if it is left out. */
  readonly port?: number;
}

/** A mock server that is up. */
export interface Mock {
  readonly origin: string;
  readonly graphqlUrl: string;
  readonly backend: MemoryBackend;
}

/**
 * Serves the real endpoint over memory at 127.0.0.1 until the lifetime ends.
 * @throws Problem when something listens at the port
 */
export async function serveMock({ lifetime, port, ...options }: MockOptions): Promise<Mock> {
  const listening = port ?? (await freePort());
  await assertFree(listening, 'PORT', COMMAND);
  const origin = `http://${HOST}:${listening}`;
  const mock = { origin, graphqlUrl: `${origin}/graphql`, backend: await memoryBackend({ ...options, origin }) };
  const pages = new Map([
    ...(await pagesIn(EXPLORER, (name) => (name === 'index.html' ? '/index.html' : `/explorer/${name}`))),
    ...(await pagesIn(join(ROOT, 'dist/docs'), (name) => `/docs/${name}`)),
  ]);
  const server = createServer((request, response) => {
    answer(mock, pages, request, response).catch((failure: Error) => {
      options.report?.(`${request.method} ${request.url}: ${failure.stack}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await serve(lifetime, server, listening);
  return mock;
}

async function answer(mock: Mock, pages: Pages, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  // A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding) and would then be our "same origin".
  if (!isLocalHost(incoming.headers.host)) {
    response.writeHead(403).end();
    return;
  }
  const shared = readable(incoming);
  if (incoming.method === 'OPTIONS') {
    response.writeHead(204, shared).end();
    return;
  }
  const address = addressOf(incoming, mock.origin);
  if (address === undefined) {
    response.writeHead(400, shared).end();
    return;
  }
  const { pathname } = address;
  const built = incoming.method === 'GET' ? await page(pages, pathname) : undefined;
  if (built !== undefined) return sendAnswer(built, response, {});
  if (pathname === '/') return sendAnswer(new Response(`${welcome(mock).join('\n')}\n`), response, {});
  return sendAnswer(await mock.backend.fetch(webRequest(incoming, address)), response, shared);
}

/** Any page of this machine may ask; parts of evidence are sent by PUT, which only the mock itself takes. */
function readable(incoming: IncomingMessage): OutgoingHttpHeaders {
  const headers = allowOrigin(incoming);
  const methods = 'access-control-allow-methods';
  return methods in headers ? { ...headers, [methods]: 'GET, POST, PUT, OPTIONS' } : headers;
}
