import { ledgerMonitorKey } from '#store/keys.ts';
import { send } from '#store/send.ts';
import type { Flaw } from './flaw.ts';
import { isFlaw } from './flaw.ts';
import type { Workshop } from './workshop.ts';

/** What the monitor remembers from one round to the next. */
export interface Remembered {
  /** How often it was remembered; never, if 0. Two rounds at once do not write over each other. */
  readonly round: number;
  /** The last checkpoint that continued all before it. */
  readonly note?: string;
  /** The keys the log has been believed to have; those of the configuration are not needed here. */
  readonly keys: readonly string[];
  /** Every key that the configuration has named so far. */
  readonly ids: readonly string[];
  /** How many more keys may come, because the configuration has named more than were seen. */
  readonly open: number;
  /** The first entry that the next round compares. */
  readonly place: number;
  /** Some of what was found wrong: looked at again each time, until it is not. */
  readonly flaws: readonly Flaw[];
}

export async function remembered({ table, origin }: Workshop): Promise<Remembered> {
  const [item] = await table.read([ledgerMonitorKey(origin)], { consistent: true });
  const [note, flaws] = [item?.note, item?.flaws];
  return {
    ...{ round: numberOf(item?.round), place: numberOf(item?.place), open: numberOf(item?.open) },
    ...{ keys: textsOf(item?.keys), ids: textsOf(item?.ids) },
    flaws: Array.isArray(flaws) ? flaws.filter(isFlaw) : [],
    ...(typeof note === 'string' ? { note } : {}),
  };
}

/** @throws {ConditionFailed} another round has remembered something meanwhile */
export async function remember({ table, origin, world }: Workshop, memory: Remembered): Promise<Remembered> {
  const next = { ...memory, round: memory.round + 1 };
  const condition =
    memory.round === 0
      ? ({ is: 'absent' } as const)
      : ({ is: 'equal', attribute: 'round', value: memory.round } as const);
  const item = { ...ledgerMonitorKey(origin), ...next };
  await send(table, [{ write: 'put', item, condition }], world.token(), world);
  return next;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
