import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';

/** Cases in which a visit during investigation needs the handling department's permission (CPL 39, CPR 52). */
export const RESTRICTION_GROUNDS = ['NATIONAL_SECURITY', 'TERRORISM'] as const;
export type RestrictionGround = (typeof RESTRICTION_GROUNDS)[number];

/** What the handling department told the centre in writing; without that every visit goes its ordinary way. */
export interface Restriction {
  readonly ground: RestrictionGround;
  /** Number of the written notice. */
  readonly notice: string;
  /** Code of the handling organ, whose leader permits visits. */
  readonly organ: string;
  /** Whom the notice names as in charge, where no case did: they do not decide on visits in it. */
  readonly officer?: Id<'Person'>;
  readonly since: Instant;
}
