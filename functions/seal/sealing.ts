import { announced } from './keys/announced.ts';
import { LedgerFault } from './ledger-fault.ts';
import { type Publishing, publish, STRETCH } from './publish.ts';
import { Run } from './run.ts';
import { MOST_EVENTS, sealBatch } from './seal-batch.ts';
import { behind, type Standing, standing } from './standing.ts';
import { Waiting } from './waiting.ts';
import type { Workshop } from './workshop.ts';

export interface SealingOptions {
  /** Asked before each batch, and after each stretch that is published. */
  readonly mayGoOn?: () => boolean;
  /** Something was just committed: if the index shows nothing yet, it is looked into once more. */
  readonly woken?: boolean;
  readonly stretch?: number;
  readonly run?: Run;
}

/** The least time after which a look into the index may show what it did not; twice that is the most. Milliseconds. */
const LAG = 1_000;

type Task = Publishing & { readonly mayGoOn: () => boolean };

/**
 * Brings the bucket up to date, and seals what waits. Any number may run at once: who is slower seals behind the other,
 * and who comes too late for all of it leaves the rest to the others. Killed at any point it leaves nothing that the next
 * run does not finish. What is sealed is never more than a stretch ahead of what is published: nobody outside can hold
 * the log to what they cannot see.
 * @throws {LedgerFault} if table and bucket contradict each other, then nothing is sealed; or if no key signs, then what
 * waits is sealed as far as that
 */
export async function sealing(workshop: Workshop, options: SealingOptions = {}): Promise<Run> {
  const { mayGoOn = () => true, woken = false, stretch = STRETCH, run = new Run() } = options;
  const waiting = await looked(workshop, woken, run);
  try {
    let at = await standing(workshop);
    run.size = at.head.size;
    const signers = await announced(workshop, at.keys, run);
    const task: Task = { signers, stretch, run, mayGoOn };
    let unsigned = signers.length === 0 ? new LedgerFault('KEYS_MISSING', 'no key signs at this time') : undefined;
    // First of all: what contradicts the bucket is found before anything is added to it.
    if (behind(at) > 0) {
      unsigned = await broughtUp(workshop, at, task);
      at = await standing(workshop);
    }
    for (let isDone = false; !isDone; ) {
      const sealed = await sealSome(workshop, waiting, at, task);
      unsigned ??= await broughtUp(workshop, { ...at, head: sealed.head }, task);
      if (unsigned !== undefined) throw unsigned;
      isDone = sealed.isDone;
      if (!isDone) at = await standing(workshop);
    }
    return run;
  } finally {
    run.malformed = waiting.malformed;
  }
}

/** What waits at the beginning, and since when. */
async function looked({ table, world }: Workshop, woken: boolean, run: Run): Promise<Waiting> {
  let waiting = new Waiting(table);
  let oldest = await waiting.oldest();
  if (woken && oldest === undefined) {
    await world.wait(LAG * (1 + world.chance()));
    waiting = new Waiting(table);
    oldest = await waiting.oldest();
  }
  const [arrived] = oldest?.split('#') ?? [];
  run.oldest = arrived === undefined ? 0 : Math.max(0, Date.parse(world.now()) - Date.parse(arrived)) / 1_000;
  return waiting;
}

/** Seals up to a stretch beyond what is published. */
async function sealSome(workshop: Workshop, waiting: Waiting, at: Standing, { stretch, run, mayGoOn }: Task) {
  let { head } = at;
  while (mayGoOn()) {
    if (behind({ ...at, head }) >= stretch) return { head, isDone: false };
    const batch = await waiting.next(MOST_EVENTS);
    if (batch.length === 0) break;
    const { sealed, ...after } = await sealBatch(workshop, head, batch);
    head = after.head;
    run.sealed += sealed;
    run.size = head.size;
    if (after.isOvertaken) break;
  }
  return { head, isDone: true };
}

/** Publishes up to the head, stretch by stretch, at least one. @returns that no key signs, if none does */
async function broughtUp(workshop: Workshop, from: Standing, task: Task): Promise<LedgerFault | undefined> {
  try {
    for (let at = from; (await publish(workshop, at, task)) < from.head.size && task.mayGoOn(); ) {
      at = await standing(workshop);
    }
    return undefined;
  } catch (failure) {
    if (failure instanceof LedgerFault && failure.code === 'KEYS_MISSING') return failure;
    throw failure;
  }
}
