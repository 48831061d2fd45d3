/** One entry of an answer's `errors`. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly retryAfter?: number; readonly correlationId?: string };
}

/** The server's codes, and two of the client's own. A newer server may have more. */
export type ApiErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'THROTTLED'
  | 'INTERNAL_SERVER_ERROR'
  /** Nothing came back: no network, or the connection broke. */
  | 'NO_ANSWER'
  /** Something came back that is no answer of this API, such as a proxy's page. */
  | 'UNREADABLE_ANSWER'
  | (string & {});

/** What no form can fix: the answer had errors, or there was none. What a form can fix is in `refusals` instead. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** Branch on this: of the first error. */
  readonly code: ApiErrorCode;
  readonly errors: readonly AnsweredError[];
  /** Milliseconds after which to send the same again. */
  readonly retryAfter?: number;
  /** What to quote to whoever runs the system. */
  readonly correlationId?: string;
  /** What was answered beside the errors. A mutation that is in here is done, whatever could not be shown of it. */
  readonly data?: object;

  constructor(
    errors: readonly [AnsweredError, ...AnsweredError[]],
    { data, ...options }: ErrorOptions & { readonly data?: unknown } = {},
  ) {
    const [{ message, extensions: { code = 'INTERNAL_SERVER_ERROR', retryAfter, correlationId } = {} }] = errors;
    super(message, options);
    this.code = code;
    this.errors = errors;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
    if (correlationId !== undefined) this.correlationId = correlationId;
    if (typeof data === 'object' && data !== null) this.data = data;
  }
}
