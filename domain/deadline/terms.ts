import type { LocalDate } from '#domain/model/time.ts';

/** A statutory term as data. What is not a number of units from a start is no term. */
export interface Term {
  readonly unit: 'hour' | 'day' | 'workday' | 'month';
  /** In {@link Term.unit}s; 0 means at once. */
  readonly length: number;
  /** Whether a last day that is a holiday moves to the next workday. Hours never roll, and custody never does (CPL 105). */
  readonly rolls: boolean;
  readonly article: string;
  /** Since when the source has been in force. */
  readonly effectiveFrom: LocalDate;
}

/** 32号: 公通字〔2015〕32号, on accepting and filing cases. */
const ON_FILING = { article: '32号', effectiveFrom: '2015-11-04' } as const;

/** The terms of filing review, by the code under which a deadline keeps them. */
export const TERMS = {
  FILING_CRIMINAL: { unit: 'day', length: 3, rolls: true, ...ON_FILING },
  FILING_CRIMINAL_FACTS_TO_VERIFY: { unit: 'day', length: 7, rolls: true, ...ON_FILING },
  FILING_ADMINISTRATIVE: { unit: 'hour', length: 24, rolls: false, ...ON_FILING },
  FILING_ADMINISTRATIVE_COMPLEX: { unit: 'day', length: 3, rolls: true, ...ON_FILING },
  FILING_PUBLIC_SECURITY: { unit: 'hour', length: 0, rolls: false, article: 'PSAPL 90', effectiveFrom: '2026-01-01' },
} as const satisfies Readonly<Record<string, Term>>;

export type TermCode = keyof typeof TERMS;
