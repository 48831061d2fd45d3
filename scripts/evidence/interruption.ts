import { Stopped } from './ended.ts';

/** npm and the terminal may both send the same Ctrl-C. Milliseconds. */
const SAME_PRESS = 300;

/** A signal for work that can be gone on with: the first Ctrl-C aborts it, a second one ends the process at once. */
export function interruption(): AbortSignal {
  const stop = new AbortController();
  let first: number | undefined;
  const press = () => {
    first ??= performance.now();
    if (performance.now() - first > SAME_PRESS) process.exit(130);
    stop.abort(new Stopped('Stopped.'));
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, press);
  return stop.signal;
}
