import type { Release, ReleaseEvent, RunningRelease } from './release.ts';

export function evolve(state: Release | undefined, event: ReleaseEvent): Release {
  if (event.type === 'ReleaseOpened') {
    const { type: _, ...opened } = event;
    return { ...opened, passed: 0, waiting: 0, released: 0, status: 'RUNNING' };
  }
  if (state?.status !== 'RUNNING') throw new Error(`${event.type} where a running release was due`);
  return after(state, event);
}

function after(state: RunningRelease, event: Exclude<ReleaseEvent, { type: 'ReleaseOpened' }>): Release {
  switch (event.type) {
    case 'ReleaseAdvanced': {
      const { cursor, passed } = event;
      return { ...state, cursor, passed: state.passed + passed, released: state.released + 1 };
    }
    case 'ReleaseHandedOn': {
      const { cursor, passed, resumeAt } = event;
      return { ...state, cursor, passed: state.passed + passed, resumeAt };
    }
    case 'ReleaseWaits': {
      const { cursor: _, ...rest } = state;
      return { ...rest, passed: 0, waiting: event.waiting, resumeAt: event.resumeAt };
    }
    case 'ReleaseRestoring': {
      const { type: _, at: __, resumeAt, ...restoring } = event;
      return { ...state, restoring, resumeAt };
    }
    case 'ReleaseCompleted':
      return { ...state, waiting: 0, status: 'COMPLETED', completedAt: event.at };
    case 'ReleaseStopped':
      return { ...state, status: 'STOPPED', stoppedAt: event.at };
  }
}
