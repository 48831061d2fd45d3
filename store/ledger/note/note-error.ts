import { LedgerError } from '../ledger-error.ts';

/** Why a signed note, a key or a checkpoint is not believed. */
export type NoteErrorCode =
  | 'NOTE_TOO_LARGE'
  | 'NOTE_MALFORMED'
  | 'KEY_MALFORMED'
  | 'SIGNATURE_WRONG'
  | 'SIGNATURE_MISSING'
  | 'CHECKPOINT_MALFORMED'
  | 'ORIGIN_UNEXPECTED';

export class NoteError extends LedgerError<NoteErrorCode> {}
