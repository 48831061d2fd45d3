import { GraphQLError } from 'graphql';
import type { Message } from '#domain/model/refusal.ts';

/** The errors that no form can fix. `extensions.code` is what clients branch on. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'IDEMPOTENCY_KEY_REUSED',
  'THROTTLED',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** How an error shows in HTTP, where it ends the whole request. */
export interface Http {
  readonly status: number;
  readonly headers?: ReadonlyMap<string, string>;
}

/** An error in both languages; whoever answers says it in the one that was asked for. */
export class BilingualError extends GraphQLError {
  readonly said: Message;

  constructor(code: ErrorCode, said: Message, extensions: object = {}) {
    super(said.en, { extensions: { code, ...extensions } });
    this.said = said;
  }
}

/** No token, or one that does not hold. `http` makes the answer a 401. */
export function unauthenticated(said: Message = { zh: '请先登录', en: 'Sign in first' }): BilingualError {
  return new BilingualError('UNAUTHENTICATED', said, { http: { status: 401 } });
}

/** The role never may, whatever the object: decided before anything is read. */
export function forbidden(said: Message = { zh: '您的岗位无权访问', en: 'Your role may not do this' }): BilingualError {
  return new BilingualError('FORBIDDEN', said);
}

/** @param extensions `path` names the input that is wrong; the message says what it must be, never what it is */
export function badInput(said: Message, extensions: { path?: readonly (string | number)[]; http?: Http } = {}) {
  return new BilingualError('BAD_USER_INPUT', said, extensions);
}

/** Absent and unseen are told alike, so that nobody learns what exists. */
export function notFound(input: string): BilingualError {
  return new BilingualError('NOT_FOUND', { zh: `${input}：未找到`, en: `${input}: not found` }, { input });
}

export function idempotencyKeyReused(): BilingualError {
  const said = { zh: '该幂等键已用于其他内容', en: 'This key was used with another payload' };
  return new BilingualError('IDEMPOTENCY_KEY_REUSED', said);
}

/** @param retryAfter milliseconds after which to send the same command, with the same key, again */
export function throttled(retryAfter: number): BilingualError {
  return new BilingualError('THROTTLED', { zh: '系统繁忙，请稍后重试', en: 'Busy; try again shortly' }, { retryAfter });
}

/** @param correlationId what to quote to whoever runs the system: it stands in the log beside the cause */
export function internal(correlationId: string): BilingualError {
  return new BilingualError('INTERNAL_SERVER_ERROR', { zh: '系统内部错误', en: 'Internal error' }, { correlationId });
}
