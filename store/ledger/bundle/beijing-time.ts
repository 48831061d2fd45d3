const SHANGHAI = 8 * 3_600_000;
/** The last instant that a Date can hold, less a day. */
const LAST = 8.64e15 - 86_400_000;

/** An instant as the clock on the wall in China shows it; whatever is no instant, as it stands. */
export function beijingTime(instant: string | number): string {
  const time = typeof instant === 'number' ? instant : Date.parse(instant);
  if (!(Math.abs(time) < LAST) || !/^\d{4}-|^\d+$/.test(String(instant))) return String(instant);
  return new Date(time + SHANGHAI).toISOString().slice(0, 19).replace('T', ' ');
}
