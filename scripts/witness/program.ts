import { parseArgs } from 'node:util';
import { NoteError } from '#store/ledger/note/note-error.ts';
import { parseVerifierKey } from '#store/ledger/note/verifier-key.ts';
import { WatchError } from '#store/ledger/watch.ts';
import { openLog } from '../ledger/open-log.ts';
import type { Outlet } from '../verify/program.ts';
import { UsageError } from '../verify/usage.ts';
import { look } from './look.ts';
import { alone } from './state.ts';
import { USAGE } from './usage.ts';
import { makeWitnessKey, witnessSigner } from './witness-key.ts';
import { writeWhole } from './write-whole.ts';

/** What the witness ends with. */
export const EXIT = { CONTINUES: 0, LIES: 1, USAGE: 2, UNREACHED: 3 } as const;

/** Looks at a log as the command line says. @returns the exit code */
export async function witness(args: readonly string[], out: Outlet, now = Date.now): Promise<number> {
  try {
    const { positionals, values } = asked(args);
    if (positionals[0] === 'key') out.say(await keyMade(values));
    else await looked(values, out, Math.floor(now() / 1_000));
    return EXIT.CONTINUES;
  } catch (failure) {
    if (failure instanceof UsageError || failure instanceof NoteError) {
      out.complain(failure.message);
      return EXIT.USAGE;
    }
    if (failure instanceof WatchError) {
      out.complain(`THE LOG IS NOT TO BE BELIEVED: ${failure.message}  [${failure.code}]\n账本不可信`);
      return EXIT.LIES;
    }
    out.complain(`the log was not looked at: ${failure instanceof Error ? failure.message : failure}`);
    return EXIT.UNREACHED;
  }
}

type Values = ReturnType<typeof asked>['values'];

async function keyMade({ name, out }: Values): Promise<string> {
  if (name === undefined || out === undefined) throw new UsageError(USAGE);
  return makeWitnessKey(name, out);
}

async function looked(values: Values, { say, complain }: Outlet, now: number): Promise<void> {
  const { log, key = [], state, out, first = false } = values;
  if (log === undefined || state === undefined || key.length === 0) throw new UsageError(USAGE);
  const keys = key.map((text) => parseVerifierKey(text.trim()));
  if (new Set(keys.map(({ name }) => name)).size > 1) throw new UsageError('the keys are of different logs');
  const signer = values['witness-key'] === undefined ? undefined : await witnessSigner(values['witness-key']);
  const seen = await alone(state, () =>
    look({ source: openLog(log), keys, state, isFirst: first, witness: signer, now }),
  );
  const before = seen.before === undefined ? 'seen for the first time' : `continues ${seen.before}`;
  const summary = `${seen.origin}: ${seen.size} entries, ${before}`;
  const isPrinted = out === undefined && signer !== undefined;
  if (isPrinted) say(seen.note);
  (isPrinted ? complain : say)(summary);
  if (out !== undefined) await writeWhole(out, seen.note, 0o644);
}

function asked(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ log: text, state: text, out: text, name: text, 'witness-key': text },
        key: { type: 'string', multiple: true },
        first: { type: 'boolean' },
      },
    });
  } catch (failure) {
    throw new UsageError(`${failure instanceof Error ? failure.message : failure}\n\n${USAGE}`);
  }
}
