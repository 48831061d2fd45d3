import type { Refusal } from '#domain/model/refusal.ts';
import { refuse } from './refusals.ts';

/** What stays on record to be read has a letter or a digit in it: a dot, or a space of no width, says nothing. */
export function checkWords(said: string, path: readonly string[] = ['reason']): readonly Refusal[] {
  return /[\p{L}\p{N}]/u.test(said) ? [] : [refuse('REASON_BLANK', { path })];
}
