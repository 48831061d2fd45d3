import type { Id } from '#domain/model/id.ts';
import { kindOf } from '#domain/model/id.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { GraphContext } from './context.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { nodes } from './nodes.ts';
import type { RefusalCode } from './refusal-catalogue.ts';

type Telling = 'VersionChanged' | 'NotInThisState' | 'SlotFull' | 'LawyerBusy' | 'OutOfRange' | 'TooMany';

/** Codes whose refusals say more than the interface: the type that says it. */
const TYPES: { readonly [Code in RefusalCode]?: Telling } = {
  VERSION_CHANGED: 'VersionChanged',
  NOT_IN_THIS_STATE: 'NotInThisState',
  SLOT_FULL: 'SlotFull',
  LAWYER_BUSY: 'LawyerBusy',
  OUT_OF_RANGE: 'OutOfRange',
  NUMBER_INVALID: 'OutOfRange',
  ROOMS_INVALID: 'OutOfRange',
  SHELVES_INVALID: 'OutOfRange',
  TOO_MANY_ITEMS: 'TooMany',
  CENTRE_CROWDED: 'TooMany',
  RANGE_TOO_LONG: 'TooMany',
};

/** The fields of the interface, for every type that implements it. */
export const refusalFields = {
  message: ({ message }: { message: { zh: string; en: string } }, _: unknown, { locale }: { locale: 'zh' | 'en' }) =>
    message[locale],
  path: ({ path }: { path: readonly (string | number)[] }) => path.map(String),
};

/** The object a refusal is about, under its row rule: null for whoever may not see it. */
const current = ({ details }: Refusal, _args: unknown, { reader }: GraphContext) => {
  const id = String(details.current) as Id;
  const aggregate = nodes.get(kindOf(id));
  return aggregate === undefined ? null : reader.load(aggregate, id);
};

export const refusal = {
  Refusal: { __resolveType: ({ code }) => TYPES[code as RefusalCode] ?? 'Refused' },
  Refused: refusalFields,
  VersionChanged: { ...refusalFields, current },
  NotInThisState: { ...refusalFields, current },
  OutOfRange: {
    ...refusalFields,
    // What is counted, such as stores, rooms and shelves, is counted from 1.
    lowest: ({ details }) => Number(details.lowest ?? 1),
    highest: ({ details }) => Number(details.highest ?? details.most),
  },
  TooMany: {
    ...refusalFields,
    most: ({ details }) => Number(details.most ?? details.days),
  },
} satisfies Resolvers;
