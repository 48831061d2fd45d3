/** A transaction did not happen: the conditions of the writes at these places (from 0) did not hold. */
export class ConditionFailed extends Error {
  override readonly name = 'ConditionFailed';
  readonly places: readonly number[];
  constructor(places: readonly number[]) {
    super(`conditions failed at ${places.join(', ')}`);
    this.places = places;
  }
}

/** A transaction did not happen: another one was at one of its items. The same transaction may be sent again. */
export class TransactionConflict extends Error {
  override readonly name = 'TransactionConflict';
}

/** Nothing happened: the table refused the rate. */
export class Throttled extends Error {
  override readonly name = 'Throttled';
}

/** No answer came: it may have happened or not. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** A command names a record that is not there or that its actor may not see; which of the two is not told. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
  readonly input: string;
  constructor(input: string) {
    super(`${input}: not found`);
    this.input = input;
  }
}

/** The idempotency key was used before with another payload. */
export class IdempotencyKeyReused extends Error {
  override readonly name = 'IdempotencyKeyReused';
}

/** Tried as often as is sensible without a decision; the same command, with the same key, may be sent again. */
export class Exhausted extends Error {
  override readonly name = 'Exhausted';
  /** Milliseconds after which another try makes sense. */
  readonly retryAfter: number;
  /** @param options its cause is what every try came to, if that is known */
  constructor(retryAfter: number, options?: ErrorOptions) {
    super('tried too often', options);
    this.retryAfter = retryAfter;
  }
}

/** The directory changed what the actor may do while the command was under way. */
export class StandingChanged extends Error {
  override readonly name = 'StandingChanged';
}
