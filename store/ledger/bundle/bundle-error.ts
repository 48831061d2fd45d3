import { LedgerError } from '../ledger-error.ts';

/** Why a text is no bundle. */
export const BUNDLE_FLAWS = [
  'TEXT_CONVERTED',
  'NOT_A_BUNDLE',
  'UNKNOWN_VERSION',
  'NOT_CANONICAL',
  'MALFORMED',
  'DIGEST_DIFFERS',
] as const;
export type BundleFlaw = (typeof BUNDLE_FLAWS)[number];

export class BundleError extends LedgerError<BundleFlaw> {}
