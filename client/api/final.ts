import type { ApiErrorCode } from './api-error.ts';

/** What the server says that no further try will change, whatever the status beside it. */
const FINAL: readonly ApiErrorCode[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'IDEMPOTENCY_KEY_REUSED',
];

export const isFinal = (code: ApiErrorCode): boolean => FINAL.includes(code);
