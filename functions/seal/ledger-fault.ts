import { LedgerError } from '#store/ledger/ledger-error.ts';

/**
 * Table and bucket contradict each other: one of them was restored to an earlier time, or touched. Nothing is sealed or
 * signed until a person has looked.
 */
export class LedgerFault extends LedgerError<
  /** The bucket knows more entries than the table. */
  | 'HEAD_BEHIND'
  /** The table has entries that its head does not know. */
  | 'HEAD_MISSING'
  | 'ROOT_DIFFERS'
  /** Another log lies where this one should. */
  | 'ORIGIN_DIFFERS'
  /** What lies there as checkpoint was signed by no key of the log. */
  | 'CHECKPOINT_UNSIGNED'
  /** No key signs: none is listed for this day, or all refuse. */
  | 'KEYS_MISSING'
> {}
