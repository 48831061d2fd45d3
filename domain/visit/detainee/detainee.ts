import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';

interface Admission {
  readonly id: Id<'Detainee'>;
  readonly name: string;
  readonly centre: Id<'Centre'>;
  /** Code of the centre's organ. */
  readonly organ: string;
  readonly caseId?: Id<'Case'>;
  readonly admittedAt: Instant;
}

/** Someone held at a centre (在押人员). That they are is not to be learnt by searching. */
export type Detainee = Admission &
  ({ readonly status: 'DETAINED' } | { readonly status: 'RELEASED'; readonly releasedAt: Instant });

export type DetaineeEvent =
  | ({ readonly type: 'DetaineeAdmitted' } & Admission)
  | { readonly type: 'DetaineeReleased'; readonly releasedAt: Instant };
