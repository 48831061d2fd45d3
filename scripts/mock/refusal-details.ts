import { TERMS } from '#domain/deadline/terms.ts';
import { CASE_QUOTA, PERSON_QUOTA } from '#domain/evidence/allowance/quotas.ts';
import { LANES } from '#domain/evidence/evidence/holds.ts';
import { kindOfEvidence } from '#domain/evidence/evidence/kinds.ts';
import type { Details } from '#domain/model/refusal.ts';
import { MOST_ROWS as MOST_PROCESS_ROWS } from '#domain/process/part/part.ts';
import { MOST_SEIZED } from '#domain/property/item/seize.ts';
import { MOST_SHELVES, MOST_ROOMS as MOST_STORE_ROOMS, MOST_STORES } from '#domain/property/store/store.ts';
import { MOST_TRANSFERRED } from '#domain/property/transfer/transfer.ts';
import { MOST_ROWS as MOST_SHEET_ROWS } from '#domain/sheet/sheet.ts';
import { MOST_CLOSURES, MOST_ROOMS, MOST_SEATS, MOST_TEMPLATES } from '#domain/visit/centre/centre.ts';
import { LONGEST_ABSENCE, MOST_ABSENCES } from '#domain/visit/detainee/absence.ts';
import { MOST_FEEDS } from '#domain/visit/feed/feed.ts';
import { MOST_NAMED } from '#domain/visit/obstruction/involved.ts';
import { MOST_ON_DUTY } from '#domain/visit/roster/duty-shift.ts';
import { MOST_AT_ONCE, MOST_ATTACHED } from '#domain/visit/scan/attach.ts';
import { MOST_OPEN } from '#domain/visit/scan/holds.ts';
import { FURTHEST, FURTHEST_FOR_LAWYERS } from '#domain/visit/slot/horizon.ts';
import { LONGEST_RANGE } from '#domain/visit/slot/open.ts';
import { LONGEST_URGENT } from '#domain/visit/slot/open-urgent.ts';
import { MOST_URGENT, URGENT_AHEAD } from '#domain/visit/slot/urgent-code.ts';
import { ENTRY_BEFORE, MOST_OVERBOOKED, WAITED_FOR } from '#domain/visit/visit/arrival-terms.ts';
import { MOST_ENTRIES } from '#domain/visit/waitlist/waitlist.ts';
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
  // Templates have a weekday, rooms a capacity, closures a reason.
  CENTRE_CROWDED: {
    weekday: { most: MOST_TEMPLATES },
    capacity: { most: MOST_ROOMS },
    reason: { most: MOST_CLOSURES },
  },
  FEEDS_ENOUGH: { input: { most: MOST_FEEDS } },
  OVERBOOKED_ALREADY: { slotId: { most: MOST_OVERBOOKED } },
  ENTRY_TOO_EARLY: { pass: { minutes: ENTRY_BEFORE }, slotId: { minutes: ENTRY_BEFORE } },
  STILL_WAITED_FOR: { visitId: { minutes: WAITED_FOR } },
  RANGE_TOO_LONG: { to: { days: LONGEST_RANGE }, until: { days: FURTHEST } },
  TOO_FAR_AHEAD: { to: { days: FURTHEST_FOR_LAWYERS }, from: { days: URGENT_AHEAD } },
  TOO_LARGE_FOR_KIND: { size: { gibibytes: kindOfEvidence('PHOTOGRAPH').largest / 2 ** 30 } },
  CONTENT_TYPE_NOT_OF_KIND: { contentType: { types: (kindOfEvidence('PHOTOGRAPH').types ?? []).join(', ') } },
  WAITLIST_FULL: { date: { most: MOST_ENTRIES } },
  SHIFT_FULL: { lawyerId: { most: MOST_ON_DUTY } },
  SESSION_TOO_LONG: { to: { hours: LONGEST_URGENT } },
  URGENT_SLOTS_CROWDED: { from: { most: MOST_URGENT } },
  ABSENCE_TOO_LONG: { to: { days: LONGEST_ABSENCE } },
  CASE_QUOTA_EXCEEDED: { size: { limit: CASE_QUOTA, used: CASE_QUOTA, asked: 1 } },
  PERSON_QUOTA_EXCEEDED: { size: { limit: PERSON_QUOTA, used: PERSON_QUOTA, asked: 1 } },
  READ_LATELY: { evidenceId: { at: '2026-11-20T02:00:00.000Z' } },
  NOT_LONGER: { until: { until: '2036-11-20T02:00:00.000Z' } },
  RETENTION_TOO_LONG: { until: { latest: '2126-10-30T02:00:00.000Z' } },
  TOO_MANY_UPLOADS: { size: { most: LANES } },
  TOO_MANY_SCANS: { kind: { most: MOST_OPEN } },
  // Papers are presented once; scans can be added to them.
  TOO_MANY_ATTACHED: { suspect: { most: MOST_AT_ONCE }, entrustmentId: { most: MOST_ATTACHED } },
  TOO_MANY_NAMED: { personIds: { most: MOST_NAMED } },
  TOO_MANY_ABSENCES: { from: { most: MOST_ABSENCES } },
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
