/** How an object looks, from untouched to perished; graded, so that two custodians' words can be compared. */
export type Grade = 'INTACT' | 'WORN' | 'DAMAGED' | 'INCOMPLETE' | 'SPOILED';

export interface Condition {
  readonly grade: Grade;
  readonly note?: string | undefined;
}
