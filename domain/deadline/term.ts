import type { ApprovalKindCode } from '#domain/approval/kinds.ts';
import type { LocalDate } from '#domain/model/time.ts';

export const UNITS = ['hour', 'day', 'workday', 'month'] as const;
export type Unit = (typeof UNITS)[number];

/** A number of units: what a term is long, or what is added to it. */
export interface Length {
  readonly unit: Unit;
  readonly length: number;
}

/** Why time does not count. What is not here stops no clock. */
export const PAUSE_GROUNDS = ['PSYCHIATRIC_APPRAISAL', 'APPRAISAL', 'HEARING', 'DRUNKENNESS'] as const;
export type PauseGround = (typeof PAUSE_GROUNDS)[number];

/** One way in which the law lets a term be made longer. */
export interface Extension {
  /** By how much at the most. */
  readonly most: Length;
  /** How often. */
  readonly times: number;
  readonly article: string;
  /** Who has to agree; without it a leader puts on record what another authority has decided. */
  readonly approval?: ApprovalKindCode;
}

/** A statutory term as data. What is not a number of units from a start is no term. */
export interface Term extends Length {
  /** Whether a last day that is a holiday moves to the next workday. Hours never roll, and custody never does (CPL 105). */
  readonly rolls: boolean;
  readonly article: string;
  /** Since when the source has been in force. */
  readonly effectiveFrom: LocalDate;
  readonly extensions?: Readonly<Record<string, Extension>>;
  readonly pauses?: readonly PauseGround[];
  /** A command of the product does what it asks for and meets it: nobody puts on record instead that it was done. */
  readonly byDeed?: true;
}

/** Terms of one source: what they share, said once. */
export function termsOf<
  const Terms extends Readonly<Record<string, Omit<Term, 'article' | 'effectiveFrom'> & Partial<Term>>>,
>(
  source: Pick<Term, 'article' | 'effectiveFrom'> & Partial<Term>,
  terms: Terms,
): { readonly [Code in keyof Terms]: Term & Terms[Code] } {
  const entries = Object.entries(terms).map(([code, term]) => [code, { ...source, ...term }]);
  return Object.fromEntries(entries) as { readonly [Code in keyof Terms]: Term & Terms[Code] };
}

export const hours = (length: number) => ({ unit: 'hour', length, rolls: false }) as const;
/** Days whose last one rolls on to a workday. */
export const days = (length: number) => ({ unit: 'day', length, rolls: true }) as const;
/** Days in custody, or under a measure: the last one stays where it is. */
export const strictDays = (length: number) => ({ unit: 'day', length, rolls: false }) as const;
export const workdays = (length: number) => ({ unit: 'workday', length, rolls: false }) as const;
export const months = (length: number) => ({ unit: 'month', length, rolls: true }) as const;
export const strictMonths = (length: number) => ({ unit: 'month', length, rolls: false }) as const;
