import type { Verdict } from '#store/ledger/bundle/finding.ts';

/** How a verdict looks on paper, where there is no colour. */
export const SIGNS: Readonly<Record<Verdict, string>> = { VERIFIED: '✓ ', UNVERIFIED: '？', LIE: '✗ ' };
