import type { Period } from '#domain/model/time.ts';
import { overlaps } from '#domain/model/time.ts';

/** Why somebody is out of the centre for a while: in court, in hospital, at a scene to be identified (辨认现场). */
export const ABSENCE_KINDS = ['COURT', 'HOSPITAL', 'IDENTIFICATION_SCENE', 'OTHER'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

export interface Absence extends Period {
  /** Counted from 1, for each detainee. */
  readonly number: number;
  readonly kind: AbsenceKind;
}

/** Days an absence lasts at the most; what is longer is entered anew, so that nobody is forgotten outside. */
export const LONGEST_ABSENCE = 31;

/** As many are kept as a record can well hold; what is over goes first, and stays in the history. */
export const MOST_ABSENCES = 60;

/** The absence that a period falls into, if it does. Both are half-open. */
export function awayDuring(
  { absences = [] }: { readonly absences?: readonly Absence[] },
  period: Period,
): Absence | undefined {
  return absences.find((absence) => overlaps(absence, period));
}
