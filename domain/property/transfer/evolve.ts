import type { Transfer, TransferEvent } from './transfer.ts';

export function evolve(state: Transfer | undefined, event: TransferEvent): Transfer {
  if (event.type === 'TransferDispatched') {
    const { type: _, ...dispatched } = event;
    return { ...dispatched, status: 'DISPATCHED' };
  }
  if (state === undefined) throw new Error(`${event.type} before TransferDispatched`);
  switch (event.type) {
    case 'TransferReceived': {
      const { type: _, ...receipt } = event;
      return { ...state, ...receipt, status: 'RECEIVED' };
    }
    case 'TransferRefused': {
      const { type: _, ...refusal } = event;
      return { ...state, ...refusal, status: 'REFUSED' };
    }
    case 'TransferReturned': {
      if (state.status !== 'REFUSED') throw new Error(`${state.id}: returned without having been refused`);
      const { type: _, ...receipt } = event;
      return { ...state, ...receipt, status: 'RETURNED' };
    }
  }
}
