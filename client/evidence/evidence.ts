import type { CompleteUploadMutation, EvidenceStatusQuery } from '../generated/graphql.ts';

/** A piece of evidence whose parts have all been handed over; the seal follows. */
export type HandedOver = NonNullable<CompleteUploadMutation['completeUpload']['evidence']>;

/** A piece of evidence as it is kept. */
export type Kept = NonNullable<EvidenceStatusQuery['evidence']>;
