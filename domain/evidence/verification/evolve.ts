import type { RunningVerification, Verification, VerificationEvent } from './verification.ts';

export function evolve(state: Verification | undefined, event: VerificationEvent): Verification {
  if (event.type === 'VerificationStarted') {
    const { type: _, resumeAt, ...begun } = event;
    const fresh = { status: 'RUNNING', offset: 0, failures: 0, resumptions: 0 } as const;
    return { ...begun, ...fresh, advancedAt: begun.startedAt, resumeAt };
  }
  if (state?.status !== 'RUNNING') throw new Error(`${event.type} while nothing is being read`);
  return after(state, event);
}

function after(
  state: RunningVerification,
  event: Exclude<VerificationEvent, { type: 'VerificationStarted' }>,
): Verification {
  switch (event.type) {
    case 'VerificationAdvanced': {
      const { offset, hashState, at, resumeAt, doubted } = event;
      const read = { offset, hashState, advancedAt: at, ...(doubted === undefined ? {} : { doubted }) };
      return { ...state, ...read, resumeAt, failures: 0, resumptions: 0 };
    }
    case 'VerificationStalled':
      return { ...state, failures: event.failures, resumptions: 0, resumeAt: event.resumeAt };
    case 'VerificationResumed':
      return { ...state, resumptions: event.resumptions, resumeAt: event.resumeAt };
    case 'VerificationMatched': {
      const { contentHash, sniffed, at } = event;
      return {
        ...begunOf(state),
        status: 'MATCHED',
        endedAt: at,
        contentHash,
        ...(sniffed === undefined ? {} : { sniffed }),
      };
    }
    case 'VerificationDiffered': {
      const { contentHash, sniffed, differences, at } = event;
      const found = { contentHash, differences, ...(sniffed === undefined ? {} : { sniffed }) };
      return { ...begunOf(state), status: 'DIFFERED', endedAt: at, ...found };
    }
    case 'VerificationUnreadable':
      return { ...begunOf(state), status: 'UNREADABLE', offset: state.offset, endedAt: event.at };
  }
}

/** What stays when the reading has ended: how far it had come is of no more use. */
function begunOf(state: RunningVerification) {
  const {
    status: _,
    offset: _o,
    hashState: _h,
    advancedAt: _a,
    resumeAt: _r,
    failures: _f,
    resumptions: _n,
    doubted: _d,
    ...begun
  } = state;
  return begun;
}
