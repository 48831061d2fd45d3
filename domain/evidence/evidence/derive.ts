import type { Case } from '#domain/case/case/case.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { checkWords } from '../check-words.ts';
import { refuse } from '../refusals.ts';
import type { Derivation, Derived, Evidence } from './evidence.ts';
import { isKept } from './evidence.ts';

/** Of what somebody has made a copy, and how. */
export interface DerivedFrom {
  readonly evidenceId: string;
  readonly as: Derivation;
  readonly method: string;
}

/**
 * What is wrong with a copy's origin. The original must lie under its lock: a copy of what may yet come to nothing would
 * be a copy of nothing. It may itself be a copy.
 */
export function checkOrigin(theCase: Case, original: Evidence | undefined): readonly Refusal[] {
  if (original === undefined) return [];
  const path = ['derivedFrom', 'evidenceId'];
  return [
    ...(original.caseId === theCase.id ? [] : [refuse('ORIGINAL_OF_ANOTHER_CASE', { path })]),
    ...(isKept(original) ? [] : [refuse('ORIGINAL_NOT_KEPT', { path, details: { status: original.status } })]),
  ];
}

/** How it was made is said in words: whoever doubts the copy makes it again from the original. */
export function checkMethod(said: DerivedFrom | undefined): readonly Refusal[] {
  return said === undefined ? [] : checkWords(said.method, ['derivedFrom', 'method']);
}

/** A copy's origin, as it is kept. */
export function derivedOf(
  original: Evidence | undefined,
  said: DerivedFrom | undefined,
): { readonly derived?: Derived } {
  if (original === undefined || said === undefined) return {};
  return { derived: { from: original.id, as: said.as, method: said.method } };
}
