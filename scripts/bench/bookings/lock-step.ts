import { setImmediate as turn } from 'node:timers/promises';

/** Turns of the event loop after which everybody who could go on has gone on: nobody here waits for anything outside. */
const TURNS = 3;

/** A clock that stands still until everybody waits for it, and then moves on to whoever is next: rivals in lock step. */
export class LockStep {
  /** Milliseconds. */
  now = 0;
  readonly #waiting = new Map<number, (() => void)[]>();

  sleep(milliseconds: number): Promise<void> {
    const at = this.now + Math.ceil(milliseconds);
    return new Promise((resolve) => {
      this.#waiting.set(at, [...(this.#waiting.get(at) ?? []), resolve]);
    });
  }

  /** Keeps the clock going until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    let going = true;
    const done = work.finally(() => {
      going = false;
    });
    done.catch(() => undefined);
    while (going) {
      for (let i = 0; i < TURNS; i += 1) await turn();
      if (this.#waiting.size === 0) continue;
      const next = Math.min(...this.#waiting.keys());
      const awake = this.#waiting.get(next) ?? [];
      this.#waiting.delete(next);
      this.now = next;
      for (const wake of awake) wake();
    }
    return done;
  }
}
