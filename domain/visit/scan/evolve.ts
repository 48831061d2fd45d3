import type { AttachedScan, Scan, ScanEvent } from './scan.ts';

export function evolve(state: Scan | undefined, event: ScanEvent): Scan {
  if (event.type === 'ScanAnnounced') {
    const { type: _, ...announced } = event;
    return { ...announced, since: event.announcedAt, status: 'ANNOUNCED' };
  }
  if (state === undefined) throw new Error(`${event.type} before ScanAnnounced`);
  return after(state, event);
}

function after(state: Scan, event: Exclude<ScanEvent, { type: 'ScanAnnounced' }>): Scan {
  switch (event.type) {
    case 'ScanKept':
      return { ...state, status: 'KEPT', versionId: event.versionId, keptAt: event.keptAt };
    case 'ScanAttached': {
      if (state.status !== 'KEPT') throw new Error(`${state.status} where KEPT was due`);
      const { type: _, ...attachment } = event;
      return { ...state, ...attachment, status: 'ATTACHED' };
    }
    case 'ScanLocked': {
      const { setAsideAt: _, ...rest } = attached(state);
      return { ...rest, status: 'LOCKED', retainUntil: event.retainUntil, lockedAt: event.at };
    }
    case 'ScanSetAside':
      return { ...attached(state), setAsideAt: event.at, since: event.at };
    case 'ScanPostponed': {
      const { setAsideAt: _, ...rest } = attached(state);
      return { ...rest, since: event.at };
    }
    case 'ScanDiscarded':
      return { ...state, status: 'DISCARDED', reason: event.reason, discardedAt: event.at, since: event.at };
    case 'ScanDropped':
      if (state.status !== 'DISCARDED') throw new Error(`${state.status} where DISCARDED was due`);
      return { ...state, status: 'DROPPED', droppedAt: event.at };
    case 'ScanDownloadRequested':
      return state;
  }
}

function attached(state: Scan): AttachedScan {
  if (state.status !== 'ATTACHED') throw new Error(`${state.status} where ATTACHED was due`);
  return state;
}
