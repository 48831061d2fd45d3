import type { Resolvers } from './generated/resolvers.ts';

/** Codes whose refusals say more than the interface: the type that says it. */
const TYPES: Readonly<Record<string, 'VersionChanged'>> = {
  VERSION_CHANGED: 'VersionChanged',
};

const fields = {
  message: ({ message }: { message: { zh: string; en: string } }, _: unknown, { locale }: { locale: 'zh' | 'en' }) =>
    message[locale],
  path: ({ path }: { path: readonly (string | number)[] }) => path.map(String),
};

export const refusal = {
  Refusal: { __resolveType: ({ code }) => TYPES[code] ?? 'Refused' },
  Refused: fields,
} satisfies Resolvers;
