import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { failing } from './ending.ts';
import type { Process } from './process.ts';
import { Processes } from './processes.ts';

interface Records {
  readonly process: Process | undefined;
}

/** Whoever was suspended, or lost the post it takes, does nothing more, also not through what they began before. */
export function abandonProcess({ process }: Records, _command: unknown, { now }: Context): Decision {
  if (process?.status !== 'RUNNING') return accepted({});
  return accepted({}, changed(Processes, process, failing(process, 'STARTER_GONE', now)));
}
