export * from './api/index.ts';
export * from './documents/index.ts';
export * from './token/index.ts';
