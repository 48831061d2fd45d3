import { optionalSetting } from '../../environment.ts';
import { retentionCapOfFunction } from '../../retention-cap.ts';
import type { VerifyBounds } from './verify.ts';

const GIBIBYTE = 2 ** 30;

/** Two to three minutes of hashing, so that a run that dies has not read much in vain. Bytes. */
const STRETCH = 32 * GIBIBYTE;
/** Read in far less than one run, even from a slow store. Bytes. */
const ONE_GO = GIBIBYTE;
/** When less is left, no more is read: saving, locking and recording want their time. Milliseconds. */
const LAST_CHUNK = 60_000;

/** What a run of the function may do. A deployment, or a test, may set less. */
export function boundsOfFunction(remaining: () => number): VerifyBounds {
  const bytes = (name: string) => Number(optionalSetting(name) ?? Number.NaN) || undefined;
  return {
    stretch: bytes('EVIDENCE_STRETCH_BYTES') ?? STRETCH,
    oneGo: bytes('EVIDENCE_ONE_GO_BYTES') ?? ONE_GO,
    cap: retentionCapOfFunction(),
    mayGoOn: () => remaining() > LAST_CHUNK,
  };
}
