import { DAY } from '#domain/model/time.ts';

/**
 * How the list of changes keeps its promise, that no reader ever skips a row, although rows are written by many at
 * once and each bears the time at which its writer began (docs/decisions/0014-changes.md). Milliseconds.
 */

/** A row counts as written only if that took no longer; a writer that was slower writes it again. */
export const WRITTEN_WITHIN = 10_000;

/** Two clocks of the product differ by no more. AWS keeps them within milliseconds. */
const CLOCKS_DIFFER = 10_000;

/** Before this much has passed, rows may still come to lie among those that were read. Cursors stay behind it. */
export const SETTLED_AFTER = WRITTEN_WITHIN + CLOCKS_DIFFER;

/** How long changes are kept. Who asks for older ones loads everything anew. */
export const KEPT = 7 * DAY;
