import { optionalSetting } from '../environment.ts';

/** A term that a deployment, or a test, sets in seconds. Milliseconds; nothing if it is left to the product. */
export function termSetting(name: string): number | undefined {
  const value = optionalSetting(name);
  return value === undefined ? undefined : Number(value) * 1_000;
}
