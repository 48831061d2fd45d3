import type { Fresh } from '#domain/model/decision.ts';

/** Serial of a pass: 130 bits, so that none is met by guessing. Every booking and every move makes a new one. */
export function serial(fresh: Fresh): string {
  return fresh.secret(26);
}
