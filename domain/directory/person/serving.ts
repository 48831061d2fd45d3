import type { Change } from '#domain/model/decision.ts';
import { relied } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Organ } from '../organ/organ.ts';
import { Organs } from '../organ/organs.ts';
import { refuse } from '../refusals.ts';
import type { Certificate, Post } from './person.ts';

/** The posts of those who are no part of any organ. */
const OUTSIDE: readonly Post[] = ['LAWYER', 'CLERK'];

/** Whether somebody with these posts has a place in an organ: a law firm's people, and those with no post, have none. */
export function serves(posts: readonly Post[]): boolean {
  return posts.some((post) => !OUTSIDE.includes(post));
}

/** What else somebody is known by, which some posts need. */
export interface Credentials {
  readonly certificate?: Certificate | undefined;
  readonly firm?: string | undefined;
}

/** The firm that somebody with these posts is recorded with: a clerk's; a lawyer's stands on the certificate. */
export function clerksFirm(posts: readonly Post[], firm: string | undefined): string | undefined {
  return posts.includes('CLERK') ? firm : undefined;
}

/** What these posts need that is missing. */
export function unfit(
  posts: readonly Post[],
  code: string | undefined,
  { certificate, firm }: Credentials,
): readonly Refusal[] {
  const bound = posts.some((post) => !OUTSIDE.includes(post) && post !== 'ADMINISTRATOR');
  const uncertified = posts.includes('LAWYER') && certificate === undefined;
  // Whoever serves in an organ would judge their own papers, or those of the lawyers they work for (律师法 11).
  const mixed =
    (posts.includes('CLERK') && posts.some((post) => post !== 'CLERK')) || (posts.includes('LAWYER') && bound);
  return [
    ...(mixed ? [refuse('POSTS_CONFLICT', { path: ['posts'] })] : []),
    ...(uncertified ? [refuse('CERTIFICATE_NEEDED', { path: ['certificate'] })] : []),
    ...(posts.includes('CLERK') && firm === undefined ? [refuse('FIRM_NEEDED', { path: ['firm'] })] : []),
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
