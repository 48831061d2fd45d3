import type { Evidence, Lock } from './evidence.ts';

/** A lock as it was read back: an engine may have left off any of it. */
export type LockFound = { readonly [Name in keyof Lock]?: Lock[Name] | string | boolean | undefined };

/** The lock, if it is all that it must be: nobody can delete or shorten it before its day, and the hold outlasts that. */
export function provenLock({ retainUntil }: Pick<Evidence, 'retainUntil'>, found: LockFound): Lock | undefined {
  const until = found.retainUntil;
  if (found.mode !== 'COMPLIANCE' || found.legalHold !== true) return undefined;
  if (typeof until !== 'string' || until < retainUntil) return undefined;
  return { mode: 'COMPLIANCE', retainUntil: until, legalHold: true };
}
