type Stop = () => void | Promise<void>;

/** What was asked for can no longer be had, because the command is ending. */
export class Ended extends Error {
  override readonly name = 'Ended';
}

/**
 * Everything that one command started, and how to stop it. Stops run once, last started first, and a stop that
 * fails never keeps the others from running.
 */
export class Lifetime {
  readonly #stops = new Set<Stop>();
  #ending: Promise<void> | undefined;
  #fail: (cause: Error) => void = () => undefined;

  /** Resolves with the cause when something that should have kept running ends by itself. */
  readonly failed: Promise<Error> = new Promise((resolve) => {
    this.#fail = resolve;
  });

  get ended(): boolean {
    return this.#ending !== undefined;
  }

  /** @throws Ended when the command is already ending: nothing new may start. */
  assertGoing(): void {
    if (this.ended) throw new Ended('stopped');
  }

  /** @returns a function that forgets the stop, for what ended by itself. */
  onEnd(stop: Stop): () => void {
    this.assertGoing();
    this.#stops.add(stop);
    return () => this.#stops.delete(stop);
  }

  /** Says that something started here has ended by itself. What ends because everything does, is no failure. */
  fail(cause: Error): void {
    if (!this.ended) this.#fail(cause);
  }

  end(): Promise<void> {
    this.#ending ??= this.#stopAll();
    return this.#ending;
  }

  async #stopAll(): Promise<void> {
    for (const stop of [...this.#stops].reverse()) {
      try {
        await stop();
      } catch (error) {
        console.error(`While stopping: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}
