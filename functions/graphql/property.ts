import { Cases } from '#domain/case/case/cases.ts';
import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { holdings, internal, many, one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { approveCheckOut } from '#domain/property/item/approve-check-out.ts';
import { checkInItem } from '#domain/property/item/check-in.ts';
import { checkOutItem } from '#domain/property/item/check-out.ts';
import { depositItem } from '#domain/property/item/deposit.ts';
import type { Item } from '#domain/property/item/item.ts';
import { Items } from '#domain/property/item/items.ts';
import { rejectCheckOut } from '#domain/property/item/reject-check-out.ts';
import { requestCheckOut } from '#domain/property/item/request-check-out.ts';
import { sealClaim } from '#domain/property/item/seal.ts';
import { seizeItems } from '#domain/property/item/seize.ts';
import { claimsOfSpot } from '#domain/property/item/shelf.ts';
import { transitions as itemTransitions } from '#domain/property/item/transitions.ts';
import { openStore } from '#domain/property/store/open.ts';
import type { Store } from '#domain/property/store/store.ts';
import { storeId } from '#domain/property/store/store.ts';
import { Stores } from '#domain/property/store/stores.ts';
import { claimsOfArrival } from '#domain/property/transfer/arrival.ts';
import { dispatchTransfer } from '#domain/property/transfer/dispatch.ts';
import { receiveTransfer } from '#domain/property/transfer/receive.ts';
import { refuseTransfer } from '#domain/property/transfer/refuse.ts';
import { returnTransfer } from '#domain/property/transfer/return.ts';
import type { Transfer } from '#domain/property/transfer/transfer.ts';
import { MOST_TRANSFERRED } from '#domain/property/transfer/transfer.ts';
import { Transfers } from '#domain/property/transfer/transfers.ts';
import { transitions as transferTransitions } from '#domain/property/transfer/transitions.ts';
import { connection } from './connection.ts';
import { custodyChain } from './custody-chain.ts';
import type {
  ApproveCheckOutInput,
  CheckInItemInput,
  CheckOutItemInput,
  DepositItemInput,
  DispatchTransferInput,
  OpenStoreInput,
  ReceiveTransferInput,
  RefuseTransferInput,
  RejectCheckOutInput,
  RequestCheckOutInput,
  Resolvers,
  ReturnTransferInput,
  SeizeItemsInput,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { listedOrgan } from './organ-list.ts';

/** What both ends of a transfer read first. */
interface Arriving {
  readonly transfer: Transfer;
  readonly store: Store;
}

const HOLDERS = {
  POSSESSOR: 'HeldByPossessor',
  OFFICER: 'HeldByOfficer',
  STORE: 'HeldInStore',
  TRANSIT: 'HeldInTransit',
} as const;

export const property = {
  Query: {
    propertyItem: (_parent, { id }, { reader }) => reader.load(Items, id),
    propertyItemsToDeposit: (_parent, args, { reader, actor }) =>
      reader.page(Items, { list: 'itemsToDeposit', key: actor.organ ?? '' }, args),
    propertyStores: (_parent, { organ, ...args }, { reader }) =>
      reader.page(Stores, { list: 'storesOfOrgan', key: organ }, args),
    incomingTransfers: (_parent, args, { reader, actor }) =>
      reader.page(Transfers, { list: 'transfersToOrgan', key: actor.organ ?? '' }, args, { descending: true }),
    outgoingTransfers: (_parent, args, { reader, actor }) =>
      reader.page(Transfers, { list: 'transfersFromOrgan', key: actor.organ ?? '' }, args, { descending: true }),
  },
  Mutation: {
    openStore: mutation({
      reads: ({ organ, number }: OpenStoreInput) => ({
        existing: internal(Stores, storeId(organ, number)),
        organ: internal(Organs, organId(organ)),
      }),
      rule: openStore,
    }),
    seizeItems: mutation({
      reads: ({ caseId, secondOfficerId }: SeizeItemsInput) => ({
        theCase: one(Cases, caseId),
        second: internal(Persons, secondOfficerId),
      }),
      rule: seizeItems,
    }),
    depositItem: mutation({
      edits: 'item',
      reads: ({ itemId, storeId }: DepositItemInput) => ({ item: one(Items, itemId), store: one(Stores, storeId) }),
      further: ({ store }: { store: Store }, input: DepositItemInput) => ({
        taken: holdings(claimsOfSpot(store.id, input)),
      }),
      rule: depositItem,
    }),
    requestCheckOut: mutation({
      edits: 'item',
      reads: ({ itemId }: RequestCheckOutInput) => ({ item: one(Items, itemId) }),
      rule: requestCheckOut,
    }),
    approveCheckOut: mutation({
      edits: 'item',
      reads: ({ itemId }: ApproveCheckOutInput) => ({ item: one(Items, itemId) }),
      rule: approveCheckOut,
    }),
    rejectCheckOut: mutation({
      edits: 'item',
      reads: ({ itemId }: RejectCheckOutInput) => ({ item: one(Items, itemId) }),
      rule: rejectCheckOut,
    }),
    checkOutItem: mutation({
      edits: 'item',
      reads: ({ itemId }: CheckOutItemInput) => ({ item: one(Items, itemId) }),
      further: ({ item }: { item: Item }) => ({
        officer: internal(Persons, 'checkOut' in item ? item.checkOut.by : ''),
      }),
      rule: checkOutItem,
    }),
    checkInItem: mutation({
      edits: 'item',
      reads: ({ itemId, seal }: CheckInItemInput) => ({ item: one(Items, itemId), taken: holdings([sealClaim(seal)]) }),
      rule: checkInItem,
    }),
    dispatchTransfer: mutation({
      reads: ({ itemIds, destination, seal }: DispatchTransferInput) => ({
        // One more than may be sent is enough to say that they are too many.
        items: many(Items, itemIds.slice(0, MOST_TRANSFERRED + 1)),
        destination: internal(Organs, organId(destination)),
        taken: holdings([sealClaim(seal)]),
      }),
      rule: dispatchTransfer,
    }),
    receiveTransfer: mutation({
      edits: 'transfer',
      reads: ({ transferId, storeId }: ReceiveTransferInput) => ({
        transfer: one(Transfers, transferId),
        store: one(Stores, storeId),
      }),
      further: ({ transfer, store }: Arriving, input: ReceiveTransferInput) => ({
        items: many(Items, transfer.items),
        taken: holdings(claimsOfArrival(store, input)),
      }),
      rule: receiveTransfer,
    }),
    refuseTransfer: mutation({
      edits: 'transfer',
      reads: ({ transferId }: RefuseTransferInput) => ({ transfer: one(Transfers, transferId) }),
      rule: refuseTransfer,
    }),
    returnTransfer: mutation({
      edits: 'transfer',
      reads: ({ transferId, storeId }: ReturnTransferInput) => ({
        transfer: one(Transfers, transferId),
        store: one(Stores, storeId),
      }),
      further: ({ transfer, store }: Arriving, input: ReturnTransferInput) => ({
        items: many(Items, transfer.items),
        taken: holdings(claimsOfArrival(store, input)),
      }),
      rule: returnTransfer,
    }),
  },
  Case: {
    propertyItems: ({ id }, args, { reader }) => reader.page(Items, { list: 'itemsOfCase', key: id }, args),
  },
  PropertyStore: {
    organ: ({ organ }, _args, { reader }) => reader.load(Organs, organId(organ)),
    items: ({ id, organ }, args, { reader, actor }) =>
      listedOrgan(actor, organ) === undefined
        ? connection([], false, undefined)
        : reader.page(Items, { list: 'itemsOfStore', key: id }, args),
  },
  PropertyItem: {
    case: ({ caseId }, _args, { reader }) => reader.load(Cases, caseId),
    organ: ({ organ }, _args, { reader }) => reader.load(Organs, organId(organ)),
    seizureList: ({ list }) => list,
    seizedFrom: ({ possessor }) => possessor.name,
    officers: ({ officers }, _args, { reader }) =>
      Promise.all(officers.map((officer) => reader.load(Persons, officer))),
    checkOut: (item) => ('checkOut' in item ? item.checkOut : null),
    availableActions: (item, _args, { actor }) => availableActions(itemTransitions, item, actor),
    custodyChain: ({ id }, args, { reader }) => custodyChain(reader, id, args),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
  PropertyCheckOut: {
    by: ({ by }, _args, { reader }) => reader.load(Persons, by),
    approvedBy: ({ approvedBy }, _args, { reader }) =>
      approvedBy === undefined ? null : reader.load(Persons, approvedBy),
  },
  PropertyHolder: { __resolveType: ({ holder }) => HOLDERS[holder] },
  HeldByOfficer: {
    officerId: ({ officer }) => officer,
    officer: ({ officer }, _args, { reader }) => reader.load(Persons, officer),
  },
  HeldInStore: {
    store: ({ store }, _args, { reader }) => reader.load(Stores, store),
  },
  HeldInTransit: {
    transferId: ({ transfer }) => transfer,
    transfer: ({ transfer }, _args, { reader }) => reader.load(Transfers, transfer),
  },
  CustodyLink: {
    by: ({ by }, _args, { reader }) => reader.load(Persons, by),
  },
  PropertyTransfer: {
    items: ({ items }, _args, { reader }) => Promise.all(items.map((item) => reader.load(Items, item))),
    origin: ({ origin }, _args, { reader }) => reader.load(Organs, organId(origin)),
    destination: ({ destination }, _args, { reader }) => reader.load(Organs, organId(destination)),
    dispatchedBy: ({ dispatchedBy }, _args, { reader }) => reader.load(Persons, dispatchedBy),
    refusedBy: (transfer, _args, { reader }) =>
      'refusedBy' in transfer ? reader.load(Persons, transfer.refusedBy) : null,
    receivedBy: (transfer, _args, { reader }) =>
      'receivedBy' in transfer ? reader.load(Persons, transfer.receivedBy) : null,
    availableActions: (transfer, _args, { actor }) => availableActions(transferTransitions, transfer, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
} satisfies Resolvers;
