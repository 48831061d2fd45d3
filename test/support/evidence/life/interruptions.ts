import { Unanswered } from '#store/failures.ts';
import { between } from '../between.ts';

/** The process ends, or one question goes astray: before it arrives, or its answer on the way back. */
export type Interruption = 'KILLED' | 'LOST';

/** A process or line ended here; nothing of it goes on. */
class Dead extends Error {
  override readonly name = 'Dead';
}

/** One run of one program: its calls are moments, and once killed it makes none any more. */
export interface Process {
  readonly happens: (call: string) => void;
  /** Whether it was killed: whoever waits for it hears nothing more. */
  readonly dead: () => boolean;
  over<Port extends object>(port: Port): Port;
}

/**
 * Counts the moments of a whole life, before and after each call that any of its processes makes, and interrupts at those
 * that were drawn beforehand. What was interrupted is noted.
 */
export class Interruptions {
  readonly #drawn: ReadonlyMap<number, Interruption>;
  readonly struck: string[] = [];
  /** After it all is calm: what failed is seen to. */
  calm = false;
  #passed = 0;

  constructor(drawn: ReadonlyMap<number, Interruption> = new Map()) {
    this.#drawn = drawn;
  }

  /** How many moments there were. */
  get moments(): number {
    return this.#passed;
  }

  process(program: string): Process {
    let dead = false;
    const happens = (call: string) => {
      if (dead) throw new Dead(`${program} is dead`);
      if (this.calm) return;
      const interruption = this.#drawn.get(this.#passed);
      this.#passed += 1;
      if (interruption === undefined) return;
      this.struck.push(`${program} ${interruption === 'KILLED' ? 'killed' : 'cut off'} ${call}`);
      dead = interruption === 'KILLED';
      throw dead ? new Dead(`${program} was killed`) : lost(call);
    };
    return { happens, dead: () => dead, over: (port) => between(port, happens) };
  }
}

/** As the table's adapter says it: the transaction may have happened or not, and may be sent again. */
function lost(call: string): Error {
  return call.endsWith(' transact') ? new Unanswered(call) : new Error(`no answer ${call}`);
}
