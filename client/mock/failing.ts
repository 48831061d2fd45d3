import type { HttpHandler } from 'msw';
import { HttpResponse, http } from 'msw';
import type { Mutation, Query } from '../generated/schema.ts';
import type { HandlerOptions } from './handlers.ts';
import { ANYWHERE } from './handlers.ts';
import { languageOf } from './language.ts';
import { asksFor, operationOf } from './request.ts';

interface Known {
  readonly status?: number;
  readonly zh: string;
  readonly en: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The errors of the API, and what it says with each. */
const ERRORS = {
  UNAUTHENTICATED: { status: 401, zh: '请先登录', en: 'Sign in first' },
  FORBIDDEN: { zh: '您的岗位无权访问', en: 'Your role may not do this' },
  BAD_USER_INPUT: { zh: '输入不正确', en: 'The input is malformed', extensions: { path: ['input'] } },
  NOT_FOUND: { zh: 'id：未找到', en: 'id: not found', extensions: { input: 'id' } },
  IDEMPOTENCY_KEY_REUSED: { zh: '该幂等键已用于其他内容', en: 'This key was used with another payload' },
  THROTTLED: { zh: '系统繁忙，请稍后重试', en: 'Busy; try again shortly', extensions: { retryAfter: 1_000 } },
  INTERNAL_SERVER_ERROR: {
    zh: '系统内部错误',
    en: 'Internal error',
    extensions: { correlationId: '00000000-0000-4000-8000-000000000000' },
  },
} as const satisfies Readonly<Record<string, Known>>;

export type ErrorCode = keyof typeof ERRORS;

export interface FailingOptions extends Pick<HandlerOptions, 'url' | 'documents'> {
  /** Only operations that ask for this field of Query or Mutation; all of them unless told. */
  readonly field?: Exclude<keyof Query | keyof Mutation, '__typename'>;
  /** More for `extensions`, such as `{ retryAfter: 50 }`. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A handler that fails as the API would, and leaves operations it is not about to the next handler. */
export function failing(code: ErrorCode, options: FailingOptions = {}): HttpHandler {
  const { url = ANYWHERE, field, documents = {}, extensions = {} } = options;
  const known: Known = ERRORS[code];
  return http.all(url, async ({ request }) => {
    const operation = await operationOf(request, documents).catch(() => undefined);
    if (operation === undefined || (field !== undefined && !asksFor(operation.document, field))) return undefined;
    const error = { message: known[languageOf(request)], extensions: { code, ...known.extensions, ...extensions } };
    // Without a token that holds nothing is run, so there is no data either.
    const data = known.status === 401 ? {} : { data: null };
    return HttpResponse.json({ errors: [error], ...data }, { status: known.status ?? 200 });
  });
}
