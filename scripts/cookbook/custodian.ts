import {
  ChainOfCustodyDocument,
  CheckInItemDocument,
  CheckOutItemDocument,
  DepositItemDocument,
  DepositsDueDocument,
  ItemsToDepositDocument,
  PropertyDocument,
} from '#client/generated/graphql.ts';
import { recipe } from './recipe.ts';
import { transfers } from './transfers.ts';

const person = 'chen.custodian';
const STATION = '339901510000';
const ROOM = '一号库';

export const custodian = [
  recipe(PropertyDocument)({
    name: 'property',
    title: { zh: '本单位保管室的财物', en: 'What lies in my stores' },
    person,
    variables: () => ({ organ: STATION }),
  }),
  recipe(ItemsToDepositDocument)({
    name: 'items-to-deposit',
    title: { zh: '已扣押待入库', en: 'Seized, and to be deposited' },
    person,
    variables: () => ({ first: 20 }),
    keep: ({ propertyItemsToDeposit: { edges } }, state) => state.keep('laptop', edges[0]?.node),
  }),
  recipe(DepositsDueDocument)({
    name: 'deposits-due',
    title: { zh: '24小时内应入库的财物', en: 'What has to reach my stores, and by when' },
    person,
    variables: () => ({ first: 50 }),
    until: ({ deadlines }) => deadlines.edges.some(({ node }) => node.term === 'PROPERTY_DEPOSIT'),
  }),
  recipe(DepositItemDocument)({
    name: 'deposit-item',
    title: { zh: '清点入库、上架加封', en: 'Deposit a thing on a shelf, under a seal' },
    person,
    variables: (state) => ({
      input: {
        itemId: state.id('laptop'),
        expectedVersion: state.version('laptop'),
        storeId: `PropertyStore_${STATION}-1`,
        room: ROOM,
        shelf: 11,
        seal: 'YG-2026-0301',
        found: { quantity: { amount: '1', unit: '台' }, condition: { grade: 'INTACT' } },
      },
    }),
    keep: ({ depositItem }, state) => state.keep('laptop', depositItem.item),
  }),
  recipe(CheckOutItemDocument)({
    name: 'check-out-item',
    title: { zh: '凭批准出库', en: 'Hand over what was approved' },
    person,
    variables: (state) => ({ input: { itemId: state.id('phone'), expectedVersion: state.version('phone') } }),
    keep: ({ checkOutItem }, state) => state.keep('phone', checkOutItem.item),
  }),
  recipe(CheckInItemDocument)({
    name: 'check-in-item',
    title: { zh: '归还入库、重新加封', en: 'Take it back, under a new seal' },
    person,
    variables: (state) => ({
      input: {
        itemId: state.id('phone'),
        expectedVersion: state.version('phone'),
        seal: 'YG-2026-0302',
        found: { quantity: { amount: '1', unit: '部' }, condition: { grade: 'WORN', note: '屏幕有划痕' } },
      },
    }),
    keep: ({ checkInItem }, state) => state.keep('phone', checkInItem.item),
  }),
  ...transfers,
  recipe(ChainOfCustodyDocument)({
    name: 'chain-of-custody',
    title: { zh: '单件财物的全部交接', en: 'Every hand a thing went through' },
    person,
    variables: (state) => ({ id: state.id('phone') }),
  }),
];
