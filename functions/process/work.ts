import type { Actor } from '#domain/model/actor.ts';
import { has, SYSTEM } from '#domain/model/actor.ts';
import { internal } from '#domain/model/reads.ts';
import { kindOfProcess } from '#domain/process/kinds.ts';
import { abandonProcess } from '#domain/process/process/abandon.ts';
import type { RunningProcess } from '#domain/process/process/process.ts';
import { nextStep } from '#domain/process/process/process.ts';
import { Processes } from '#domain/process/process/processes.ts';
import { stalling } from '#domain/process/process/stall.ts';
import { carryOut } from '../carry-out.ts';
import { faultOf } from '../fault.ts';
import { logger } from '../observability.ts';
import { rowsOf } from './rows.ts';
import { starterOf } from './starter.ts';
import { takeStep } from './take-step.ts';
import type { Workshop } from './workshop.ts';
import { runningProcess } from './workshop.ts';

/** ENDED: no step is left. OUT_OF_TIME: somebody is to go on at once. WAITS: a step failed, the sweep tries it later. */
export type Came = 'ENDED' | 'OUT_OF_TIME' | 'WAITS';

/**
 * Works at a process, step by step, as long as there is time. It may be killed anywhere and begun again, or be run
 * twice at once: what was done stands on the process, in the commits that did it.
 */
export async function work(workshop: Workshop, id: string, mayGoOn: () => boolean = () => true): Promise<Came> {
  const found = await runningProcess(workshop, id);
  if (found === undefined) return 'ENDED';
  if (found.tries > 0 && found.resumeAt > workshop.world.now()) return 'WAITS';
  const actor = await inWhoseName(workshop, found);
  if (actor === undefined) return abandon(workshop, found);
  const rowOf = rowsOf(workshop.table, found);
  let process = found;
  while (mayGoOn()) {
    try {
      const next = await takeStep(workshop, { process, actor, row: await rowOf(nextStep(process)) });
      if (next === undefined) return 'ENDED';
      process = next;
    } catch (failure) {
      return stall(workshop, process, failure);
    }
  }
  return 'OUT_OF_TIME';
}

/** @returns undefined if who started it may not go on any more */
async function inWhoseName(workshop: Workshop, process: RunningProcess): Promise<Actor | undefined> {
  const { decided, roles } = kindOfProcess(process.kind);
  if (decided) return SYSTEM;
  const starter = await starterOf(workshop, process);
  // The API asks for a role where a process is begun; nobody else asks for it where its steps are taken.
  return starter !== undefined && has(starter, ...roles) ? starter : undefined;
}

async function stall(workshop: Workshop, process: RunningProcess, failure: unknown): Promise<Came> {
  const { id, tries } = process;
  const step = nextStep(process);
  const { fault, at } = faultOf(failure);
  logger.error('step failed', { process: id, step, tries, fault, at });
  const procedure = { reads: () => ({ process: internal(Processes, id) }), rule: stalling(fault) };
  const key = `${id}.${step}.${tries}`;
  await carryOut(workshop, { operation: 'stallProcess', key, input: { step, tries }, procedure });
  return 'WAITS';
}

async function abandon(workshop: Workshop, { id }: RunningProcess): Promise<Came> {
  const procedure = { reads: () => ({ process: internal(Processes, id) }), rule: abandonProcess };
  await carryOut(workshop, { operation: 'abandonProcess', key: id, input: {}, procedure });
  return 'ENDED';
}
