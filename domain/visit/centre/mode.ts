/** How lawyer and detainee meet: face to face, or by a remote link (远程会见). */
export const MODES = ['IN_PERSON', 'REMOTE'] as const;
export type Mode = (typeof MODES)[number];
