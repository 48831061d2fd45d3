import { parseArgs } from 'node:util';
import { USAGE, UsageError } from './usage.ts';

/** What the command line asks for. */
export interface Asked {
  readonly what: 'bundle' | 'page';
  readonly bundle: string;
  readonly files: readonly string[];
  readonly keys: readonly string[];
  readonly witnesses: readonly string[];
  readonly checkpoints: readonly string[];
  readonly log?: string;
  /** Where it is written; not there: to where the command's answers go. */
  readonly out?: string;
  readonly json: boolean;
}

/** @throws {UsageError} */
export function asked(args: readonly string[]): Asked {
  const { positionals, values } = parsed(args);
  const [what, bundle, ...files] = positionals;
  if ((what !== 'bundle' && what !== 'page') || bundle === undefined) throw new UsageError(USAGE);
  const { key = [], witness = [], checkpoint = [], log, out, json = false } = values;
  const place = { ...(log === undefined ? {} : { log }), ...(out === undefined ? {} : { out }) };
  return { what, bundle, files, keys: key, witnesses: witness, checkpoints: checkpoint, json, ...place };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        key: { type: 'string', multiple: true },
        witness: { type: 'string', multiple: true },
        checkpoint: { type: 'string', multiple: true },
        log: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (failure) {
    throw new UsageError(`${failure instanceof Error ? failure.message : failure}\n\n${USAGE}`);
  }
}
