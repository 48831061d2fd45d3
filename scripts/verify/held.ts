import { readFile } from 'node:fs/promises';
import { toBase64 } from '#store/ledger/base64.ts';
import type { Bundle } from '#store/ledger/bundle/bundle.ts';
import type { Held } from '#store/ledger/bundle/verify.ts';
import { parseCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { parseNote } from '#store/ledger/note/note.ts';
import { openLog } from '../ledger/open-log.ts';
import { UsageError } from './usage.ts';

/**
 * A checkpoint that was kept, with a proof between it and the bundle's if the log itself is at hand. The proof is not
 * believed for coming from there; without one the rest is verified all the same.
 *
 * @param complain told why the log could not be asked
 */
export async function held(
  path: string,
  { checkpoint }: Bundle,
  log: string | undefined,
  complain: (text: string) => void,
): Promise<Held> {
  const note = await readFile(path, 'utf8');
  if (/^\uFEFF|\r/.test(note))
    throw new UsageError(
      `${path}: damaged in transit, line ends or a byte order mark were put into it; 换行符已被改动`,
    );
  const [one, other] = [sizeOf(note), sizeOf(checkpoint ?? '')];
  if (log === undefined || one === undefined || other === undefined || one === other) return { note };
  const [older, newer] = [Math.min(one, other), Math.max(one, other)];
  try {
    const proof = await openLog(log).consistencyProof(older, newer);
    return { note, proof: { size: older, proof: proof.map(toBase64) } };
  } catch (failure) {
    complain(`${log}: ${failure instanceof Error ? failure.message : failure}`);
    return { note };
  }
}

/** What it says of its size; whether anybody signed that is looked at later. */
function sizeOf(note: string): number | undefined {
  try {
    return parseCheckpoint(parseNote(note).text).size;
  } catch {
    return undefined;
  }
}
