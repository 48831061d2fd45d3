import { randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import { digestOf } from '#store/event.ts';
import { entryBytes, entryId } from '#store/ledger/entry.ts';
import { Edge } from '#store/ledger/merkle/edge.ts';
import { Frontier } from '#store/ledger/merkle/frontier.ts';
import { sameHash } from '#store/ledger/merkle/hash.ts';
import type { Tile } from '#store/ledger/merkle/tile.ts';
import { anEvent } from './an-event.ts';

/** How many events one transaction seals. */
const BATCH = 98;

/** Run by its path, on one core: `… on-one-core.ts 200000` prints entries per second of the core as JSON. */
const size = Number(process.argv[2]);
/** Salts and ids of entries, drawn before the clock runs: chance is the system's. */
const chance = randomBytes(size * 48);
const entries: Uint8Array[] = [];
const bucket = new Map<string, Uint8Array>();
const write = (tiles: readonly Tile[]) => {
  for (const { path, bytes } of tiles) bucket.set(path, bytes);
};

/** Makes events canonical, hashes them, and appends their entries, with the head and the tiles of every batch. */
function append(): Uint8Array {
  const [edge, head] = [new Edge(), new Frontier()];
  for (let number = 0; number < size; number += 1) {
    const drawn = chance.subarray(number * 48, (number + 1) * 48);
    const digest = digestOf(drawn.subarray(16), canonicalize(anEvent(number)) ?? '');
    const entry = entryBytes({ id: entryId(drawn.subarray(0, 16)), digest });
    entries.push(entry);
    head.append(edge.append(entry));
    if (edge.size % BATCH === 0) write(edge.tiles());
  }
  write(edge.tiles());
  if (!sameHash(head.root(), edge.root())) throw new Error('the head is not that of the log');
  return edge.root();
}

/** Makes every full tile and the last partial ones again, from the entries. */
function rebuild(): Uint8Array {
  const edge = new Edge();
  for (const entry of entries) {
    edge.append(entry);
    write(edge.fullTiles());
  }
  write(edge.tiles());
  return edge.root();
}

/** Per second of a core, not of the wall: who else works on this machine does not count, our collector's threads do. */
function timed(work: () => Uint8Array): { rate: number; root: Uint8Array } {
  const started = process.cpuUsage();
  const root = work();
  const { user, system } = process.cpuUsage(started);
  return { rate: Math.round((size * 1_000_000) / (user + system)), root };
}

const appended = timed(append);
bucket.clear();
const rebuilt = timed(rebuild);
if (!sameHash(appended.root, rebuilt.root)) throw new Error('two logs');
console.log(JSON.stringify({ append: appended.rate, rebuild: rebuilt.rate }));
