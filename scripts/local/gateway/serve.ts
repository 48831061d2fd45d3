import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { HOST } from '../address.ts';
import type { Lifetime } from '../process/lifetime.ts';
import { serve } from '../serve.ts';
import { allowOrigin, isLocalHost } from './cross-origin.ts';
import { type Files, readFiles, sendFile } from './files.ts';
import { forward } from './forward.ts';

export const gatewayAt = (port: number): string => `http://${HOST}:${port}`;

export interface Targets {
  readonly port: number;
  /** Where the engine's REST API answers. */
  readonly api: string;
  readonly issuer: string;
  /** The built explorer, or none. */
  readonly explorer?: string;
  /** The built documentation, or none. */
  readonly docs?: string;
}

/**
 * One address for front ends: `/graphql` is the deployed API, `/calendar/` its calendar feeds, `/` the explorer, `/docs/`
 * the documentation, `/token` the demo's sign-in.
 */
export async function serveGateway(lifetime: Lifetime, targets: Targets): Promise<void> {
  const { explorer, docs } = targets;
  const files: Files = new Map([
    ...(explorer === undefined
      ? []
      : await readFiles(explorer, (name) => (name === 'index.html' ? '/' : `/explorer/${name}`))),
    ...(docs === undefined ? [] : await readFiles(docs, (name) => `/docs/${name}`)),
  ]);
  await serve(
    lifetime,
    createServer((request, response) => route(targets, files, request, response)),
    targets.port,
  );
}

function route(targets: Targets, files: Files, request: IncomingMessage, response: ServerResponse): void {
  // A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding) and would then be our "same origin".
  if (!isLocalHost(request.headers.host)) {
    response.writeHead(403).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (pathname === '/graphql') {
    const headers = allowOrigin(request);
    if (request.method === 'OPTIONS') response.writeHead(204, headers).end();
    else forward(request, response, `${targets.api}${search}`, headers);
  } else if (pathname.startsWith('/calendar/')) {
    forward(request, response, targets.api.replace(/\/graphql$/, pathname), {});
  } else if (pathname === '/token' && request.method === 'POST') {
    forward(request, response, `${targets.issuer}/token`, {});
  } else if (pathname === '/docs') {
    // Its links are relative, and would lead out of it without the slash.
    response.writeHead(308, { location: '/docs/' }).end();
  } else {
    sendFile(files, pathname, response);
  }
}
