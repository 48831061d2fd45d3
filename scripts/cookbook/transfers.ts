import {
  DispatchTransferDocument,
  IncomingTransfersDocument,
  OutgoingTransfersDocument,
  ReceiveTransferDocument,
  RefuseTransferDocument,
  ReturnTransferDocument,
} from '#client/generated/graphql.ts';
import { recipe } from './recipe.ts';

const CENTRE = '339901610000';
const STATION = '339901510000';
const ROOM = '一号库';

/** Between the custodians of two organs: what one sends, the other receives or refuses. */
export const transfers = [
  recipe(DispatchTransferDocument)({
    name: 'dispatch-transfer',
    title: { zh: '移交县级管理中心', en: 'Send a thing to the county centre' },
    person: 'chen.custodian',
    variables: (state) => ({
      input: {
        itemIds: [state.id('laptop')],
        destination: CENTRE,
        carrier: '李警官、辅警张某',
        seal: 'YG-2026-0303',
      },
    }),
    keep: ({ dispatchTransfer }, state) => state.keep('transfer', dispatchTransfer.transfer),
  }),
  recipe(IncomingTransfersDocument)({
    name: 'incoming-transfers',
    title: { zh: '待接收的移交', en: 'What is on its way to me' },
    person: 'sun.custodian',
    variables: () => ({ first: 20 }),
    keep: ({ incomingTransfers: { edges } }, state) => {
      const other = edges.map(({ node }) => node).find(({ id }) => id !== state.id('transfer'));
      state.keep('refused', other);
      state.note('ring', other?.items[0]?.id);
    },
  }),
  recipe(ReceiveTransferDocument)({
    name: 'receive-transfer',
    title: { zh: '接收移交，逐件上架', en: 'Receive it, each thing to its shelf' },
    person: 'sun.custodian',
    variables: (state) => ({
      input: {
        transferId: state.id('transfer'),
        expectedVersion: state.version('transfer'),
        storeId: `PropertyStore_${CENTRE}-1`,
        placements: [
          {
            itemId: state.id('laptop'),
            room: ROOM,
            shelf: 11,
            seal: 'YG-2026-0304',
            found: { quantity: { amount: '1', unit: '台' }, condition: { grade: 'INTACT' } },
          },
        ],
      },
    }),
  }),
  recipe(RefuseTransferDocument)({
    name: 'refuse-transfer',
    title: { zh: '封签破损，拒收', en: 'The seal is broken: refuse it' },
    person: 'sun.custodian',
    variables: (state) => ({
      input: {
        transferId: state.id('refused'),
        expectedVersion: state.version('refused'),
        ground: 'SEAL_BROKEN',
        reason: '外包装封签断裂',
      },
    }),
    keep: ({ refuseTransfer }, state) => state.keep('refused', refuseTransfer.transfer),
  }),
  recipe(OutgoingTransfersDocument)({
    name: 'outgoing-transfers',
    title: { zh: '已移出的财物及状态', en: 'What I sent, and where it stands' },
    person: 'chen.custodian',
    variables: () => ({ first: 20 }),
  }),
  recipe(ReturnTransferDocument)({
    name: 'return-transfer',
    title: { zh: '收回被拒收的财物', en: 'Take back what was refused' },
    person: 'chen.custodian',
    variables: (state) => ({
      input: {
        transferId: state.id('refused'),
        expectedVersion: state.version('refused'),
        storeId: `PropertyStore_${STATION}-1`,
        placements: [
          {
            itemId: state.word('ring'),
            room: ROOM,
            shelf: 12,
            seal: 'YG-2026-0305',
            found: { quantity: { amount: '3.62', unit: '克' }, condition: { grade: 'INTACT' } },
          },
        ],
      },
    }),
  }),
];
