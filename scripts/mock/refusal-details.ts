import type { Details } from '#domain/model/refusal.ts';
import { MOST_SEIZED } from '#domain/property/item/seize.ts';
import { MOST_SHELVES, MOST_ROOMS as MOST_STORE_ROOMS, MOST_STORES } from '#domain/property/store/store.ts';
import { MOST_TRANSFERRED } from '#domain/property/transfer/transfer.ts';
import { MOST_ROOMS, MOST_SEATS, MOST_TEMPLATES } from '#domain/visit/centre/centre.ts';
import { LONGEST_RANGE } from '#domain/visit/slot/open.ts';
import type { RefusalCode } from '#functions/graphql/refusal-catalogue.ts';

/** The limits that the rules tell with a code: one that means several things, by an input that tells the commands apart. */
export const refusalLimits: { readonly [Code in RefusalCode]?: Readonly<Record<string, Details>> } = {
  OUT_OF_RANGE: { weekday: { lowest: 1, highest: 7 }, capacity: { lowest: 1, highest: MOST_SEATS } },
  NUMBER_INVALID: { number: { most: MOST_STORES } },
  ROOMS_INVALID: { rooms: { most: MOST_STORE_ROOMS } },
  SHELVES_INVALID: { rooms: { most: MOST_SHELVES } },
  TOO_MANY_ITEMS: { items: { most: MOST_SEIZED }, itemIds: { most: MOST_TRANSFERRED } },
  // Templates have a weekday, rooms a capacity.
  CENTRE_CROWDED: { weekday: { most: MOST_TEMPLATES }, capacity: { most: MOST_ROOMS } },
  RANGE_TOO_LONG: { to: { days: LONGEST_RANGE } },
};

/** The limits that a code's message tells, for a command with these inputs; for one that never refuses so, of any command that does. */
export function limitsToldBy(code: RefusalCode, inputs: readonly string[]): Details {
  const known = Object.entries(refusalLimits[code] ?? {});
  const [, details = {}] = known.find(([input]) => inputs.includes(input)) ?? known[0] ?? [];
  return details;
}
