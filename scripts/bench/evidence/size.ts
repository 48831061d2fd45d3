const UNITS: Readonly<Record<string, number>> = { KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };

/**
 * `256MiB`, in bytes.
 * @throws Error if it is no size
 */
export function sizeOf(text: string): number {
  const [, number, unit = ''] = /^(\d+) ?(KiB|MiB|GiB)$/.exec(text) ?? [];
  const factor = UNITS[unit];
  if (number === undefined || factor === undefined) throw new Error(`--size ${text}: say it as 256MiB or 5GiB`);
  return Number(number) * factor;
}
