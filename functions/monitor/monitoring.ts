import { readHead } from '#store/ledger/head.ts';
import type { Comparison } from './compare.ts';
import { compare } from './compare.ts';
import type { Shown } from './consistency.ts';
import { continuing } from './consistency.ts';
import type { Flaw } from './flaw.ts';
import type { Remembered } from './memory.ts';
import { remember, remembered } from './memory.ts';
import { Caught, type Exhibits, type Misdeed } from './misdeed.ts';
import { overdue, unshown } from './overdue.ts';
import { ShownLog } from './shown-log.ts';
import type { Workshop } from './workshop.ts';

/** What a round came to. */
export interface Round {
  /** Entries that the log says it has. */
  readonly size: number;
  /** What the log has done that it must not do, and what proves it. */
  readonly misdeed?: Misdeed;
  readonly exhibits?: Exhibits;
  /** There was nothing to hold the log against. */
  readonly isFirst?: true;
  /** Events that wait for longer than they should. */
  readonly overdue: number;
  /** How many entries were compared with their events. */
  readonly compared: number;
  readonly flaws: readonly Flaw[];
}

/** As many entries are compared at a time; between two of them it is asked whether there is time for more. */
const STRETCH = 1_000;

/** What a round compares costs reads: about 50,000 of the table for this many. Nearly two million entries are a day's. */
const MOST_ENTRIES = 20_000;

/** So many flaws are remembered; the others are found again as the rounds come by. */
const MOST_FLAWS = 20;

/** What may end a round before the log does. */
interface Bounds {
  readonly most?: number;
  mayGoOn?(): boolean;
}

/**
 * One round: whether the log has only grown since the last one; whether every event is in it that should be by now; and,
 * for some of its entries, whether each is still the commitment to its event. Rounds follow each other through the whole
 * log and begin anew at its end, so that what is touched later is found as well. What was found is looked at each time.
 */
export async function monitoring(workshop: Workshop, bounds: Bounds = {}): Promise<Round> {
  const memory = await remembered(workshop);
  const waiting = await overdue(workshop);
  const shown = await unlessCaught(() => continuing(workshop, memory));
  if (shown instanceof Caught) {
    const { misdeed, exhibits } = shown;
    return { size: 0, misdeed, exhibits, overdue: waiting, compared: 0, flaws: memory.flaws };
  }
  const size = shown?.checkpoint.size ?? 0;
  const sealed = (await readHead(workshop.table, workshop.origin)).size || 0;
  const late = waiting + (await unshown(workshop, size, sealed));
  if (shown === undefined) {
    await remember(workshop, memory);
    return { size, overdue: late, compared: 0, flaws: [] };
  }
  const { compared, flaws } = await goThrough(workshop, memory, shown, bounds);
  const behind: readonly Flaw[] = sealed < size ? [{ position: sealed, flaw: 'HEAD_BEHIND' }] : [];
  const first = memory.round === 0 ? { isFirst: true as const } : {};
  return { size, ...first, overdue: late, compared, flaws: [...behind, ...flaws] };
}

/** Remembers before it compares, and after each stretch: what one of them ends in must not undo the others. */
async function goThrough(
  workshop: Workshop,
  memory: Remembered,
  { checkpoint, ...shown }: Shown,
  { most = MOST_ENTRIES, mayGoOn = () => true }: Bounds,
): Promise<Comparison> {
  const { size } = checkpoint;
  const log = new ShownLog(workshop.store, checkpoint);
  const begin = memory.place < size ? memory.place : 0;
  let kept = await remember(workshop, { ...memory, ...shown, place: begin });
  const found = new Map<number, Flaw>();
  const note = (flaws: readonly Flaw[]) => {
    for (const flaw of flaws) found.set(flaw.position, flaw);
    return [...found.values()].slice(0, MOST_FLAWS);
  };
  for (const { position } of memory.flaws) {
    if (position < size) note((await compare(workshop, position, position + 1, log)).flaws);
  }
  let compared = 0;
  const end = Math.min(size, begin + most);
  for (let next = begin; next < end && mayGoOn(); next = kept.place) {
    const to = Math.min(next + STRETCH, end);
    const stretch = await compare(workshop, next, to, log);
    compared += stretch.compared;
    kept = await remember(workshop, { ...kept, place: to, flaws: note(stretch.flaws) });
  }
  return { compared, flaws: [...found.values()] };
}

async function unlessCaught(look: () => Promise<Shown | undefined>): Promise<Shown | undefined | Caught> {
  try {
    return await look();
  } catch (failure) {
    if (failure instanceof Caught) return failure;
    throw failure;
  }
}
