import type { Holding } from '#domain/model/claim.ts';
import { shardOf } from '#domain/model/listing.ts';

/**
 * One of the lanes that nobody has; undefined if all are taken.
 * @param chance text that differs from command to command, so that uploads begun at once do not all want the same lane
 */
export function freeLane(lanes: readonly (Holding | undefined)[], chance: string): number | undefined {
  const free = lanes.flatMap((holding, lane) => (holding === undefined ? [lane] : []));
  return free[shardOf(`${chance}.lane`, Math.max(free.length, 1))];
}
