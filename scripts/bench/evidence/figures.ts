export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A ratio. */
export const factor = (ratio: number) => `× ${ratio.toFixed(2)}`;

/** The best and the median of several times for so many bytes. Milliseconds. */
export function speedOf(size: number, times: readonly number[]): string {
  const rate = (ms: number) => `${(size / 2 ** 20 / (ms / 1_000)).toFixed(0)} MiB/s`;
  const [best, middle] = [Math.min(...times), median(times)];
  return `best ${(best / 1_000).toFixed(2)} s (${rate(best)})   median ${(middle / 1_000).toFixed(2)} s (${rate(middle)})`;
}
