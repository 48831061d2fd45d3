/** Why all bytes of a piece of evidence are read. */
export const CAUSES = [
  /** It has just been put under lock. */
  'ARRIVAL',
  /** Its last reading is long ago. */
  'PERIODIC',
  /** Somebody asked for it, with a reason. */
  'REQUESTED',
] as const;
export type Cause = (typeof CAUSES)[number];
