import { shardOf } from '#domain/model/listing.ts';
import { restOf } from './allowance.ts';
import type { Part } from './parts.ts';

/** What is taken from one part. */
export interface Portion {
  readonly part: Part;
  readonly bytes: number;
}

/**
 * So many bytes out of a quota: from one part if one has them, otherwise from several. Each part is written under the
 * version it was read in, so that all who draw at once never have more than there is.
 * @param chance text that differs from command to command: those who draw at once begin at different parts
 * @returns undefined if there is not as much left
 */
export function draw(parts: readonly Part[], bytes: number, chance: string): readonly Portion[] | undefined {
  const start = shardOf(chance, parts.length);
  const turned = [...parts.slice(start), ...parts.slice(0, start)];
  const whole = turned.find((part) => restOf(part) >= bytes);
  if (whole !== undefined) return [{ part: whole, bytes }];
  const portions: Portion[] = [];
  let missing = bytes;
  for (const part of turned) {
    const taken = Math.max(0, Math.min(restOf(part), missing));
    if (taken > 0) portions.push({ part, bytes: taken });
    missing -= taken;
  }
  return missing > 0 ? undefined : portions;
}
