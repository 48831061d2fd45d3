/** After how long somebody looks after a release that nobody went on with, or that waits for what is unfinished. Milliseconds. */
export const RESUME_AFTER = 15 * 60_000;
