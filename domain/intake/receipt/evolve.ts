import type { Receipt, ReceiptEvent } from './receipt.ts';
import { wronglyTried } from './receipt.ts';

export function evolve(state: Receipt | undefined, event: ReceiptEvent): Receipt {
  if (event.type === 'ReceiptIssued') {
    const { id, reportId, digest } = event;
    return { id, reportId, digest, wrongAt: [] };
  }
  if (state === undefined) throw new Error(`${event.type} before ReceiptIssued`);
  switch (event.type) {
    case 'ReceiptLookedUp':
      return state;
    case 'WrongCodeTried':
      return wronglyTried(state, event.at);
  }
}
