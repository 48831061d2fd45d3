import type { Kept } from './holder.ts';
import type { Flag, Item, ItemEvent } from './item.ts';

export function evolve(state: Item | undefined, event: ItemEvent): Item {
  if (event.type === 'ItemSeized') {
    const { type: _, from, to, ...listed } = event;
    return { ...listed, possessor: from, flags: [], seals: [], status: 'SEIZED', holder: to };
  }
  if (state === undefined) throw new Error(`${event.type} before ItemSeized`);
  const { status: _, holder: _before, ...rest } = state;
  const common = withoutCheckOut(rest);
  switch (event.type) {
    case 'ItemDeposited':
    case 'ItemCheckedIn':
    case 'ItemReceived':
    case 'ItemReturned':
      return { ...common, seals: sealed(state, event.to), status: 'DEPOSITED', holder: event.to };
    case 'ItemDispatched':
      return { ...common, status: 'IN_TRANSIT', holder: event.to };
    case 'CheckOutRequested': {
      const { type: _type, ...checkOut } = event;
      return { ...common, status: 'CHECK_OUT_REQUESTED', holder: kept(state), checkOut };
    }
    case 'CheckOutApproved': {
      if (state.status !== 'CHECK_OUT_REQUESTED') throw outOfOrder(state, event);
      const checkOut = { ...state.checkOut, approvedBy: event.by };
      return { ...common, status: 'CHECK_OUT_APPROVED', holder: state.holder, checkOut };
    }
    case 'CheckOutRejected':
      return { ...common, status: 'DEPOSITED', holder: kept(state) };
    case 'ItemCheckedOut':
      if (state.status !== 'CHECK_OUT_APPROVED') throw outOfOrder(state, event);
      return { ...common, status: 'CHECKED_OUT', holder: event.to, checkOut: state.checkOut, shelf: event.from };
    case 'DiscrepancyFound':
      // What comes next is compared with what was found; only the listed quantity stands for ever.
      return { ...state, condition: event.found.condition, flags: flagged(state, 'DISCREPANCY') };
    case 'ItemDepositedLate':
      return { ...state, flags: flagged(state, 'DEPOSITED_LATE') };
    case 'ItemReturnedLate':
      return { ...state, flags: flagged(state, 'RETURNED_LATE') };
    case 'OwnWorkAttempted':
      return state;
  }
}

type Open = Omit<Item, 'status' | 'holder'> & { readonly checkOut?: unknown; readonly shelf?: unknown };

function withoutCheckOut({ checkOut: _, shelf: _shelf, ...common }: Open) {
  return common;
}

function kept(state: Item): Kept {
  if (state.holder.holder !== 'STORE') throw new Error(`${state.id} is not in a store`);
  return state.holder;
}

function sealed({ seals }: Item, { seal }: Kept): readonly string[] {
  return seals.at(-1) === seal ? seals : [...seals, seal];
}

function flagged({ flags }: Item, flag: Flag): readonly Flag[] {
  return flags.includes(flag) ? flags : [...flags, flag];
}

function outOfOrder({ id, status }: Item, { type }: ItemEvent): Error {
  return new Error(`${id}: ${type} while ${status}`);
}
