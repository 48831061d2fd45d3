import { DAY, HOUR } from '#domain/model/time.ts';
import { termSetting } from '../term-setting.ts';

/** How long scans are kept in each case. Milliseconds. */
export interface ScanTerms {
  /** For which the scans of verified papers are locked, from then on. */
  readonly retention: number;
  /** After which a scan that nothing uses, or whose papers stayed rejected, is given up. */
  readonly waiting: number;
  /** After which the bytes of one given up are deleted: longer than any address to send them to has lived. */
  readonly discarded: number;
}

/**
 * The product's own terms: no article says how long a centre keeps copies of a lawyer's papers. A year covers custody for
 * investigation with all its extensions (CPL 156 to 160). The organ that deploys it may set others.
 */
export function scanTermsOfFunction(): ScanTerms {
  return {
    retention: termSetting('SCAN_RETENTION_SECONDS') ?? 365 * DAY,
    waiting: termSetting('SCAN_WAITING_TERM_SECONDS') ?? 30 * DAY,
    discarded: termSetting('SCAN_DISCARDED_TERM_SECONDS') ?? HOUR,
  };
}
