import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';

/** What a request asks for, here: a path that begins with `//` is a path too. Undefined if it is no address. */
export function addressOf({ url = '/' }: IncomingMessage, origin: string): URL | undefined {
  const address = `${origin}${url}`;
  return url.startsWith('/') && URL.canParse(address) ? new URL(address) : undefined;
}

/** A request of Node's server as the web has it. Its body is streamed; it may be a part of evidence. */
export function webRequest(incoming: IncomingMessage, address: URL): Request {
  const { method = 'GET', headers } = incoming;
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each): [string, string] => [name, each]),
  );
  const body = method === 'GET' || method === 'HEAD' ? {} : { body: Readable.toWeb(incoming), duplex: 'half' };
  return new Request(address, { method, headers: sent, ...body } as RequestInit);
}

/** Sends an answer of the web through Node's server; `added` headers join it, those that vary beside its own. */
export async function sendAnswer(
  answer: Response,
  response: ServerResponse,
  { vary, ...added }: OutgoingHttpHeaders,
): Promise<void> {
  const own = Object.fromEntries(answer.headers);
  const varies = [own.vary, vary].filter((each) => each !== undefined).join(', ');
  response.writeHead(answer.status, { ...own, ...added, ...(varies !== '' && { vary: varies }) });
  response.end(Buffer.from(await answer.arrayBuffer()));
}
