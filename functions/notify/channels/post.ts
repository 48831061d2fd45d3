import { lookup as lookUp } from 'node:dns/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { isPublic } from './public-address.ts';

/** The name leads inside, and nothing was sent. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

export interface Posting {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds from the look-up of the name to the status. */
  readonly timeout: number;
  /** For tests alone: plain http, and addresses inside. */
  readonly insecure: boolean;
}

/**
 * Posts a body and answers the status; what the receiver says besides is not read, and no redirect is followed. The
 * name is looked up once, judged, and that very address connected to: a name that changes between would lead inside.
 * @throws {ForbiddenAddress}
 * @throws {DOMException} a TimeoutError
 */
export async function post({ url, headers, body, timeout, insecure }: Posting): Promise<number> {
  if (url.protocol !== 'https:' && !insecure) throw new ForbiddenAddress();
  const signal = AbortSignal.timeout(timeout);
  const expired = aborted(signal);
  const address = await Promise.race([addressOf(url.hostname), expired]);
  if (!insecure && !isPublic(address)) throw new ForbiddenAddress();
  const family = isIP(address);
  const lookup: LookupFunction = (_name, { all }, answer) =>
    all ? answer(null, [{ address, family }]) : answer(null, address, family);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const length = { 'content-length': String(Buffer.byteLength(body)) };
  const status = new Promise<number>((resolve, reject) => {
    const sending = request(url, { method: 'POST', headers: { ...headers, ...length }, lookup, signal, agent: false });
    sending.once('response', (response) => {
      resolve(response.statusCode ?? 0);
      // Its body may have no end.
      response.destroy();
    });
    // To 101 Node says neither response nor error: the receiver keeps the line, for talk we did not ask for.
    sending.once('upgrade', ({ statusCode = 0 }, socket) => {
      resolve(statusCode);
      socket.destroy();
    });
    // Whatever else happens to a line, it ends.
    sending.once('close', () => reject(new Error('closed without an answer')));
    sending.on('error', (failure) => reject(signal.aborted ? signal.reason : failure));
    sending.end(body);
  });
  return Promise.race([status, expired]);
}

/** A literal address never passes a look-up, so it is judged as it stands. */
async function addressOf(hostname: string): Promise<string> {
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0) return literal;
  const found = await lookUp(literal, { all: true });
  // One inside among many would be reached sooner or later: all are judged by the worst.
  const [first] = [...found].sort((one, other) => Number(isPublic(one.address)) - Number(isPublic(other.address)));
  if (first === undefined) throw new ForbiddenAddress();
  return first.address;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
