import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ApiError } from './api-error.ts';
import type { Outcome } from './exchange.ts';
import { exchange } from './exchange.ts';
import { introduced, isSendable } from './headers.ts';
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
  /** Of messages, as Accept-Language has it: `zh-CN` or `zh`, or `en`. By default what the browser sends, else Chinese. */
  readonly language?: string;
  /** Who is asking, for the metrics of whoever runs the system. In ASCII, since headers carry it. */
  readonly client?: { readonly name: string; readonly version: string };
  /** `ids` sends the ids of generated documents: smaller, and all that a locked-down server takes from browsers. */
  readonly documents?: 'text' | 'ids';
  readonly fetch?: typeof fetch;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** How often the same is sent at most, while that may help: 5 unless told. 1 is for who sends it again themselves. */
  readonly tries?: number;
}

export interface Connection {
  /**
   * Sends an operation and resolves to its data.
   *
   * A mutation whose `input` has no idempotencyKey gets one. What may pass (THROTTLED, no network, 5xx) is sent again,
   * the same, up to five times, waiting at least as long as the server asks. Of mutations only those are that the key
   * speaks for: one field, which takes the variable `input`.
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

/**
 * A connection to the API, for Node and for browsers. It holds nothing open.
 *
 * @throws TypeError if the language or the client's name or version is nothing that a header can carry
 */
export function connect(options: ConnectOptions): Connection {
  const { url, token: source, documents = 'text' } = options;
  const headers = introduced(options);
  const ask = async (document: Document, given?: object, { signal, tries }: AskOptions = {}) => {
    const operation = operationOf(document);
    const variables = operation.isMutation ? keyed(given) : given;
    const repeatable = !operation.isMutation || (operation.isOfInput && isKeyed(variables));
    const body = JSON.stringify({ ...operation.body(documents), variables });
    const once = async (token: string | undefined) => {
      signal?.throwIfAborted();
      // A token that was read from a file often ends in a line break.
      const bearer = token?.trim();
      if (bearer && !isSendable(bearer)) return unsendable();
      const authorized = bearer ? { ...headers, authorization: `Bearer ${bearer}` } : headers;
      const request = { method: 'POST', headers: authorized, body, ...(signal && { signal }) };
      // The global one is looked up late: what mocks a network in tests replaces it.
      return exchange(options.fetch ?? fetch, url, request);
    };
    const sending = () => sendAs(source, once, repeatable);
    const outcome = await (repeatable ? sendUntilDone(sending, signal, tries) : sending());
    if ('failure' in outcome) throw outcome.failure;
    return outcome.data;
  };
  // What the server answers to a document is what was generated for it.
  return { ask: ask as Connection['ask'] };
}

async function sendUntilDone(
  send: () => Promise<Outcome>,
  signal: AbortSignal | undefined,
  most: number | undefined,
): Promise<Outcome> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await send();
    const passing = 'failure' in outcome && outcome.passing;
    const wait = passing ? waitAfter(tries, outcome.failure.retryAfter, most) : undefined;
    if (wait === undefined) return outcome;
    await pause(wait, signal);
  }
}

/** Sends once as the source's token says; and, if it may be, once more if that was not taken and there is another. */
async function sendAs(
  source: ConnectOptions['token'],
  send: (token: string | undefined) => Promise<Outcome>,
  repeatable: boolean,
): Promise<Outcome> {
  const token = typeof source === 'function' ? await source() : source;
  const outcome = await send(token);
  const refused = 'failure' in outcome && outcome.failure.code === 'UNAUTHENTICATED';
  if (!refused || typeof source !== 'function' || token === undefined) return outcome;
  source.forget?.(token);
  if (!repeatable) return outcome;
  const other = await source();
  return other === token ? outcome : send(other);
}

/** As if the server had not taken the token, so that a source is asked for another. The token is never quoted. */
function unsendable(): Outcome {
  const message = 'the access token holds what no header can carry, such as a line break; nothing was sent';
  return { failure: new ApiError([{ message, extensions: { code: 'UNAUTHENTICATED' } }]), passing: false };
}
