import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { failing } from './ending.ts';
import type { Process } from './process.ts';
import { nextStep } from './process.ts';
import { Processes } from './processes.ts';
import { resumeAt } from './resume-at.ts';

/** Tries of one step, over three hours: an outage of something passes, a fault of ours does not. */
export const MOST_TRIES = 8;

export interface Stall {
  readonly step: number;
  /** How often it had failed before this try. */
  readonly tries: number;
}

interface Records {
  readonly process: Process | undefined;
}

/** Counts a try that threw. Two workers that failed at once, of whatever, count once. */
export function stalling(fault: string) {
  return ({ process }: Records, { step, tries }: Stall, { now }: Context): Decision => {
    if (process?.status !== 'RUNNING' || nextStep(process) !== step || process.tries !== tries) return accepted({});
    const failed = tries + 1;
    const stalled = {
      type: 'ProcessStalled',
      step,
      tries: failed,
      fault,
      resumeAt: resumeAt(now, failed),
    } as const;
    const end = failed < MOST_TRIES ? [] : [failing(process, 'STEP_FAILED', now)];
    return accepted({}, changed(Processes, process, stalled, ...end));
  };
}
