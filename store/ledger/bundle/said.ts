/** Proven; could not be proven with what is at hand; proven to be otherwise. */
export type Verdict = 'VERIFIED' | 'UNVERIFIED' | 'LIE';

/** A finding in words. */
export interface Said {
  readonly verdict: Verdict;
  readonly zh: string;
  readonly en: string;
}
