import { DAY, HOUR } from '#domain/model/time.ts';
import type { Leniency } from '#store/evidence/memory.ts';
import { surroundings } from '../../surroundings.ts';
import { expectOrder } from './assess.ts';
import type { Interruption } from './interruptions.ts';
import type { Life } from './live.ts';
import { lifeOf, live } from './live.ts';
import type { Stage } from './stage.ts';
import { stage } from './stage.ts';
import type { Workers } from './workers.ts';

export interface Campaign {
  readonly seed: number;
  /** How many lives, each interrupted at a moment of its own. */
  readonly points: number;
  readonly leniency: Leniency;
  readonly workers: Workers;
}

/** How often those who clear up go round before something is said to be stuck. */
const MOST_ROUNDS = 30;

/**
 * Lives lives, each interrupted at one random moment, some at more, and looks at what is left of each once those who clear
 * up have been round.
 * @returns what was interrupted, and how often
 * @throws with the point and its life if something is left undone
 */
export async function interrupt({ seed, points, leniency, workers }: Campaign): Promise<ReadonlyMap<string, number>> {
  const struck = new Map<string, number>();
  const { chance } = surroundings({ seed });
  for (let point = 0; point < points; point += 1) {
    const life = lifeOf(chance);
    const staging = { leniency, seed: Math.floor(chance() * 2 ** 31), workers };
    const calm = await stage({ ...staging, drawn: new Map() });
    await live(calm, life);
    const drawn = momentsOf(calm.interruptions.moments, chance);
    const at = await stage({ ...staging, drawn });
    await live(at, life);
    for (const what of at.interruptions.struck) struck.set(what, (struck.get(what) ?? 0) + 1);
    await settled(at, () => `seed ${seed}, point ${point}: ${describe(life, leniency)}; ${at.interruptions.struck}`);
  }
  return struck;
}

/** One moment of as many as there would be, and in half of the lives a few more. */
function momentsOf(moments: number, chance: () => number): ReadonlyMap<number, Interruption> {
  const how = (): Interruption => (chance() < 0.6 ? 'KILLED' : 'LOST');
  const drawn = new Map([[Math.floor(chance() * moments), how()]]);
  const more = chance() < 0.5 ? 0 : Math.floor(chance() * 6);
  for (let i = 0; i < more; i += 1) drawn.set(Math.floor(chance() * moments * 1.5), how());
  return drawn;
}

async function settled(at: Stage, where: () => string): Promise<void> {
  at.interruptions.calm = true;
  try {
    at.pass(8 * DAY);
    for (let rounds = 0, last = ''; ; rounds += 1) {
      await at.pump();
      await at.sweep();
      at.pass(HOUR);
      const now = await fingerprint(at);
      if (now === last) break;
      if (rounds === MOST_ROUNDS) throw new Error('it never comes to rest');
      last = now;
    }
    await expectOrder(at);
  } catch (failure) {
    throw new Error(where(), { cause: failure });
  }
}

/** Of all that is recorded and open: the same twice means that nobody has anything left to do. */
async function fingerprint({ table, store }: Stage): Promise<string> {
  const states = table.items().filter(({ SK }) => SK === 'STATE');
  return JSON.stringify([states.map(({ PK, version }) => [PK, version]), await store.listUploads()]);
}

function describe({ parts, ...life }: Life, leniency: Leniency): string {
  return JSON.stringify({ ...life, parts: parts.map(({ length }) => length), leniency });
}
