import type { Id } from '#domain/model/id.ts';
import { kindOf } from '#domain/model/id.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { GraphContext } from './context.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { nodes } from './nodes.ts';
import { refusalTypeOf } from './refusal-types.ts';

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
  Refusal: { __resolveType: ({ code }) => refusalTypeOf(code) },
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
