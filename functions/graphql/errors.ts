import { GraphQLError } from 'graphql';

/** The errors that no form can fix. `extensions.code` is what clients branch on. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'THROTTLED'
  | 'INTERNAL_SERVER_ERROR';

function error(code: ErrorCode, message: string, extensions: object = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...extensions } });
}

/** No token, or one that does not hold. `http` makes the answer a 401. */
export function unauthenticated(message = '请先登录 Sign in first'): GraphQLError {
  return error('UNAUTHENTICATED', message, { http: { status: 401 } });
}

/** The role never may, whatever the object: decided before anything is read. */
export function forbidden(message = '您的岗位无权访问 Your role may not do this'): GraphQLError {
  return error('FORBIDDEN', message);
}

export function badInput(message: string): GraphQLError {
  return error('BAD_USER_INPUT', message);
}

/** Absent and unseen are told alike, so that nobody learns what exists. */
export function notFound(input: string): GraphQLError {
  return error('NOT_FOUND', `${input}: 未找到 not found`, { input });
}

export function idempotencyKeyReused(): GraphQLError {
  return error('IDEMPOTENCY_KEY_REUSED', '该幂等键已用于其他内容 This key was used with another payload');
}

/** @param retryAfter milliseconds after which to send the same command, with the same key, again */
export function throttled(retryAfter: number): GraphQLError {
  return error('THROTTLED', '系统繁忙，请稍后重试 Busy; try again shortly', { retryAfter });
}

/** @param correlationId what to quote to whoever runs the system: it stands in the log beside the cause */
export function internal(correlationId: string): GraphQLError {
  return error('INTERNAL_SERVER_ERROR', '系统内部错误 Internal error', { correlationId });
}
