/** What a person sees of a record, and names when they edit it. */
export interface Held {
  readonly id: string;
  readonly version: number;
}

/** What answers have shown and later recipes need: ids and versions under short names, and single words. */
export class State {
  /** An instant: the terms and days that recipes enter are counted from it. */
  readonly now: string;
  readonly #held = new Map<string, Held>();
  readonly #words = new Map<string, string>();

  constructor(now: string) {
    this.now = now;
  }

  /** @throws Error if the answer showed nothing under that name: a refusal was not announced, or a list is empty */
  keep(name: string, shown: Held | null | undefined): void {
    if (!shown) throw new Error(`the answer shows no ${name}`);
    this.#held.set(name, { id: shown.id, version: shown.version });
  }

  /** @throws Error if the answer showed nothing under that name */
  note(name: string, word: string | null | undefined): void {
    if (!word) throw new Error(`the answer shows no ${name}`);
    this.#words.set(name, word);
  }

  /** @throws Error if no recipe before this one kept it */
  held(name: string): Held {
    return known(this.#held.get(name), name);
  }

  id(name: string): string {
    return this.held(name).id;
  }

  version(name: string): number {
    return this.held(name).version;
  }

  /** @throws Error if no recipe before this one noted it */
  word(name: string): string {
    return known(this.#words.get(name), name);
  }
}

function known<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`no recipe before this one has shown ${name}`);
  return thing;
}
