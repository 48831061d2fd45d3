import type { Instant } from '#domain/model/time.ts';

/** What became of the place or of the person, so that a visit can hardly take place as it was booked. */
export const CAUSES = [
  'SLOT_CLOSED',
  'CAPACITY_CUT',
  'DETAINEE_MOVED',
  'DETAINEE_RELEASED',
  'DETAINEE_ABSENT',
] as const;
export type Cause = (typeof CAUSES)[number];

/** All for which a visit is flagged. Nobody moves or evicts it for that. */
export const FLAG_CAUSES = [...CAUSES, 'LAWYER_NOT_PRACTISING'] as const;
export type FlagCause = (typeof FLAG_CAUSES)[number];

export interface Flag {
  readonly cause: FlagCause;
  readonly at: Instant;
}
