import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { ReadOf, Reads } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import { kindOfProcess } from '../kinds.ts';
import { completing, failing } from './ending.ts';
import { evolve } from './evolve.ts';
import type { Process, ProcessEvent, RunningProcess } from './process.ts';
import { nextStep } from './process.ts';
import { Processes } from './processes.ts';
import { resumeAt } from './resume-at.ts';

/** One step of a process, and what the subject's own command is asked in it. */
export interface Step {
  readonly processId: Id<'Process'>;
  readonly step: number;
  readonly input: unknown;
}

type Stepped = Reads & { readonly stepped: ReadOf<Process | undefined> };

/**
 * Makes a subject's own command a step: what its rule changes and the process' advance are one commit, so that a step
 * can neither be lost nor done twice, whoever is killed when. A step the process is past, or no longer takes, does nothing.
 */
export function stepping(procedure: Procedure<unknown>): Procedure<Step, Stepped> {
  return {
    reads: ({ processId, input }, asked) => ({
      ...procedure.reads(input, asked),
      stepped: internal(Processes, processId),
    }),
    further: (records, { input }, asked) => procedure.further?.(records, input, asked) ?? {},
    rule: (records, { step, input }, context) => {
      const process = records.stepped;
      if (process?.status !== 'RUNNING' || nextStep(process) !== step) return accepted({});
      return taken(process, procedure.rule(records, input, context), context);
    },
  };
}

/** A refusal is an outcome like another: it is recorded, and what was to be recorded with it. */
function taken(process: RunningProcess, decision: Decision, { now }: Context): Decision {
  const changes = decision.accepted ? decision.changes : decision.recorded;
  return accepted({ process: process.id }, ...changes, changed(Processes, process, ...advance(process, decision, now)));
}

function advance(process: RunningProcess, decision: Decision, now: string): readonly ProcessEvent[] {
  const stepped: ProcessEvent = {
    type: 'ProcessStepped',
    step: nextStep(process),
    outcome: decision.accepted ? 'DONE' : 'REFUSED',
    refusals: decision.accepted ? [] : decision.refusals,
    resumeAt: resumeAt(now),
  };
  const after = evolve(process, stepped);
  if (after.status !== 'RUNNING') return [stepped];
  if (!decision.accepted && kindOfProcess(process.kind).onRefusal === 'STOP') {
    return [stepped, failing(after, 'STEP_REFUSED', now)];
  }
  return nextStep(after) > process.steps ? [stepped, completing(after, now)] : [stepped];
}
