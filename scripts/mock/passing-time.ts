import { sweep as sweepDeadlines } from '#functions/deadlines/sweep.ts';
import type { Workshop as NotifyWorkshop } from '#functions/notify/deliver.ts';
import { sweep as sweepNotifications } from '#functions/notify/sweep.ts';
import { sweep as sweepProcesses } from '#functions/process/sweep.ts';
import type { Workshop as ProcessWorkshop } from '#functions/process/workshop.ts';

/** What time alone brings about, as the scheduled functions see to it: warnings, what lapses, what is tried again. */
export async function passTime(workshop: NotifyWorkshop & ProcessWorkshop): Promise<void> {
  await sweepDeadlines(workshop);
  await sweepNotifications(workshop);
  await sweepProcesses(workshop);
}
