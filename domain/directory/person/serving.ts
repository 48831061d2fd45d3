import type { Change } from '#domain/model/decision.ts';
import { relied } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Organ } from '../organ/organ.ts';
import { Organs } from '../organ/organs.ts';
import { refuse } from '../refusals.ts';
import type { Certificate, Post } from './person.ts';

/** Whether somebody with these posts has a place in an organ: only lawyers, and those with no post, have none. */
export function serves(posts: readonly Post[]): boolean {
  return posts.some((post) => post !== 'LAWYER');
}

/** What these posts need that is missing. */
export function unfit(
  posts: readonly Post[],
  code: string | undefined,
  certificate: Certificate | undefined,
): readonly Refusal[] {
  const bound = posts.some((post) => post !== 'LAWYER' && post !== 'ADMINISTRATOR');
  const uncertified = posts.includes('LAWYER') && certificate === undefined;
  return [
    ...(uncertified ? [refuse('CERTIFICATE_NEEDED', { path: ['certificate'] })] : []),
    ...(bound && code === undefined ? [refuse('ORGAN_NEEDED', { path: ['organ'] })] : []),
  ];
}

/** Why an organ takes nobody in. */
export function unopened(code: string, organ: Organ | undefined): readonly Refusal[] {
  const at = { path: ['organ'], details: { code } };
  if (organ === undefined) return [refuse('ORGAN_UNKNOWN', at)];
  return organ.status === undefined ? [] : [refuse('ORGAN_CLOSED', at)];
}

/** An organ that is to be closed takes nobody in, whoever was first. */
export function takenIn(organ: Organ | undefined): readonly Change[] {
  return organ === undefined ? [] : [relied(Organs, organ, 'open')];
}
