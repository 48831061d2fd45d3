import {
  request as ask,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';

/** Headers of one connection, never of the message (RFC 9110, 7.6.1); the host is the target's own. */
const OF_THE_CONNECTION = new Set([
  'connection',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Streams a request to its target and the answer back; `added` headers win over the target's. */
export function forward(
  incoming: IncomingMessage,
  response: ServerResponse,
  target: string,
  added: OutgoingHttpHeaders,
): void {
  const outgoing = ask(target, { method: incoming.method ?? 'GET', headers: passOn(incoming.headers), agent: false });
  outgoing.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, { ...withoutCors(passOn(answer.headers)), ...added });
    answer.on('error', () => response.destroy());
    answer.pipe(response);
  });
  outgoing.on('error', (error) => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502, { 'content-type': 'application/json', ...added }).end(failure(error));
  });
  response.on('close', () => outgoing.destroy());
  incoming.pipe(outgoing);
}

const passOn = (headers: IncomingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.has(name)));

const withoutCors = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('access-control-')));

/** An answer a GraphQL client can read. */
const failure = (error: Error): string =>
  JSON.stringify({
    errors: [
      {
        message: `The local engine did not answer: ${error.message}. Its log is in .yangguang/logs.`,
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ],
  });
