import { LedgerError } from '../ledger-error.ts';
import type { Checkpoint } from '../note/checkpoint.ts';
import { parseCheckpoint } from '../note/checkpoint.ts';
import { parseNote } from '../note/note.ts';
import { openCheckpoint } from '../note/open-checkpoint.ts';
import type { VerifierKey } from '../note/verifier-key.ts';
import { formatVerifierKey, parseVerifierKey } from '../note/verifier-key.ts';
import { beijingTime } from './beijing-time.ts';
import type { Finding } from './finding.ts';
import { found } from './finding.ts';

/** Whom the verifier believes. */
export interface Trust {
  /** The log's keys, known from elsewhere than the bundle. None: the bundle's own are used, and proven is that it agrees with itself. */
  readonly keys: readonly VerifierKey[];
  /** Witnesses, whose co-signature is looked for. */
  readonly witnesses: readonly VerifierKey[];
  /** The verifier's clock, in seconds since 1970. Not there: nothing is said of a time that is still to come. */
  readonly now?: number;
}

export interface Opened {
  readonly findings: readonly Finding[];
  /** Not there: it is not to be believed. */
  readonly checkpoint?: Checkpoint;
}

/** Whose signature a checkpoint bears. @param own keys that came with it, which count only where no others are known */
export function checkCheckpoint(note: string, own: readonly string[], { keys, witnesses, now }: Trust): Opened {
  let origin: string;
  try {
    origin = parseCheckpoint(parseNote(note).text).origin;
  } catch (failure) {
    return { findings: [found('CHECKPOINT_MALFORMED', { why: codeOf(failure) })] };
  }
  try {
    const known = keys.length > 0 ? keys : own.map(parseVerifierKey);
    const { checkpoint, verified } = openCheckpoint(note, origin, [...known, ...witnesses]);
    const signed = verified.map(({ key }) => formatVerifierKey(key));
    const by = known.map(formatVerifierKey).filter((key) => signed.includes(key));
    const details = { key: by.join(' '), origin, size: checkpoint.size };
    const cosigned = witnesses.map((witness) => {
      const key = formatVerifierKey(witness);
      return checkCosignature(key, verified.find((each) => formatVerifierKey(each.key) === key)?.at, now);
    });
    return {
      findings: [found(keys.length > 0 ? 'CHECKPOINT_SIGNED' : 'KEY_UNPROVEN', details), ...cosigned],
      checkpoint,
    };
  } catch (failure) {
    return { findings: [found('SIGNATURE_WRONG', { why: codeOf(failure) })] };
  }
}

/** A clock may be wrong by minutes; a witness that is hours ahead of it says nothing about when. */
const TOLERANCE = 300;

function checkCosignature(key: string, at: number | undefined, now = Number.POSITIVE_INFINITY): Finding {
  if (at === undefined) return found('NOT_COSIGNED', { key });
  return found(at > now + TOLERANCE ? 'COSIGNED_AHEAD' : 'COSIGNED', { key, at: beijingTime(at * 1_000) });
}

function codeOf(failure: unknown): string {
  if (failure instanceof LedgerError) return failure.code;
  throw failure;
}
