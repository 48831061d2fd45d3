import { DAY } from '#domain/model/time.ts';

/** After how long what was verified is read again: disks rot, and a flipped bit is to be found while a copy can be had. Milliseconds. */
export const DUE_AFTER = 180 * DAY;
/** By so much at most sooner or later, each by its own: what came in one night is not all read in one night again. Milliseconds. */
export const DUE_WITHIN = 15 * DAY;

/** So long before a first lock is over it is renewed, if its file has not been read by then. Milliseconds. */
export const RENEWED_AHEAD = 3 * DAY;
/** For so long a sealed file may wait to be read before anybody looks after its lock. Milliseconds. */
export const WAITS_SAFELY = 4 * DAY;
/** At least for so long a file is locked when it is sealed: longer than nobody looks. Milliseconds. */
export const ARRIVES_WITH = WAITS_SAFELY + DAY;
