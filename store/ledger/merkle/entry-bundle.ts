import { TILE_WIDTH, TileError } from './tile.ts';

const LENGTH_BYTES = 2;
const MAX_ENTRY_BYTES = 0xffff;

/** Entries as tlog-tiles keeps them: each after its length in two bytes, the larger one first. @throws TileError */
export function encodeEntries(entries: readonly Uint8Array[]): Uint8Array {
  const bytes = Buffer.alloc(entries.reduce((sum, entry) => sum + LENGTH_BYTES + entry.length, 0));
  let at = 0;
  for (const entry of entries) {
    if (entry.length > MAX_ENTRY_BYTES) throw new TileError('BUNDLE_MALFORMED', 'an entry has at most 65,535 bytes');
    bytes.writeUInt16BE(entry.length, at);
    bytes.set(entry, at + LENGTH_BYTES);
    at += LENGTH_BYTES + entry.length;
  }
  return bytes;
}

/**
 * The first `width` entries of a bundle that was read. The bundle may go on after them (a full one in place of a
 * partial one), but has to be well formed to its end.
 *
 * @throws TileError
 */
export function decodeEntries(bytes: Uint8Array, width: number): Uint8Array[] {
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [high, low] = [bytes[at], bytes[at + 1]];
    if (high === undefined || low === undefined) throw malformed();
    const start = at + LENGTH_BYTES;
    at = start + high * 256 + low;
    if (at > bytes.length) throw malformed();
    entries.push(bytes.subarray(start, at));
  }
  if (entries.length < width || entries.length > TILE_WIDTH) throw malformed();
  return entries.slice(0, width);
}

function malformed(): TileError {
  return new TileError('BUNDLE_MALFORMED', 'the bundle does not hold the entries it should');
}
