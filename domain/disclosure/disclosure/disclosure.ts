import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';

/** That a copy of a record's history left the product, with its proofs: to whom, why, and which part of it. */
export interface Disclosure {
  readonly id: Id<'CustodyDisclosure'>;
  readonly record: Id;
  readonly by: Id<'Person'>;
  /** Code of the organ in which they served. */
  readonly organ: string;
  readonly reason: string;
  readonly at: Instant;
  /** Begins behind this event of the record; not there: with the first. */
  readonly after?: number;
  /** Size of the checkpoint that the court has already, and wants to see continued. */
  readonly consistentWith?: number;
}

export type DisclosureEvent = { readonly type: 'BundleDisclosed' } & Disclosure;
