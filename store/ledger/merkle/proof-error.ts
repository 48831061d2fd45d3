import { LedgerError } from '../ledger-error.ts';

/** Why a proof proves nothing. */
export type ProofErrorCode =
  | 'SIZE_INVALID'
  | 'INDEX_OUT_OF_RANGE'
  | 'HASH_MALFORMED'
  | 'PROOF_LENGTH_WRONG'
  | 'ROOT_MISMATCH'
  | 'EARLIER_ROOT_MISMATCH';

export class ProofError extends LedgerError<ProofErrorCode> {}
