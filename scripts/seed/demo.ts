import { seedDirectory } from './directory.ts';
import { seedDuty } from './duty.ts';
import type { Receipt } from './intake.ts';
import { seedIntake } from './intake.ts';
import { seedProperty } from './property.ts';
import type { Send } from './send.ts';
import { seedVisits } from './visit.ts';
import { seedWaiting } from './waiting.ts';

/** What a tour of the demo begins with. */
export interface Demo {
  /** A criminal case that was filed, with things seized on it. */
  readonly filedCase: string;
  /** The receipt of the report that it was born of. */
  readonly receipt: Receipt;
}

/** Every subject's part of the demo, in the order in which one builds on another. */
export async function seedDemo(send: Send, report: (line: string) => void): Promise<Demo> {
  report('organs and people');
  await seedDirectory(send);
  report('reports and cases');
  const { receipt, filedCase } = await seedIntake(send);
  report('case property');
  await seedProperty(send, filedCase);
  report('lawyer visits');
  const visits = await seedVisits(send, filedCase);
  await seedWaiting(send, visits);
  report('duty lawyers');
  await seedDuty(send, visits);
  return { filedCase, receipt };
}
