import { LARGEST } from '../evidence/part-size.ts';

/**
 * Over how many records a quota is spread, so that the uploads of one case, or of one person, do not all wait for one
 * item: fifty begun in lock step take 2.3 transactions each with 16, 3.8 with 8. More would not leave one batch of 100 keys
 * room for both quotas and the lanes. Stored rows depend on it.
 */
export const SHARDS = 16;

const TEBIBYTE = 2 ** 40;

/**
 * What a case may have under lock before a leader raises it. Nothing under COMPLIANCE can be deleted, by anybody: what is
 * sent there by mistake or in malice is paid for until its lock ends. Four of the largest files, or some 10,000 hours of
 * body-worn video at 4 Mbit/s. Bytes.
 */
export const CASE_QUOTA = 4 * LARGEST;

/** What one person may put under lock on one day: one of the largest files, and a day's work beside it. Bytes. */
export const PERSON_QUOTA = LARGEST + TEBIBYTE;

/** By how much a leader raises a case's quota at the most in one go: a mistyped digit shall not undo it. Bytes. */
export const MOST_RAISED = 100 * TEBIBYTE;
