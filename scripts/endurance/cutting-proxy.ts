import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { HOST } from '../local/address.ts';
import type { Lifetime } from '../local/process/lifetime.ts';

/** How many connections of a hundred are cut. */
const CUT = 35;

/** Most of what a request is made of; a cut lies anywhere in it. Bytes. */
const LONGEST = 9 * 2 ** 20;

/** A line to an address of this machine that breaks at random, also in the middle of a part. */
export interface CuttingProxy {
  readonly port: number;
  /** How many connections it cut on the way there, and how many on the way back. */
  readonly cuts: { there: number; back: number };
}

/** Starts one in front of `target`; it ends with the lifetime. */
export async function cuttingProxy(lifetime: Lifetime, target: number, chance: () => number): Promise<CuttingProxy> {
  const cuts = { there: 0, back: 0 };
  const server = createServer((near) => {
    const far = connect(target, HOST);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
    const drawn = chance() * 100;
    if (drawn >= CUT) {
      near.pipe(far);
      far.pipe(near);
    } else if (drawn < CUT / 2) {
      cuts.there += 1;
      cutAfter(near, far, Math.floor(chance() ** 3 * LONGEST));
      far.pipe(near);
    } else {
      cuts.back += 1;
      near.pipe(far);
      // It has arrived and was answered; nobody hears of it.
      far.once('data', () => near.destroy());
    }
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  lifetime.onEnd(() => void server.close());
  return { port: (server.address() as AddressInfo).port, cuts };
}

function cutAfter(near: Socket, far: Socket, bytes: number): void {
  let left = bytes;
  near.on('data', (chunk) => {
    if (chunk.byteLength < left) {
      far.write(chunk);
      left -= chunk.byteLength;
      return;
    }
    far.write(chunk.subarray(0, left));
    near.destroy();
  });
}
