import { checkGrowth } from './checked.ts';
import { TILE_WIDTH } from './tile.ts';
import type { TileName } from './tile-path.ts';

/**
 * The objects that a log of `to` entries has and a log of `from` entries had not: tiles that became full, and on every
 * level that grew the partial tile at its end. Entries first, then level by level upwards.
 *
 * @throws ProofError unless 0 ≤ from ≤ to
 */
export function tilesOfGrowth(from: number, to: number): TileName[] {
  checkGrowth(from, to);
  const names = namesOf('entries', from, to);
  let [before, after] = [from, to];
  for (let level = 0; after > before; level += 1) {
    names.push(...namesOf(level, before, after));
    before = Math.floor(before / TILE_WIDTH);
    after = Math.floor(after / TILE_WIDTH);
  }
  return names;
}

function namesOf(level: TileName['level'], before: number, after: number): TileName[] {
  const names: TileName[] = [];
  if (before === after) return names;
  const full = Math.floor(after / TILE_WIDTH);
  for (let index = Math.floor(before / TILE_WIDTH); index < full; index += 1) {
    names.push({ level, index, width: TILE_WIDTH });
  }
  if (after % TILE_WIDTH > 0) names.push({ level, index: full, width: after % TILE_WIDTH });
  return names;
}
