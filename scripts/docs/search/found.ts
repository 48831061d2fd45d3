import type { Options } from 'minisearch';
import { tokensOf } from './tokens.ts';

/** One thing a search can lead to, as the index keeps it. */
export interface Found {
  readonly id: number;
  /** Within the site, with its anchor. */
  readonly path: string;
  readonly name: string;
  readonly kind: string;
  readonly en: string;
  readonly zh: string;
}

/** What people look for, before what belongs to it. */
const WEIGHTS: Readonly<Record<string, number>> = { query: 4, mutation: 4, refusal: 4, error: 4, field: 1, value: 1 };

/** Shared by the build and the page, since an index is read as it was written. */
export const OPTIONS: Options<Found> = {
  fields: ['name', 'en', 'zh'],
  storeFields: ['path', 'name', 'kind', 'en', 'zh'],
  tokenize: tokensOf,
  processTerm: (term) => term,
  searchOptions: {
    boost: { name: 4 },
    prefix: true,
    boostDocument: (_id, _term, stored) => WEIGHTS[String(stored?.kind)] ?? 2,
  },
};
