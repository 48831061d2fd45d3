/** A use of the package, and how much it may weigh on a page. */
export interface Budget {
  readonly use: string;
  /** What a front end writes, `~` being the package. */
  readonly code: string;
  /** Bytes, bundled, minified and gzipped; without the peers, which the front end has anyway. */
  readonly gzip: number;
  /** How many of the package's operations may come with it. */
  readonly operations: number;
}

const all = (entry: string): string => `export * from '${entry}';`;

/** Every entry whole, and the uses that matter: whoever takes one thing must not get the others. */
export const BUDGETS: readonly Budget[] = [
  { use: 'connect', code: "export { connect } from '~';", gzip: 3_000, operations: 0 },
  { use: 'connect, keepFresh', code: "export { connect, keepFresh } from '~';", gzip: 3_300, operations: 0 },
  { use: 'connect, one document', code: "export { connect, BookVisitDocument } from '~';", gzip: 3_500, operations: 1 },
  { use: 'one document', code: "export { BookVisitDocument } from '~/documents';", gzip: 700, operations: 1 },
  // Every operation of every persona, for whoever takes them all; a page takes those it asks.
  { use: '~/documents', code: all('~/documents'), gzip: 28_000, operations: Number.POSITIVE_INFINITY },
  // Grows with the schema: every value of every enumeration, in two languages; statutory terms, notifications and measures are most of it.
  { use: '~/labels', code: all('~/labels'), gzip: 18_000, operations: 0 },
  { use: '~/sign-in', code: all('~/sign-in'), gzip: 9_000, operations: 0 },
  { use: '~/evidence', code: all('~/evidence'), gzip: 15_000, operations: Number.POSITIVE_INFINITY },
  { use: '~/builders', code: all('~/builders'), gzip: 18_000, operations: 0 },
  // The whole contract with it, and a handler for each operation; never in what is shipped.
  { use: '~/mock', code: all('~/mock'), gzip: 56_000, operations: Number.POSITIVE_INFINITY },
];
