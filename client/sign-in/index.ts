export { begin } from './begin.ts';
export { finish } from './finish.ts';
export { refresh } from './refresh.ts';
export type { Keeper, SignInSettings } from './settings.ts';
export { SignInError, type SignInProblem } from './sign-in-error.ts';
export type { Tokens } from './tokens.ts';
