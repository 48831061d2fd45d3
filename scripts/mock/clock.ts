import type { Instant } from '#domain/model/time.ts';
import { Problem } from '../local/problem.ts';

/** What the demo tells of has happened by then. */
const EARLIEST = '2026-11-21T00:00:00.000Z';

/**
 * Tells the time: as it is, or running on from an instant that it is set to.
 * @throws Problem if that is no instant, or lies before the demo
 */
export function clockFrom(start?: string): () => Instant {
  if (start === undefined) return () => new Date().toISOString();
  const set = Date.parse(start);
  if (Number.isNaN(set)) throw new Problem(`--now ${start} is no instant; write it like 2026-11-23T09:00+08:00`);
  if (set < Date.parse(EARLIEST)) throw new Problem(`--now ${start} lies before the demo; it begins at ${EARLIEST}`);
  const begun = performance.now();
  return () => new Date(set + performance.now() - begun).toISOString();
}
