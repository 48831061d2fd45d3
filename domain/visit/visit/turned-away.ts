import type { Instant } from '#domain/model/time.ts';

/** Why a gate may turn a lawyer away who came in time: none of it is a lawyer's staying away. */
export const TURNED_AWAY = [
  'ENTRUSTMENT_NOT_VERIFIED',
  'NOT_PRESENT',
  'PERMISSION_NEEDED',
  'CERTIFICATE_EXPIRED',
  'LAWYER_SUSPENDED',
] as const;
export type TurnedAwayFor = (typeof TURNED_AWAY)[number];

/** That they were there, and were not let in. */
export interface TurnedAway {
  readonly at: Instant;
  /** The first of the reasons that were said. */
  readonly code: TurnedAwayFor;
}

/** The first reason among those said that turned somebody away; being early or late does not. */
export function turnedAwayFor(codes: readonly string[]): TurnedAwayFor | undefined {
  return TURNED_AWAY.find((code) => codes.includes(code));
}
