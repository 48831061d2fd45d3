import { request } from 'node:http';
import { HOST } from '../local/address.ts';

/** Other ways to ports of this machine: a connection to one goes to another, and still says whom it means. */
export type Detours = Readonly<Record<string, number>>;

/** `fetch` over detours, each request on a connection of its own. A signed address stays valid: its host is unchanged. */
export function fetchOver(detours: Detours): typeof fetch {
  return async (asked, { method = 'GET', headers, body, signal } = {}) => {
    const url = new URL(String(asked));
    const port = detours[url.port] ?? url.port;
    const sent = { ...Object.fromEntries(new Headers(headers)), host: url.host };
    const bytes = typeof body === 'string' ? Buffer.from(body) : body instanceof Uint8Array ? body : undefined;
    const length = bytes === undefined ? {} : { 'content-length': String(bytes.byteLength) };
    return new Promise<Response>((resolve, reject) => {
      const going = request(
        {
          ...{ host: HOST, port, method, path: `${url.pathname}${url.search}`, agent: false },
          headers: { ...sent, ...length },
          ...(signal ? { signal } : {}),
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('aborted', () => reject(new TypeError('the line broke')));
          answer.on('end', () => {
            const { statusCode: status = 0 } = answer;
            resolve(new Response(status === 204 ? null : Buffer.concat(chunks), { status }));
          });
        },
      );
      going.on('error', reject);
      going.end(bytes);
    });
  };
}
