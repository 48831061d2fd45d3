import type { Completing, Evidence, EvidenceEvent, KeptEvidence } from './evidence.ts';
import { isKept } from './evidence.ts';

type Beginning = Extract<EvidenceEvent, { type: 'UploadBegun' }>;
type Keeping = Extract<
  EvidenceEvent,
  {
    type:
      | 'EvidenceVerified'
      | 'MismatchRead'
      | 'VerificationBegun'
      | 'RetentionExtensionOrdered'
      | 'RetentionExtended'
      | 'FirstLockRenewed'
      | 'HoldReleased';
  }
>;

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
      const { kept, at, checking } = event;
      return { ...completed, status: 'SEALED', kept, sealedAt: at, ...(checking === undefined ? {} : { checking }) };
    }
    case 'EvidenceMismatched':
      return mismatched(state, event);
    case 'UploadAborted':
      return { ...begunOf(state), status: 'ABORTED', reason: event.reason, abortedAt: event.at };
    case 'DownloadRequested':
      return state;
    default:
      return afterKeeping(kept(state), event);
  }
}

function afterKeeping(state: KeptEvidence, event: Keeping): Evidence {
  switch (event.type) {
    case 'EvidenceVerified': {
      // What was flagged stays flagged, whatever a later reading says.
      if (state.status === 'MISMATCH') throw new Error('a mismatch cannot become verified');
      const { checking: _, ...rest } = state;
      const { read, lock } = event;
      return { ...rest, status: 'VERIFIED', read, kept: { ...state.kept, lock } };
    }
    case 'MismatchRead': {
      if (state.status !== 'MISMATCH') throw new Error(`${state.status} where MISMATCH was due`);
      const { checking: _, ...rest } = state;
      const { read, differences = [], lock = state.kept.lock } = event;
      const all = [...new Set([...state.differences, ...differences])];
      return { ...rest, read, differences: all, kept: { ...state.kept, lock } };
    }
    case 'VerificationBegun':
      return { ...state, checking: event.verification };
    case 'RetentionExtensionOrdered':
      return { ...state, order: { until: event.until, orderedAt: event.at } };
    case 'RetentionExtended': {
      const { order: _, ...rest } = state;
      return { ...rest, kept: { ...state.kept, lock: event.lock } };
    }
    case 'FirstLockRenewed':
      return { ...state, kept: { ...state.kept, lock: event.lock } };
    case 'HoldReleased':
      return { ...state, kept: { ...state.kept, lock: event.lock }, release: event.release };
  }
}

function mismatched(state: Evidence, event: Extract<EvidenceEvent, { type: 'EvidenceMismatched' }>): Evidence {
  const { kept: found, differences, at, checking, read } = event;
  const flag = {
    ...({ status: 'MISMATCH', kept: found, differences, flaggedAt: at } as const),
    ...(checking === undefined ? {} : { checking }),
    ...(read === undefined ? {} : { read }),
  };
  if (!isKept(state)) {
    const { arrived: _, ...completed } = completing(state);
    return { ...completed, ...flag };
  }
  // It had been sealed; a later reading found it changed.
  const { checking: _, ...rest } = state;
  return { ...rest, ...flag };
}

function completing(state: Evidence): Completing {
  if (state.status !== 'COMPLETING') throw new Error(`${state.status} where COMPLETING was due`);
  return state;
}

function kept(state: Evidence): KeptEvidence {
  if (!isKept(state)) throw new Error(`${state.status} where something is kept was due`);
  return state;
}

/** What stays whatever happens to an upload. */
function begunOf(state: Evidence): Evidence & { status: 'UPLOADING' } {
  if (state.status === 'UPLOADING') return state;
  const { sha256: _, completedAt: __, arrived: ___, ...begun } = completing(state);
  return { ...begun, status: 'UPLOADING' };
}
