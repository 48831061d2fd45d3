/** A key that signs the ledger's checkpoints, by a name of our own, and the days from and until which it does. */
export interface LedgerKeyName {
  readonly name: string;
  /** `2027-01-01`, from the beginning of this day in universal time; empty for always. */
  readonly from: string;
  /** Up to the beginning of this day; empty for good. */
  readonly until: string;
}

const KEY = /^([a-z][a-z0-9]{0,31})(?::(|\d{4}-\d{2}-\d{2}))?(?::(|\d{4}-\d{2}-\d{2}))?$/;

/** Later than any day there is: where a key has no end. */
const NEVER = '9999-99-99';

/**
 * Reads `name:from:until` entries; both days may be left out. Who changes the key lists both: `first::2027-03-01` and
 * `second:2027-01-01` sign together for two months.
 *
 * @throws Error one sentence: also if on some day none would sign, or one key followed another without a day on which both do
 */
export function readLedgerKeys(entries: readonly string[]): readonly LedgerKeyName[] {
  const keys = entries.map(readKey);
  const refused = (why: string) => new Error(`The context value "ledgerKeys" ${why}`);
  if (new Set(keys.map(({ name }) => name)).size < keys.length) throw refused('names a key twice.');
  if (!keys.some(({ until }) => until === '')) {
    throw refused('must leave one key without an end, or nothing is sealed after it.');
  }
  const [earliest, ...following] = keys.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  if (earliest?.from !== '') throw refused('must leave one key without a beginning, or nothing is sealed before it.');
  let last = earliest;
  for (const next of following) {
    if (next.from > endOf(last)) {
      throw refused(`leaves nobody to sign from ${last.until}, when "${last.name}" ends, to ${next.from}.`);
    }
    if (next.from === endOf(last)) {
      throw refused(
        `must let "${last.name}" and "${next.name}" sign together for some days, but one ends as the other begins.`,
      );
    }
    if (endOf(next) > endOf(last)) last = next;
  }
  return keys;
}

function readKey(entry: string): LedgerKeyName {
  const [, name, from = '', until = ''] = KEY.exec(entry) ?? [];
  if (name === undefined) {
    throw new Error(
      `The context value "ledgerKeys" must name keys as name:from:until, such as "first::2027-03-01,second:2027-01-01", but has "${entry}".`,
    );
  }
  for (const day of [from, until]) {
    if (day !== '' && !isDay(day)) {
      throw new Error(`The context value "ledgerKeys" names a day that is not in the calendar: "${day}".`);
    }
  }
  if (until !== '' && from >= until) {
    throw new Error(`The context value "ledgerKeys" has "${name}" end before it begins: "${entry}".`);
  }
  return { name, from, until };
}

/** Also of the 31 days of a shorter month `Date` makes a day, but another. */
function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

function endOf({ until }: LedgerKeyName): string {
  return until === '' ? NEVER : until;
}

/** The first line of every checkpoint (C2SP tlog-checkpoint): a URL without scheme that is ours, and nobody's else. */
export function readLedgerOrigin(value: string): string {
  const isName = /^[a-z\d]([a-z\d.-]*[a-z\d])?(\/[\w.~-]+)*$/.test(value);
  // Its objects lie under this name, and their bucket's policy tells them by what follows it.
  const isPath = value.split('/').some((part) => /^(tile|checkpoints?)$|\.p$/.test(part));
  if (isName && !isPath) return value;
  throw new Error(
    `The context value "ledgerOrigin" must be a host and path without scheme, such as "ledger.example/330100", no part of which is "tile" or "checkpoint" or ends in ".p", but is "${value}".`,
  );
}

export function readLedgerSigner(value: string): 'kms' | 'secret' {
  if (value === 'kms' || value === 'secret') return value;
  throw new Error(`The context value "ledgerSigner" must be "kms" or "secret", but is "${value}".`);
}
