import type { Id } from '#domain/model/id.ts';
import { kindOf } from '#domain/model/id.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { nodes } from './nodes.ts';

/** Codes whose refusals say more than the interface: the type that says it. */
const TYPES: Readonly<Record<string, 'VersionChanged' | 'SlotFull'>> = {
  VERSION_CHANGED: 'VersionChanged',
  SLOT_FULL: 'SlotFull',
};

/** The fields of the interface, for every type that implements it. */
export const refusalFields = {
  message: ({ message }: { message: { zh: string; en: string } }, _: unknown, { locale }: { locale: 'zh' | 'en' }) =>
    message[locale],
  path: ({ path }: { path: readonly (string | number)[] }) => path.map(String),
};

export const refusal = {
  Refusal: { __resolveType: ({ code }) => TYPES[code] ?? 'Refused' },
  Refused: refusalFields,
  VersionChanged: {
    ...refusalFields,
    current: ({ details }, _args, { reader }) => {
      const id = String(details.current) as Id;
      const aggregate = nodes.get(kindOf(id));
      return aggregate === undefined ? null : reader.load(aggregate, id);
    },
  },
} satisfies Resolvers;
