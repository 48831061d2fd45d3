/** How far back a speed looks. Milliseconds. */
const WINDOW = 15_000;

/** How fast bytes are going, over the last seconds. */
export class Speed {
  #sent: { readonly at: number; readonly bytes: number }[] = [];
  #since: number;

  constructor(now = performance.now()) {
    this.#since = now;
  }

  /** So many bytes have just arrived. */
  add(bytes: number, now = performance.now()): void {
    this.#sent.push({ at: now, bytes });
    this.#forget(now);
  }

  /** Time that was spent waiting on purpose does not count. */
  restart(now = performance.now()): void {
    this.#sent = [];
    this.#since = now;
  }

  /** Bytes a second; 0 before the first. */
  now(now = performance.now()): number {
    this.#forget(now);
    const bytes = this.#sent.reduce((sum, each) => sum + each.bytes, 0);
    const seconds = (now - Math.max(this.#since, now - WINDOW)) / 1_000;
    return seconds > 0 ? Math.round(bytes / seconds) : 0;
  }

  #forget(now: number): void {
    this.#sent = this.#sent.filter(({ at }) => at > now - WINDOW);
  }
}
