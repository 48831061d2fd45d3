import { graphqlSource } from './graphql-source.ts';
import type { LogSource } from './log-source.ts';
import { readBelow } from './read-below.ts';
import { tileSource } from './tile-source.ts';

/** @param place a folder or an address with the log's objects (C2SP tlog-tiles), or the address of the product's API */
export function openLog(place: string): LogSource {
  return /^https?:.*\/graphql$/.test(place) ? graphqlSource(place) : tileSource(readBelow(place));
}
