import type { Progress } from '#domain/evidence/verification/verification.ts';
import type { EvidenceStore } from '#store/evidence/evidence-store.ts';
import type { Patience } from '#store/send.ts';
import { pause } from '#store/send.ts';
import { BytesUnreadable } from './bytes-unreadable.ts';
import type { Hashing } from './hashing.ts';
import { nativeHashing, savableHashing } from './hashing.ts';

/** One exact version of an object. */
export interface Version {
  readonly key: string;
  readonly versionId: string;
  /** Bytes. */
  readonly size: number;
}

/** How much may be done in one go. */
export interface Bounds {
  /** After so many bytes it is saved how far it has come. */
  readonly stretch: number;
  /** Up to so many bytes nothing is saved: what is read in one go is hashed five times as fast. */
  readonly oneGo: number;
  /** Asked at every chunk: false when time runs short. */
  mayGoOn(): boolean;
}

/** The SHA-256 of all of it, base64; or how far this came, for the next to go on from there. */
export type Hashed = Whole | Required<Progress>;

interface Whole {
  readonly contentHash: string;
  /** Whether it stands on a state that another run had saved. */
  readonly resumed: boolean;
}

/** How often in a row a stream may break off, or not even begin, without a single byte. */
const MOST_BREAKS = 5;

/**
 * Hashes a version of an object, from where another run came to, within bounded memory. The stream may break off at any
 * byte: it goes on behind the last one that came.
 * @throws {BytesUnreadable} if nothing more comes, or not enough in time to be worth saving
 */
export async function hashVersion(
  { store, world }: { readonly store: Pick<EvidenceStore, 'read'>; readonly world: Patience },
  version: Version,
  from: Progress,
  bounds: Bounds,
): Promise<Hashed> {
  const inOneGo = from.offset === 0 && version.size <= bounds.oneGo;
  // What was saved may not load: then this began at 0, wherever the last run came to.
  const { hashing, offset: begun } = inOneGo ? { hashing: nativeHashing(), offset: 0 } : await savableHashing(from);
  const reading = { at: begun, stop: begun + bounds.stretch };
  for (let breaks = 0; reading.at < version.size; ) {
    const before = reading.at;
    const failure = await readOn(store, version, { reading, hashing, bounds }).catch(asFailure);
    if (failure === 'STOPPED') return progressOf(hashing, begun, new Error('there was no time to read it'));
    breaks = reading.at > before ? 0 : breaks + 1;
    const cause = failure ?? new Error('the stream ended too soon');
    if (breaks > MOST_BREAKS || (reading.at < version.size && !bounds.mayGoOn()))
      return progressOf(hashing, begun, cause);
    if (breaks > 0) await pause(breaks, world);
  }
  return { contentHash: hashing.digest(), resumed: begun > 0 };
}

interface Reading {
  readonly reading: { at: number; readonly stop: number };
  readonly hashing: Hashing;
  readonly bounds: Bounds;
}

/** Reads one stream as far as it goes, or until it is time to save. */
async function readOn(
  store: Pick<EvidenceStore, 'read'>,
  { key, versionId, size }: Version,
  { reading, hashing, bounds }: Reading,
): Promise<'STOPPED' | undefined> {
  for await (const chunk of store.read(key, versionId, reading.at)) {
    hashing.update(chunk);
    reading.at += chunk.byteLength;
    const full = hashing.save !== undefined && reading.at >= reading.stop;
    if (reading.at < size && (full || !bounds.mayGoOn())) return 'STOPPED';
  }
  return undefined;
}

/** What can be saved is; what has not come on at all, or cannot say how far, was not readable. */
function progressOf(hashing: Hashing, begun: number, cause: Error): Required<Progress> {
  const progress = hashing.save?.();
  if (progress === undefined || progress.offset === begun) throw new BytesUnreadable(cause.message, { cause });
  return progress;
}

function asFailure(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure));
}
