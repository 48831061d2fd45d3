import type { UniqueClaim } from '#domain/model/claim.ts';
import { unique } from '#domain/model/claim.ts';

/** A seal's number (封签号) written one way: `ａ-01 ` typed in full width is `A-01`. */
export function sealNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/** A seal is on one object, in all of the deployment: property travels between organs. */
export function sealClaim(seal: string): UniqueClaim {
  return unique(`propertySeal#${sealNumber(seal)}`);
}
