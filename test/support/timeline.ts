/** A clock of its own for simulations: time passes only when everybody waits, and then to the next who wakes. */
export class Timeline {
  #now: number;
  #places = 0;
  readonly #sleepers: { readonly at: number; readonly place: number; wake(): void }[] = [];

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  /** The time on a clock that goes wrong by so many milliseconds. */
  now(wrong = 0): string {
    return new Date(this.#now + wrong).toISOString();
  }

  sleep(milliseconds: number): Promise<void> {
    this.#places += 1;
    const place = this.#places;
    return new Promise((wake) => this.#sleepers.push({ at: this.#now + milliseconds, place, wake }));
  }

  /** Lets time pass until nobody waits any more. */
  async run(): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      this.#sleepers.sort((one, other) => one.at - other.at || one.place - other.place);
      const next = this.#sleepers.shift();
      if (next === undefined) return;
      this.#now = next.at;
      next.wake();
    }
  }
}
