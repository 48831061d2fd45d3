import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Outcome } from './exchange.ts';
import { exchange } from './exchange.ts';
import { isKeyed, keyed } from './keyed.ts';
import type { Document } from './operation.ts';
import { operationOf } from './operation.ts';
import { pause, waitAfter } from './patience.ts';

/** Where a connection has its tokens from; undefined asks as nobody. `keepFresh` makes one that renews itself. */
export interface TokenSource {
  (): Promise<string | undefined>;
  /** Told that the server did not take a token. */
  forget?(token: string): void;
}

export interface ConnectOptions {
  /** Of the API, such as `https://api.example/graphql`. */
  readonly url: string;
  /** An access token, or what to ask for one; without it the connection asks as nobody. */
  readonly token?: string | TokenSource;
  /** Of messages, as Accept-Language has it: `zh-CN`, or `en`. By default what the browser sends, else Chinese. */
  readonly language?: string;
  /** Who is asking, for the metrics of whoever runs the system. */
  readonly client?: { readonly name: string; readonly version: string };
  /** `ids` sends the ids of generated documents: smaller, and all that a locked-down server takes from browsers. */
  readonly documents?: 'text' | 'ids';
  readonly fetch?: typeof fetch;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
}

export interface Connection {
  /**
   * Sends an operation and resolves to its data.
   *
   * A mutation whose `input` has no idempotencyKey gets one. What may pass (THROTTLED, no network, 5xx) is sent again,
   * the same, up to five times, waiting at least as long as the server asks; a mutation without a key never is.
   *
   * @throws ApiError when the answer has errors, or there is none
   * @throws the signal's reason, when it is aborted
   */
  ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    options?: AskOptions,
  ): Promise<Data>;
  /** The same, of an operation that needs no variables. */
  ask<Data>(document: TypedDocumentNode<Data, Record<string, never>>): Promise<Data>;
  /** The same, of an operation written as text: nothing is known of its data. */
  ask(document: string, variables?: object, options?: AskOptions): Promise<unknown>;
}

/** A connection to the API, for Node and for browsers. It holds nothing open. */
export function connect(options: ConnectOptions): Connection {
  const { url, token: source, documents = 'text' } = options;
  const ask = async (document: Document, given?: object, { signal }: AskOptions = {}) => {
    const operation = operationOf(document);
    const variables = operation.isMutation ? keyed(given) : given;
    const repeatable = !operation.isMutation || isKeyed(variables);
    const body = JSON.stringify({ ...operation.body(documents), variables });
    const once = (token: string | undefined) => {
      signal?.throwIfAborted();
      const request = { method: 'POST', headers: headersOf(options, token), body, ...(signal && { signal }) };
      // The global one is looked up late: what mocks a network in tests replaces it.
      return exchange(options.fetch ?? fetch, url, request);
    };
    const sending = () => sendAs(source, once, repeatable);
    const outcome = await (repeatable ? sendUntilDone(sending, signal) : sending());
    if ('failure' in outcome) throw outcome.failure;
    return outcome.data;
  };
  // What the server answers to a document is what was generated for it.
  return { ask: ask as Connection['ask'] };
}

async function sendUntilDone(send: () => Promise<Outcome>, signal: AbortSignal | undefined): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await send();
    const passing = 'failure' in outcome && outcome.passing;
    const wait = passing ? waitAfter(tries, outcome.failure.retryAfter) : undefined;
    if (wait === undefined) return outcome;
    await pause(wait, signal);
  }
}

/** Sends once as the source's token says; and once more if that was not taken, and the source has another. */
async function sendAs(
  source: ConnectOptions['token'],
  send: (token: string | undefined) => Promise<Outcome>,
  repeatable: boolean,
): Promise<Outcome> {
  const token = typeof source === 'function' ? await source() : source;
  const outcome = await send(token);
  const refused = 'failure' in outcome && outcome.failure.code === 'UNAUTHENTICATED';
  if (!refused || !repeatable || typeof source !== 'function' || token === undefined) return outcome;
  source.forget?.(token);
  const other = await source();
  return other === token ? outcome : send(other);
}

function headersOf(
  { language, client }: Pick<ConnectOptions, 'language' | 'client'>,
  token: string | undefined,
): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(language && { 'accept-language': language }),
    ...(client && { 'apollographql-client-name': client.name, 'apollographql-client-version': client.version }),
    ...(token && { authorization: `Bearer ${token}` }),
  };
}
