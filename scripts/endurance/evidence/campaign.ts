import type { Backend } from '../../local/backend.ts';
import type { Lifetime } from '../../local/process/lifetime.ts';
import { cuttingProxy } from '../cutting-proxy.ts';
import type { Detours } from '../fetch-over.ts';
import type { Errand } from './client.ts';
import { runClient } from './client-process.ts';
import { functionProcesses } from './engine-process.ts';
import type { Scene } from './people.ts';
import { scene } from './people.ts';
import { Restarts } from './restarts.ts';

export interface Campaign {
  readonly backend: Backend;
  readonly lifetime: Lifetime;
  readonly directory: string;
  readonly points: number;
  readonly chance: () => number;
  readonly report: (line: string) => void;
}

/** What interrupts an upload: its client is killed, its line breaks, or a function that serves it is killed. */
type Trouble = 'CLIENT' | 'LINE' | 'FUNCTION';

/** So many uploads are under way at once. */
const LANES = 3;

/** So many uploads are one officer's: what a dead client leaves lying keeps its officer's lanes for a week. */
const EACH = 30;

/** One part, several, and just as many bytes as parts hold. */
const SIZES = [1, 70_000, 8 * 2 ** 20, 8 * 2 ** 20 + 1, 17 * 2 ** 20];

/** About how long an upload takes once its client is ready, until it is known better. Milliseconds. */
const USUAL = 1_500;

/** What came of a campaign. */
export interface Fought {
  readonly scene: Scene;
  readonly restarted: boolean;
}

/** Interrupts as many uploads as there are points, several at once; some are resumed, some are left. */
export async function campaign({ backend, lifetime, directory, points, chance, report }: Campaign): Promise<Fought> {
  const at = await scene(backend, Math.ceil(points / EACH));
  const [api, engine] = [new URL(backend.graphqlUrl).port, new URL(backend.endpoint).port];
  const proxies = {
    [api]: await cuttingProxy(lifetime, Number(api), chance),
    [engine]: await cuttingProxy(lifetime, Number(engine), chance),
  };
  const cut: Detours = Object.fromEntries(Object.entries(proxies).map(([port, proxy]) => [port, proxy.port]));
  const restarts = new Restarts({ backend, lifetime, directory, points, report });
  const tally: Tally = { points: 0, clients: 0, functions: 0, resumed: 0, done: 0, took: 0 };
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let point = next++; point < points; point = next++) {
      await restarts.perhaps(point);
      const size = SIZES[Math.floor(chance() * SIZES.length)] ?? 1;
      const { caseId, tokens } = at;
      const token = tokens[Math.floor(point / EACH)] ?? tokens[0];
      const errand = { url: backend.graphqlUrl, caseId, token, seed: `point ${point}`, size };
      await interrupted(errand, { trouble: troubleOf(chance()), chance, cut, tally });
      if (tally.points % 25 === 0) report(`  ${tally.points} points: ${JSON.stringify(tally)}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const cuts = Object.values(proxies).reduce((sum, { cuts: { there, back } }) => sum + there + back, 0);
  report(`  ${JSON.stringify({ ...tally, cuts, restarts: restarts.done })}`);
  return { scene: at, restarted: restarts.done > 0 };
}

interface Tally {
  points: number;
  /** Killed. */
  clients: number;
  /** Killed. */
  functions: number;
  resumed: number;
  /** Handed over at the first go. */
  done: number;
  /** By those, together. Milliseconds. */
  took: number;
}

interface Interrupting {
  readonly trouble: Trouble;
  readonly chance: () => number;
  readonly cut: Detours;
  readonly tally: Tally;
}

/** One upload and its trouble; half of those that it stopped are resumed by the same person, later, on a line that holds. */
async function interrupted(
  errand: Omit<Errand, 'detours'>,
  { trouble, chance, cut, tally }: Interrupting,
): Promise<void> {
  const [moment, resumes, early] = [chance(), chance() < 0.5, chance() < 0.25];
  const usual = tally.done === 0 ? USUAL : tally.took / tally.done;
  if (trouble === 'FUNCTION')
    setTimeout(
      () => {
        tally.functions += killOne(chance);
      },
      moment * 3 * USUAL,
    ).unref();
  const detours = trouble === 'LINE' ? cut : {};
  const kill = { once: early ? 'READY' : 'BEGUN', after: moment * usual } as const;
  const run = await runClient({ ...errand, detours }, trouble === 'CLIENT' ? kill : undefined);
  tally.points += 1;
  tally.clients += run.killed ? 1 : 0;
  tally.done += run.done ? 1 : 0;
  tally.took += run.done ? run.took : 0;
  if (run.done || !resumes || run.ticket === undefined) return;
  const again = await runClient({ ...errand, detours: {}, ticket: run.ticket });
  tally.resumed += again.done ? 1 : 0;
}

function troubleOf(drawn: number): Trouble {
  return drawn < 0.4 ? 'CLIENT' : drawn < 0.75 ? 'LINE' : 'FUNCTION';
}

function killOne(chance: () => number): number {
  const all = functionProcesses();
  const drawn = all[Math.floor(chance() * all.length)];
  if (drawn === undefined) return 0;
  try {
    process.kill(drawn.pid, 'SIGKILL');
    return 1;
  } catch {
    return 0;
  }
}
