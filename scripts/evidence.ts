import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { interruption } from './evidence/interruption.ts';
import { run } from './evidence/run.ts';
import { screenOn } from './evidence/screen.ts';
import { sessionOf } from './evidence/session.ts';
import { Tickets } from './evidence/tickets.ts';
import { HOME } from './local/directories.ts';

/** `npm run evidence -- upload | resume | download | status | abort`: evidence from a terminal. */
const desk = {
  screen: screenOn(process.stdout),
  environment: process.env,
  // npm runs scripts in the repository's root, wherever it was called.
  folder: (process.env.npm_lifecycle_event === 'evidence' && process.env.INIT_CWD) || process.cwd(),
  tickets: new Tickets(resolve(HOME, 'uploads')),
  signal: interruption(),
  open: sessionOf,
  fetch: globalThis.fetch,
  wait: (milliseconds: number, signal: AbortSignal) => setTimeout(milliseconds, undefined, { signal }),
};
// A reader of our lines that has gone, such as `head`, is no fault.
process.stdout.on('error', () => undefined);
process.exitCode = await run(process.argv.slice(2), desk, (line) => console.error(line));
