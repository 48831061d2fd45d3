import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Asking } from '#client/evidence/index.ts';
import type { Desk } from '#scripts/evidence/desk.ts';
import type { Standing } from '#scripts/evidence/line.ts';
import { run } from '#scripts/evidence/run.ts';
import type { Session, Whereabouts } from '#scripts/evidence/session.ts';
import { Tickets } from '#scripts/evidence/tickets.ts';

interface Laid {
  readonly connection?: Asking;
  readonly fetch?: typeof fetch;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A desk of a test's own in a new folder, with what was said and shown at it. */
export async function deskOf({ connection, fetch = noFetch, environment = {} }: Laid = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'yangguang-desk-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const said: string[] = [];
  const complained: string[] = [];
  const standings: Standing[] = [];
  const wheres: Whereabouts[] = [];
  const press = new AbortController();
  const tickets = new Tickets(join(folder, 'uploads'));
  const desk: Desk = {
    screen: {
      say: (line) => void said.push(line),
      head: (line) => void said.push(line),
      show: (standing) => void standings.push(standing),
      rest: () => undefined,
    },
    environment,
    folder,
    tickets,
    signal: press.signal,
    open: async (where) => {
      wheres.push(where);
      return { url: 'https://api.example/graphql', connection } as Session;
    },
    fetch,
    wait: async (_milliseconds, signal) => signal.throwIfAborted(),
  };
  return {
    ...{ folder, said, complained, standings, wheres, tickets },
    /** The first Ctrl-C. */
    press: () => press.abort(new Error('pressed')),
    /** @returns the exit code */
    run: (...args: readonly string[]) => run(args, desk, (line) => void complained.push(line)),
  };
}

const noFetch = (() => {
  throw new Error('nothing is to be fetched here');
}) as typeof fetch;
