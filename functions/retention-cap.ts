import { optionalSetting } from './environment.ts';

/** S3 itself locks nothing for longer. Days. */
const LONGEST = 36_500;

/** For how many days anything is locked at most: a day less than the bucket allows, which counts from when the request arrives. */
export function retentionCapOfFunction(): number {
  const days = Number(optionalSetting('RETENTION_CAP_DAYS') ?? LONGEST);
  // Compared with what is no number, every date would pass.
  if (!Number.isInteger(days) || days < 2) throw new Error(`RETENTION_CAP_DAYS is no number of days: ${days}`);
  return days - 1;
}
