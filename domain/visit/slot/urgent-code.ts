/** Slots opened by hand are counted within a centre's day, so that a change of the centre finds them all. */
export const MOST_URGENT = 20;

/** How many days ahead one may be opened by hand; what is later, a template can call for. */
export const URGENT_AHEAD = 14;

/** What stands in such a slot's id where others name their template. */
export const URGENT_CODES: readonly string[] = Array.from({ length: MOST_URGENT }, (_, i) => `U${i + 1}`);
