import type { Screen } from './screen.ts';
import type { Session, Whereabouts } from './session.ts';
import type { Tickets } from './tickets.ts';

/** What a command of `npm run evidence` has at hand; tests lay out their own. */
export interface Desk {
  readonly screen: Screen;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where paths begin that are not whole. */
  readonly folder: string;
  readonly tickets: Tickets;
  /** Aborted by the first Ctrl-C. */
  readonly signal: AbortSignal;
  readonly open: (where: Whereabouts) => Promise<Session>;
  /** What carries bytes to the store and from it. */
  readonly fetch: typeof fetch;
  /** Milliseconds. Rejects as soon as the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}
