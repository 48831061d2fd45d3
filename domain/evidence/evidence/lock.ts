import type { Evidence, Lock } from './evidence.ts';
import { kindOfEvidence } from './kinds.ts';

/** A lock as it was read back: an engine may have left off any of it. */
export type LockFound = { readonly [Name in keyof Lock]?: Lock[Name] | string | boolean | undefined };

/** The lock that is asked for: at least until an instant, and under legal hold or not. */
export type LockWanted = Pick<Lock, 'retainUntil' | 'legalHold'>;

/** The lock under which evidence of a kind arrives. */
export function firstLock({ kind, retainUntil }: Pick<Evidence, 'kind' | 'retainUntil'>): LockWanted {
  return { retainUntil, legalHold: kindOfEvidence(kind).first.hold };
}

/** The lock, if it is all that it must be: nobody can delete or shorten it before its day, and a hold outlasts that. */
export function provenLock({ retainUntil, legalHold }: LockWanted, found: LockFound): Lock | undefined {
  const until = found.retainUntil;
  const held = found.legalHold === true;
  if (found.mode !== 'COMPLIANCE' || (legalHold && !held)) return undefined;
  if (typeof until !== 'string' || until < retainUntil) return undefined;
  return { mode: 'COMPLIANCE', retainUntil: until, legalHold: held };
}
