export { type AnsweredError, ApiError, type ApiErrorCode } from './api-error.ts';
export { type AskOptions, type Connection, type ConnectOptions, connect, type TokenSource } from './connect.ts';
