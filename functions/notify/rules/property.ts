import type { CheckOut, Item } from '#domain/property/item/item.ts';
import { Items } from '#domain/property/item/items.ts';
import { Transfers } from '#domain/property/transfer/transfers.ts';
import { persons, posts, rule } from '../rule.ts';

/** Whoever has to decide, may go and fetch, or has to receive, hears of it; a discrepancy is everybody's who has to explain it. */
export const property = {
  ...rule(Items, 'CheckOutRequested', ({ returnBy }, { id, caseNumber, organ }) => [
    {
      kind: 'CHECK_OUT_REQUESTED',
      params: { caseNumber, returnBy },
      subject: id,
      audience: [posts(organ, 'LEADER')],
    },
  ]),
  ...rule(Items, 'CheckOutApproved', (_event, item) =>
    asked(item).map(({ by, returnBy }) => ({
      kind: 'CHECK_OUT_APPROVED',
      params: { caseNumber: item.caseNumber, returnBy },
      subject: item.id,
      audience: [persons(by)],
    })),
  ),
  // Rejecting drops the request: who asked stands in the record as it was before.
  ...rule(Items, 'CheckOutRejected', (_event, { id, caseNumber }, before) =>
    asked(before).map(({ by }) => ({
      kind: 'CHECK_OUT_REJECTED',
      params: { caseNumber },
      subject: id,
      audience: [persons(by)],
    })),
  ),
  ...rule(Items, 'DiscrepancyFound', (_event, { id, caseNumber, organ, handlers }) => [
    {
      kind: 'DISCREPANCY_FOUND',
      params: { caseNumber },
      subject: id,
      audience: [persons(...handlers), posts(organ, 'LEADER')],
    },
  ]),
  ...rule(Transfers, 'TransferDispatched', ({ id, items, destination }) => [
    {
      kind: 'TRANSFER_UNDER_WAY',
      params: { items: String(items.length) },
      subject: id,
      audience: [posts(destination, 'CUSTODIAN')],
    },
  ]),
  ...rule(Transfers, 'TransferRefused', (_event, { id, items, origin }) => [
    {
      kind: 'TRANSFER_REFUSED',
      params: { items: String(items.length) },
      subject: id,
      audience: [posts(origin, 'CUSTODIAN')],
    },
  ]),
};

function asked(item: Item | undefined): readonly CheckOut[] {
  return item !== undefined && 'checkOut' in item ? [item.checkOut] : [];
}
