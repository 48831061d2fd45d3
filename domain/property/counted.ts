import { counted } from '#domain/count/counted.ts';
import { Items } from './item/items.ts';
import { Transfers } from './transfer/transfers.ts';

/** An item counts for the organ that handles its case, wherever it is kept; what is dispatched, for its sender. */
export const propertyCounted = [
  counted(Items, {
    organ: ({ organ }) => organ,
    events: {
      ItemSeized: 'ITEMS_SEIZED',
      ItemDeposited: 'ITEMS_DEPOSITED',
      ItemDepositedLate: 'ITEMS_DEPOSITED_LATE',
      ItemReturnedLate: 'ITEMS_RETURNED_LATE',
      DiscrepancyFound: 'DISCREPANCIES_FOUND',
    },
  }),
  counted(Transfers, {
    organ: ({ origin }) => origin,
    events: { TransferDispatched: { measure: 'ITEMS_DISPATCHED', amount: ({ items }) => items.length } },
  }),
];
