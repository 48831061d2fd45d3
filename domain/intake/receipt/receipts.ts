import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import type { Receipt, ReceiptEvent } from './receipt.ts';

/** Nobody sees a receipt: whoever has number and code is told how the report stands. */
export const Receipts: Aggregate<'Receipt', Receipt, ReceiptEvent> = {
  kind: 'Receipt',
  evolve,
  claims: () => [],
  lists: () => [],
  facts: () => ({}),
  gates: [],
  visible: () => false,
};
