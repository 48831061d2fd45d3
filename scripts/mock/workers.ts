import { setTimeout } from 'node:timers/promises';
import type { DynamoDBRecord } from 'aws-lambda';
import { tell } from '#functions/change/tell.ts';
import { count } from '#functions/count/count.ts';
import { attend } from '#functions/evidence/attend.ts';
import { sweep as sweepReleases } from '#functions/evidence/release/sweep.ts';
import { work as release } from '#functions/evidence/release/work.ts';
import { sweepScans } from '#functions/evidence/scan/sweep.ts';
import { scanTermsOfFunction } from '#functions/evidence/scan/terms.ts';
import { boundsOfFunction } from '#functions/evidence/verify/bounds.ts';
import { verify } from '#functions/evidence/verify/verify.ts';
import type { Workshop } from '#functions/evidence/workshop.ts';
import { notify } from '#functions/notify/notify.ts';
import { kinds } from '#functions/process/kinds.ts';
import { work } from '#functions/process/work.ts';
import { react } from '#functions/react/react.ts';
import { reactions } from '#functions/react/reactions.ts';
import { relay } from '#functions/relay/relay.ts';
import type { Queue } from '#functions/relay/routes.ts';
import { retentionCapOfFunction } from '#functions/retention-cap.ts';
import type { Recorded } from '#store/event.ts';
import { administrators } from '../local/people.ts';
import { passTime } from './passing-time.ts';

/** How often an event is delivered to a worker that fails, as the queues do before they set it aside. */
const MOST_DELIVERIES = 3;
const PAUSE = 50;

/** How often time is asked what it has brought, as the schedule of the product does. Milliseconds. */
const MINUTE = 60_000;

/** The workers behind the table's stream, with queues of this process: one event after the other, after the answer. */
export class Workers {
  readonly #workshop: Workshop;
  readonly #report: (line: string) => void;
  readonly #seal: () => Promise<unknown>;
  #work: Promise<unknown> = Promise.resolve();
  #attended = Number.NEGATIVE_INFINITY;

  /** @param seal what the sealer does when it is woken; without one nothing is sealed */
  constructor(
    workshop: Workshop,
    report: (line: string) => void,
    seal: () => Promise<unknown> = () => Promise.resolve(),
  ) {
    this.#workshop = workshop;
    this.#report = report;
    this.#seal = seal;
  }

  /** Takes on what the stream told. */
  take(records: readonly DynamoDBRecord[]): void {
    this.#work = this.#work.then(() => relay(records, (queue, texts) => this.#deliver(queue, texts)));
  }

  /** Sees to what has come due, if a minute has passed since it was last seen to: a mock nobody asks has no timer. */
  attend(): void {
    const now = Date.parse(this.#workshop.world.now());
    if (now - this.#attended < MINUTE) return;
    this.#attended = now;
    this.#work = this.#work
      .then(() => passTime({ ...this.#workshop, channels: {}, kinds, administrators }))
      .then(() => sweepScans(this.#workshop, scanTermsOfFunction()))
      .then(() => sweepReleases({ ...this.#workshop, cap: retentionCapOfFunction() }));
  }

  /** Resolves once all that has happened so far has had its consequences, and those theirs. */
  async settled(): Promise<void> {
    for (let seen: unknown; seen !== this.#work; ) {
      seen = this.#work;
      await seen;
    }
  }

  async #deliver(queue: Queue, texts: readonly string[]): Promise<readonly number[]> {
    if (queue === 'seal') {
      await this.#seal().catch((failure: unknown) => this.#report(`events were not sealed: ${String(failure)}`));
      return [];
    }
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
    switch (queue) {
      case 'evidence':
        await attend(this.#workshop, recorded, scanTermsOfFunction());
        break;
      case 'react':
        await react({ ...this.#workshop, reactions }, recorded);
        break;
      case 'notify':
        // Nothing leaves a mock: who gave an address is told in the product that it has no such channel.
        await notify({ ...this.#workshop, channels: {} }, recorded);
        break;
      case 'count': {
        const undone = await count(this.#workshop, [recorded]);
        if (undone.size > 0) throw new Error('not counted');
        break;
      }
      case 'change':
        await tell(this.#workshop, [recorded]);
        break;
      case 'verify':
        await verify(
          this.#workshop,
          recorded.aggregate,
          boundsOfFunction(() => 15 * MINUTE),
          recorded.sequence,
        );
        break;
      case 'release':
        await release({ ...this.#workshop, cap: retentionCapOfFunction() }, recorded.aggregate);
        break;
      case 'process':
        // A step that failed waits, as it does in the product, until time has passed.
        await work({ ...this.#workshop, kinds, administrators }, recorded.aggregate);
        break;
    }
  }
}
