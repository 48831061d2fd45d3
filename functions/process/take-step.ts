import type { Actor } from '#domain/model/actor.ts';
import { refused } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { Row } from '#domain/process/part/part.ts';
import type { Process, RunningProcess } from '#domain/process/process/process.ts';
import { nextStep } from '#domain/process/process/process.ts';
import { stepping } from '#domain/process/process/stepping.ts';
import { refuse } from '#domain/process/refusals.ts';
import { NotFound } from '#store/failures.ts';
import { carryOut } from '../carry-out.ts';
import type { StepWork } from './step-work.ts';
import type { Workshop } from './workshop.ts';
import { runningProcess } from './workshop.ts';

/** A step that names what is not there, or what its starter may not see. */
const NOTHING_THERE: Procedure<unknown> = { reads: () => ({}), rule: () => refused(refuse('NOTHING_THERE')) };

/**
 * Takes the next step of a process, if nobody has yet.
 * @returns the process as it is then, undefined once it no longer runs
 */
export async function takeStep(
  workshop: Workshop,
  { process, actor, row }: { readonly process: RunningProcess; readonly actor: Actor; readonly row: Row },
): Promise<RunningProcess | undefined> {
  const work = workshop.kinds[process.kind](process, nextStep(process), row);
  const { after } = await commitStep(workshop, { process, actor, work }).catch((failure: unknown) => {
    if (!(failure instanceof NotFound)) throw failure;
    return commitStep(workshop, { process, actor, work: { ...work, procedure: NOTHING_THERE } });
  });
  const stepped = after.get(process.id)?.state as Process | undefined;
  // Nothing was changed: another worker took the step, or somebody ended the process.
  if (stepped === undefined) return runningProcess(workshop, process.id);
  return stepped.status === 'RUNNING' ? stepped : undefined;
}

function commitStep(
  workshop: Workshop,
  { process, actor, work }: { readonly process: RunningProcess; readonly actor: Actor; readonly work: StepWork },
) {
  const step = nextStep(process);
  return carryOut(workshop, {
    operation: work.operation,
    actor,
    key: `${process.id}.${step}`,
    input: { processId: process.id, step, input: work.input },
    procedure: stepping(work.procedure),
  });
}
