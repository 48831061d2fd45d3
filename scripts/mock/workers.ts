import { setTimeout } from 'node:timers/promises';
import type { DynamoDBRecord } from 'aws-lambda';
import { finish } from '#functions/evidence/finish.ts';
import type { Workshop } from '#functions/evidence/workshop.ts';
import { react } from '#functions/react/react.ts';
import { reactions } from '#functions/react/reactions.ts';
import { relay } from '#functions/relay/relay.ts';
import type { Queue } from '#functions/relay/routes.ts';
import type { Recorded } from '#store/event.ts';

/** How often an event is delivered to a worker that fails, as the queues do before they set it aside. */
const MOST_DELIVERIES = 3;
const PAUSE = 50;

/** The workers behind the table's stream, with queues of this process: one event after the other, after the answer. */
export class Workers {
  readonly #workshop: Workshop;
  readonly #report: (line: string) => void;
  #work: Promise<unknown> = Promise.resolve();

  constructor(workshop: Workshop, report: (line: string) => void) {
    this.#workshop = workshop;
    this.#report = report;
  }

  /** Takes on what the stream told. */
  take(records: readonly DynamoDBRecord[]): void {
    this.#work = this.#work.then(() => relay(records, (queue, texts) => this.#deliver(queue, texts)));
  }

  /** Resolves once all that has happened so far has had its consequences, and those theirs. */
  async settled(): Promise<void> {
    for (let seen: unknown; seen !== this.#work; ) {
      seen = this.#work;
      await seen;
    }
  }

  async #deliver(queue: Queue, texts: readonly string[]): Promise<readonly number[]> {
    for (const text of texts) await this.#persistently(queue, JSON.parse(text) as Recorded);
    return [];
  }

  async #persistently(queue: Queue, recorded: Recorded): Promise<void> {
    for (let delivery = 1; ; delivery += 1) {
      try {
        return await this.#carryOut(queue, recorded);
      } catch (failure) {
        if (delivery === MOST_DELIVERIES) {
          this.#report(`${recorded.event.type} of ${recorded.aggregate} was not worked off: ${String(failure)}`);
          return;
        }
        await setTimeout(PAUSE);
      }
    }
  }

  async #carryOut(queue: Queue, recorded: Recorded): Promise<void> {
    if (queue === 'evidence') await finish(this.#workshop, recorded.aggregate);
    else await react({ ...this.#workshop, reactions }, recorded);
  }
}
