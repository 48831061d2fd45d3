import type { ApprovalKindCode } from '#domain/approval/kinds.ts';
import type { Id } from '#domain/model/id.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import type { Extension } from '../term.ts';
import { TERMS } from '../terms.ts';
import type { Deadline, Extended } from './deadline.ts';

export interface ExtendDeadline {
  /** Which of the term's extensions, as TERMS names it. */
  readonly extension: string;
  /** In its own unit; the most it allows unless told. */
  readonly length?: number | undefined;
  readonly reason: string;
}

/** An approval that was granted: its kind, and when. Redelivered, it is the same approval. */
export interface Grant {
  readonly approval: Id<'Approval'>;
  readonly kind: ApprovalKindCode;
  readonly grantedAt: Instant;
}

/** An extension that a term's law allows, and how much of it is asked for. */
export interface Asked {
  readonly known: Extension;
  readonly extended: Extended;
}

/** What of a term's extensions a command asks for; undefined if the law does not know it. */
export function askedOf({ term }: Deadline, { extension, length }: ExtendDeadline): Asked | undefined {
  const known = TERMS[term].extensions?.[extension];
  if (known === undefined) return undefined;
  const { unit, length: most } = known.most;
  return { known, extended: { extension, unit, length: length ?? most } };
}

/** Why a deadline cannot be extended so now. */
export function excessive(deadline: Deadline, { known, extended }: Asked, now: Instant): Refusal[] {
  const { extensions, dueAt } = deadline;
  // While its clock stands still, a term cannot be over.
  const at = deadline.status === 'PAUSED' ? deadline.pausedAt : now;
  const { times, most, article } = known;
  const before = extensions.filter((each) => each.extension === extended.extension).length;
  return [
    ...(before >= times ? [refuse('EXTENDED_OFTEN', { path: ['extension'], article, details: { times } })] : []),
    ...(extended.length < 1 || extended.length > most.length
      ? [refuse('EXTENSION_TOO_LONG', { path: ['length'], article, details: { most: most.length } })]
      : []),
    ...(at >= dueAt ? [refuse('ENDED_ALREADY', { article })] : []),
  ];
}
