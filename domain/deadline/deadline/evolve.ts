import type { Deadline, DeadlineEvent } from './deadline.ts';

export function evolve(state: Deadline | undefined, event: DeadlineEvent): Deadline {
  if (event.type === 'DeadlineStarted') {
    const { type: _, ...started } = event;
    return { ...started, extensions: [], pauses: [], warned: [], granted: [], status: 'RUNNING' };
  }
  if (state === undefined) throw new Error(`${event.type} before DeadlineStarted`);
  switch (event.type) {
    case 'DeadlinePaused':
      return { ...state, status: 'PAUSED', ground: event.ground, pausedAt: event.at };
    case 'DeadlineResumed': {
      if (state.status !== 'PAUSED') throw new Error('DeadlineResumed before DeadlinePaused');
      const { ground: _, pausedAt, ...running } = state;
      const pauses = [...state.pauses, { from: pausedAt, to: event.at }];
      return moved({ ...running, pauses, status: 'RUNNING' }, event);
    }
    case 'DeadlineExtended': {
      const { extension, unit, length, approval } = event;
      const granted = approval === undefined ? state.granted : [...state.granted, approval];
      return moved({ ...state, granted, extensions: [...state.extensions, { extension, unit, length }] }, event);
    }
    case 'DeadlineExtensionUndone':
      return moved({ ...state, extensions: state.extensions.slice(0, -1) }, event);
    case 'DeadlineCorrected':
      return moved({ ...state, startedAt: event.startedAt }, event);
    case 'DeadlineRecounted':
      return moved(state, event);
    case 'DeadlineMet':
      return { ...over(state), status: 'MET', metAt: event.at };
    case 'DeadlineCancelled':
      return { ...over(state), status: 'CANCELLED', cancelledAt: event.at };
    case 'DeadlineReinstated': {
      if (state.status !== 'CANCELLED') throw new Error('DeadlineReinstated before DeadlineCancelled');
      const { cancelledAt: _, pausedAt, ...running } = state;
      // The time for which it stood still before it was cancelled counts as little as it did then.
      const pauses = pausedAt === undefined ? state.pauses : [...state.pauses, { from: pausedAt, to: event.at }];
      return moved({ ...running, pauses, status: 'RUNNING' }, event);
    }
    case 'DeadlineRestarted': {
      if (state.status !== 'MET' && state.status !== 'CANCELLED') throw new Error('DeadlineRestarted before its end');
      const { id, subject, term, organ, posts, persons, granted } = state;
      const { type: _, ...started } = event;
      const audience = { organ, posts, persons };
      const anew = { extensions: [], pauses: [], warned: [], granted, status: 'RUNNING' } as const;
      return { id, subject, term, ...audience, ...started, ...anew };
    }
    case 'DeadlineWarned':
      return { ...state, warned: [...state.warned, { threshold: event.threshold, dueAt: event.dueAt }] };
  }
}

type Recounting = Extract<DeadlineEvent, { readonly warnAt: string }>;

function moved(
  { warnProvisional: _, ...state }: Deadline,
  { dueAt, provisional, warnAt, warnProvisional }: Recounting,
): Deadline {
  return { ...state, dueAt, provisional, warnAt, ...(warnProvisional === undefined ? {} : { warnProvisional }) };
}

/** Without the ground of a pause; that the clock stood still is what its light is judged by. */
function over(state: Deadline) {
  if (state.status !== 'PAUSED') return state;
  const { ground: _, ...stopped } = state;
  return stopped;
}
