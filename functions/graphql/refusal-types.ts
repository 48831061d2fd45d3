import type { RefusalCode } from './refusal-catalogue.ts';

type Telling =
  | 'VersionChanged'
  | 'NotInThisState'
  | 'SlotFull'
  | 'LawyerBusy'
  | 'OutOfRange'
  | 'TooMany'
  | 'QuotaExceeded';

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
  EXTENSION_TOO_LONG: 'OutOfRange',
  CASE_QUOTA_EXCEEDED: 'QuotaExceeded',
  PERSON_QUOTA_EXCEEDED: 'QuotaExceeded',
  TOO_MANY_ITEMS: 'TooMany',
  TOO_MANY_UPLOADS: 'TooMany',
  CENTRE_CROWDED: 'TooMany',
  FEEDS_ENOUGH: 'TooMany',
  OVERBOOKED_ALREADY: 'TooMany',
  RANGE_TOO_LONG: 'TooMany',
  TOO_FAR_AHEAD: 'TooMany',
  URGENT_SLOTS_CROWDED: 'TooMany',
  SHEET_TOO_LONG: 'TooMany',
  TOO_MANY_ROWS: 'TooMany',
  TOO_MANY_SCANS: 'TooMany',
  TOO_MANY_ATTACHED: 'TooMany',
  TOO_MANY_ABSENCES: 'TooMany',
};

/** The type of a code's refusals: the server, the reference and the client's mocks all ask here. */
export function refusalTypeOf(code: string): Telling | 'Refused' {
  return TYPES[code as RefusalCode] ?? 'Refused';
}
