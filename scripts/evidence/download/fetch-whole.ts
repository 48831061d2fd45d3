import { createHash } from 'node:crypto';
import { Problem } from '../../local/problem.ts';
import { streamed } from './streamed.ts';

/** What is to be fetched, and what it must be. */
export interface Fetching {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  /** Asks for a fresh address. */
  address(): Promise<string>;
  /** Bytes. */
  readonly size: number;
  /** Base64. */
  readonly sha256: string;
  /** Takes the next bytes, in order. */
  write(bytes: Uint8Array): Promise<void>;
  /** Waits before another try, the first being 1. */
  wait(attempt: number): Promise<void>;
}

/** How often it is tried again without a single byte having come. */
const MOST_IN_VAIN = 8;

/**
 * Fetches all of it, going on where a stream broke off, and hashes what is written.
 * @throws Problem if it cannot be had, or is not what it must be
 */
export async function fetchWhole(fetching: Fetching): Promise<void> {
  const { size, sha256, signal, write } = fetching;
  const hash = createHash('sha256');
  let got = 0;
  let url: string | undefined;
  for (let inVain = 0; got < size; ) {
    const before = got;
    url ??= await fetching.address();
    const take = async (bytes: Uint8Array) => {
      got += bytes.byteLength;
      if (got > size) throw new Problem(`The store sends more than the ${size} bytes that are on record`);
      hash.update(bytes);
      await write(bytes);
    };
    const came = await streamed({ fetch: fetching.fetch, url, from: got, signal, take });
    if (came.kind === 'REFUSED') throw new Problem(came.why);
    if (came.kind === 'EXPIRED') url = undefined;
    if (got === size) break;
    inVain = got > before ? 1 : inVain + 1;
    if (inVain > MOST_IN_VAIN)
      throw new Problem(`It cannot be had: ${'why' in came ? came.why : 'no address is taken'}`);
    await fetching.wait(inVain);
  }
  if (hash.digest('base64') !== sha256)
    throw new Problem('What came is not what is on record: its SHA-256 is another. Nothing was kept of it');
}
