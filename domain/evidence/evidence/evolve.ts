import type { Completing, Evidence, EvidenceEvent } from './evidence.ts';

type Beginning = Extract<EvidenceEvent, { type: 'UploadBegun' }>;

export function evolve(state: Evidence | undefined, event: EvidenceEvent): Evidence {
  if (event.type === 'UploadBegun') {
    const { type: _, ...begun } = event;
    return { ...begun, status: 'UPLOADING' };
  }
  if (state === undefined) throw new Error(`${event.type} before UploadBegun`);
  return after(state, event);
}

function after(state: Evidence, event: Exclude<EvidenceEvent, Beginning>): Evidence {
  switch (event.type) {
    case 'UploadCompleted': {
      const { sha256, completedAt } = event;
      return { ...begunOf(state), status: 'COMPLETING', sha256, completedAt };
    }
    case 'PartsListed': {
      const { parts, size, checksum } = event;
      return { ...completing(state), arrived: { parts, size, checksum } };
    }
    case 'EvidenceSealed': {
      const { arrived: _, ...completed } = completing(state);
      return { ...completed, status: 'SEALED', kept: event.kept, sealedAt: event.at };
    }
    case 'EvidenceMismatched': {
      const { arrived: _, ...completed } = completing(state);
      const { kept, differences, at } = event;
      return { ...completed, status: 'MISMATCH', kept, differences, flaggedAt: at };
    }
    case 'UploadAborted':
      return { ...begunOf(state), status: 'ABORTED', reason: event.reason, abortedAt: event.at };
    case 'DownloadRequested':
      return state;
  }
}

function completing(state: Evidence): Completing {
  if (state.status !== 'COMPLETING') throw new Error(`${state.status} where COMPLETING was due`);
  return state;
}

/** What stays whatever happens to an upload. */
function begunOf(state: Evidence): Evidence & { status: 'UPLOADING' } {
  if (state.status === 'UPLOADING') return state;
  const { sha256: _, completedAt: __, arrived: ___, ...begun } = completing(state);
  return { ...begun, status: 'UPLOADING' };
}
