/**
 * Something of the ledger is not what it claims to be. The code is literal, so that a caller, a judge's page and a test
 * name the same reason; the message says it in words and never repeats bytes from outside.
 */
export abstract class LedgerError<Code extends string = string> extends Error {
  readonly code: Code;

  constructor(code: Code, message: string) {
    super(message);
    this.name = new.target.name;
    this.code = code;
  }
}
