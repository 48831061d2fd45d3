import { badInput } from './errors.ts';

/** A page of a list, as Relay's connection specification has it. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface PageArguments {
  readonly first: number;
  readonly after?: string | undefined | null;
}

/** DynamoDB's limit of a sort key. */
const MOST_KEY_BYTES = 1_024;

/** The most rows one page may ask for. */
export const LONGEST_PAGE = 100;

/** @throws BAD_USER_INPUT if `first` is not from 1 to {@link LONGEST_PAGE} */
export function pageOf({ first, after }: PageArguments): { limit: number; after?: string } {
  if (first < 1 || first > LONGEST_PAGE) {
    const said = { zh: `first：须为1至${LONGEST_PAGE}`, en: `first: must be from 1 to ${LONGEST_PAGE}` };
    throw badInput(said, { path: ['first'] });
  }
  return typeof after === 'string' ? { limit: first, after: sortKeyOf(after) } : { limit: first };
}

export function connection<Node>(
  edges: readonly Edge<Node>[],
  more: boolean,
  last: string | undefined,
): Connection<Node> {
  return { edges, pageInfo: { hasNextPage: more, endCursor: last === undefined ? null : cursorOf(last) } };
}

/** A cursor is the row's sort key; opaque to clients, harmless if forged, since a partition is chosen by us. */
export function cursorOf(sortKey: string): string {
  return Buffer.from(sortKey).toString('base64url');
}

/** @throws BAD_USER_INPUT if it is none of ours */
export function sortKeyOf(cursor: string): string {
  const sortKey = Buffer.from(cursor, 'base64url').toString();
  if (sortKey.length === 0 || Buffer.byteLength(sortKey) > MOST_KEY_BYTES) {
    throw badInput({ zh: 'after：不是游标', en: 'after: not a cursor' }, { path: ['after'] });
  }
  return sortKey;
}
