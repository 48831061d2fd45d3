import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]']);

export const isLocalHost = (host: string | undefined): boolean =>
  host !== undefined && URL.canParse(`http://${host}`) && LOCAL.has(new URL(`http://${host}`).hostname);

/**
 * Answers to browsers: any front end served on this machine may ask, on any port; no page from elsewhere may, since
 * the demo hands tokens to whoever asks.
 */
export function allowOrigin({ headers }: IncomingMessage): OutgoingHttpHeaders {
  const { origin } = headers;
  if (origin === undefined || !URL.canParse(origin) || !LOCAL.has(new URL(origin).hostname)) return { vary: 'origin' };
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? 'authorization, content-type',
    'access-control-expose-headers': '*',
    'access-control-max-age': '600',
  };
}
