import { meetDeposit, ofDeposit, startDeposit } from '#domain/property/item/deposit-deadline.ts';
import type { ItemEvent } from '#domain/property/item/item.ts';
import type { Reactions } from './reaction.ts';
import { reaction } from './reaction.ts';

type Seized = Extract<ItemEvent, { type: 'ItemSeized' }>;
type Deposited = Extract<ItemEvent, { type: 'ItemDeposited' }>;

/** What happens to property of itself. */
export const property: Reactions = {
  ItemSeized: [
    reaction({
      operation: 'startDeposit',
      commands: ({ id }: Seized) => [{ itemId: id }],
      reads: ofDeposit,
      rule: startDeposit,
    }),
  ],
  ItemDeposited: [
    reaction({
      operation: 'meetDeposit',
      commands: (_event: Deposited, { aggregate, at }) => [{ itemId: aggregate, at }],
      reads: ofDeposit,
      rule: meetDeposit,
    }),
  ],
};
