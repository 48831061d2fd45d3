import type { Process, ProcessEvent, RunningProcess } from './process.ts';
import { MOST_REFUSALS_KEPT } from './process.ts';

export function evolve(state: Process | undefined, event: ProcessEvent): Process {
  if (event.type === 'ProcessStarted') {
    const { type: _, at, ...begun } = event;
    return { ...begun, status: 'RUNNING', startedAt: at, done: 0, refused: 0, refusals: [], tries: 0 };
  }
  if (state?.status !== 'RUNNING') throw new Error(`${event.type} of a process that does not run`);
  const { tries: _tries, resumeAt: _resumeAt, ...begun } = state;
  switch (event.type) {
    case 'ProcessStepped':
      return stepped(state, event);
    case 'ProcessStalled':
      return { ...state, tries: event.tries, resumeAt: event.resumeAt };
    case 'ProcessCompleted':
      return { ...begun, status: 'COMPLETED', finishedAt: event.at };
    case 'ProcessFailed':
      return { ...begun, status: 'FAILED', finishedAt: event.at, failure: event.failure };
    case 'ProcessCancelled':
      return { ...begun, status: 'CANCELLED', finishedAt: event.at, cancelledBy: event.by };
  }
}

type Stepped = Extract<ProcessEvent, { type: 'ProcessStepped' }>;

function stepped(state: RunningProcess, { step, outcome, refusals, resumeAt }: Stepped): RunningProcess {
  const on = { ...state, tries: 0, resumeAt };
  if (outcome === 'DONE') return { ...on, done: state.done + 1 };
  const kept = [...state.refusals, { step, refusals }].slice(0, MOST_REFUSALS_KEPT);
  return { ...on, refused: state.refused + 1, refusals: kept };
}
