import { TERMS } from '#domain/deadline/terms.ts';
import type { Details } from '#domain/model/refusal.ts';
import { MOST_ROWS as MOST_PROCESS_ROWS } from '#domain/process/part/part.ts';
import { MOST_SEIZED } from '#domain/property/item/seize.ts';
import { MOST_SHELVES, MOST_ROOMS as MOST_STORE_ROOMS, MOST_STORES } from '#domain/property/store/store.ts';
import { MOST_TRANSFERRED } from '#domain/property/transfer/transfer.ts';
import { MOST_ROWS as MOST_SHEET_ROWS } from '#domain/sheet/sheet.ts';
import { MOST_ROOMS, MOST_SEATS, MOST_TEMPLATES } from '#domain/visit/centre/centre.ts';
import { LONGEST_RANGE } from '#domain/visit/slot/open.ts';
import { FURTHEST } from '#domain/visit/slot/open-through.ts';
import type { RefusalCode } from '#functions/graphql/refusal-catalogue.ts';

/** An extension as the law has it: that of a public-security case (PSAPL 118). */
const { times, most } = TERMS.PUBLIC_SECURITY_CASE.extensions?.NEXT_ABOVE ?? { times: 1, most: { length: 1 } };

/** The limits that the rules tell with a code: one that means several things, by an input that tells the commands apart. */
export const refusalLimits: { readonly [Code in RefusalCode]?: Readonly<Record<string, Details>> } = {
  OUT_OF_RANGE: { weekday: { lowest: 1, highest: 7 }, capacity: { lowest: 1, highest: MOST_SEATS } },
  NUMBER_INVALID: { number: { most: MOST_STORES } },
  ROOMS_INVALID: { rooms: { most: MOST_STORE_ROOMS } },
  SHELVES_INVALID: { rooms: { most: MOST_SHELVES } },
  TOO_MANY_ITEMS: { items: { most: MOST_SEIZED }, itemIds: { most: MOST_TRANSFERRED } },
  // Templates have a weekday, rooms a capacity.
  CENTRE_CROWDED: { weekday: { most: MOST_TEMPLATES }, capacity: { most: MOST_ROOMS } },
  RANGE_TOO_LONG: { to: { days: LONGEST_RANGE }, until: { days: FURTHEST } },
  EXTENDED_OFTEN: { extension: { times } },
  EXTENSION_TOO_LONG: { length: { most: most.length } },
  SHEET_TOO_LONG: { csv: { most: MOST_SHEET_ROWS } },
  TOO_MANY_ROWS: { csv: { most: MOST_PROCESS_ROWS } },
};

/** The limits that a code's message tells, for a command with these inputs; for one that never refuses so, of any command that does. */
export function limitsToldBy(code: RefusalCode, inputs: readonly string[]): Details {
  const known = Object.entries(refusalLimits[code] ?? {});
  const [, details = {}] = known.find(([input]) => inputs.includes(input)) ?? known[0] ?? [];
  return details;
}
