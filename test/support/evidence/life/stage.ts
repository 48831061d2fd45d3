import { Cases } from '#domain/case/case/cases.ts';
import type { Post } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Workshop } from '#functions/evidence/workshop.ts';
import type { Leniency } from '#store/evidence/memory.ts';
import { MemoryEvidenceStore } from '#store/evidence/memory.ts';
import { MemoryTable } from '#store/memory.ts';
import { plant } from '../../plant.ts';
import { surroundings } from '../../surroundings.ts';
import { between } from '../between.ts';
import { caseAccepted, STATION } from '../records.ts';
import { Client } from './client.ts';
import type { Interruption } from './interruptions.ts';
import { Interruptions } from './interruptions.ts';
import type { Message } from './message-queues.ts';
import { newsOf } from './message-queues.ts';
import { watching } from './watching.ts';
import type { Workers } from './workers.ts';

const PEOPLE: Readonly<Record<string, readonly Post[]>> = {
  'wang.officer': ['OFFICER'],
  'li.officer': ['OFFICER'],
  'zhao.leader': ['LEADER'],
  'sun.leader': ['LEADER'],
};

/** How often SQS hands out a message before it is put aside as dead. */
const DELIVERIES = 3;

const MOST_TURNS = 500;
const MOST_IDLE = 5;

/** Resolves when a call may happen. */
type Turn = (call: string) => Promise<void>;

interface Pending {
  readonly message: Message;
  readonly deliveries: number;
}

export interface Staging {
  readonly leniency: Leniency;
  /** Of the world, and of the chance by which messages come late, twice or not at all. */
  readonly seed: number;
  readonly drawn: ReadonlyMap<number, Interruption>;
  readonly workers: Workers;
}

/** A case and its people, a table, a store, the API, queues and workers: all in memory, and all of it mortal. */
export async function stage({ leniency, seed, drawn, workers }: Staging) {
  const table = new MemoryTable();
  const world = surroundings({ seed });
  const { chance } = surroundings({ seed: seed + 1 });
  const plain = new MemoryEvidenceStore(world.now, leniency);
  const { store, watch } = watching(plain, world, leniency);
  const interruptions = new Interruptions(drawn);
  await plant({ table, world }, Cases, 'Case_1', caseAccepted);
  for (const [subject, posts] of Object.entries(PEOPLE)) {
    const id = `Person_${subject}` as const;
    await plant({ table, world }, Persons, id, { type: 'PersonRegistered', id, name: subject, posts, organ: STATION });
  }
  const news = newsOf(table);
  const [pending, dead]: [Pending[], Pending[]] = [[], []];

  const bench = (program: string): Workshop => {
    const process = interruptions.process(program);
    return { table: process.over(table), store: process.over(store), world };
  };

  /** Some messages are lost on the way, some come twice. */
  function arriving(): void {
    if (interruptions.calm) pending.push(...dead.splice(0));
    for (const message of news()) {
      if (interruptions.calm || chance() >= 0.03) pending.push({ message, deliveries: 0 });
      else putAside(message);
      if (chance() < 0.05) pending.push({ message, deliveries: 0 });
    }
  }

  function again({ message, deliveries }: Pending): void {
    if (deliveries + 1 < DELIVERIES) pending.push({ message, deliveries: deliveries + 1 });
    else putAside(message);
  }

  /** What only an event leads to waits among the dead letters until somebody sends it again; the rest sweeps find. */
  function putAside(message: Message): void {
    if (message.queue === 'react') dead.push({ message, deliveries: 0 });
  }

  async function deliver(message: Message, turn?: Turn): Promise<boolean> {
    const work = workers.queues[message.queue];
    if (work === undefined) return true;
    const own = bench(`worker of ${message.queue}`);
    const workshop = turn ? { world, table: between(own.table, turn), store: between(own.store, turn) } : own;
    return work(workshop, message.recorded).then(
      () => true,
      () => false,
    );
  }

  return {
    table,
    world,
    store,
    watch,
    interruptions,
    chance,
    client: (subject: string) => new Client({ table, store, world, interruptions }, subject),
    /** Lets the queues run until they are empty, or for a while. */
    async pump(): Promise<void> {
      for (let turn = 0; turn < MOST_TURNS; turn += 1) {
        arriving();
        const [next] = pending.splice(Math.floor(chance() * pending.length), 1);
        if (next === undefined) return;
        const done = await deliver(next.message);
        if (!done) again(next);
        if (!interruptions.calm && chance() < 0.1) return;
      }
      throw new Error('the queues never come to rest');
    },
    /** Lets the queues run with several workers at once, each call of each of them in its turn, until all is done. */
    async pumpTogether(turn: Turn): Promise<void> {
      let busy = 0;
      const one = async (next: Pending) => {
        busy += 1;
        if (!(await deliver(next.message, turn))) again(next);
        busy -= 1;
      };
      const lane = async () => {
        for (let idle = 0; idle < MOST_IDLE; ) {
          arriving();
          const [next] = pending.splice(Math.floor(chance() * pending.length), 1);
          if (next !== undefined) await one(next);
          else {
            idle += busy === 0 ? 1 : 0;
            await turn('idle');
          }
        }
      };
      await Promise.all([lane(), lane()]);
    },
    /** Everything that runs by the clock, once, each in a process of its own. */
    async sweep(): Promise<void> {
      for (const [program, run] of Object.entries(workers.sweeps))
        await run(bench(program)).catch((failure: unknown) => {
          if (interruptions.calm) throw failure;
        });
    },
    /** Lets time pass. Milliseconds. */
    pass(milliseconds: number): void {
      world.set(new Date(Date.parse(world.now()) + milliseconds).toISOString());
    },
  };
}

export type Stage = Awaited<ReturnType<typeof stage>>;
