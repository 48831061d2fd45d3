/** What pausing closes and resuming opens. */
export class Gate {
  #open: (() => void) | undefined;
  #opened: Promise<void> = Promise.resolve();

  get closed(): boolean {
    return this.#open !== undefined;
  }

  close(): void {
    if (this.closed) return;
    this.#opened = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  open(): void {
    this.#open?.();
    this.#open = undefined;
  }

  /**
   * Resolves once the gate is open.
   * @throws the signal's reason, also while it is closed
   */
  async passed(signal: AbortSignal): Promise<void> {
    while (this.closed && !signal.aborted) {
      let woken = () => {};
      const stopped = new Promise<void>((resolve) => {
        woken = resolve;
        signal.addEventListener('abort', woken, { once: true });
      });
      await Promise.race([this.#opened, stopped]);
      signal.removeEventListener('abort', woken);
    }
    signal.throwIfAborted();
  }
}
