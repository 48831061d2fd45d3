import cliTruncate from 'cli-truncate';
import { createLogUpdate } from 'log-update';
import stringWidth from 'string-width';
import { lineOf, type Standing } from './line.ts';

/** Where the progress of one thing after another is shown, and what is said between. */
export interface Screen {
  /** A line that stays. */
  say(line: string): void;
  /** The head of what follows: a file's name, shortened in its middle where there is no room. */
  head(line: string): void;
  /** How far it is now. */
  show(standing: Standing): void;
  /** Nothing is under way any more. */
  rest(): void;
}

/** Milliseconds between two drawings. */
const FRAME = 120;

export function screenOn(out: NodeJS.WriteStream): Screen {
  return out.isTTY ? new Terminal(out) : new Lines(out);
}

/** One line that moves, below lines that stay. */
class Terminal implements Screen {
  readonly #out: NodeJS.WriteStream;
  readonly #draw: ReturnType<typeof createLogUpdate>;
  #standing: Standing | undefined;
  #timer: NodeJS.Timeout | undefined;
  #tick = 0;

  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
    this.#draw = createLogUpdate(out);
  }

  say(line: string): void {
    this.#draw.clear();
    this.#out.write(`${line}\n`);
    this.#frame();
  }

  head(line: string): void {
    this.say(shortened(line, this.#width - 1));
  }

  show(standing: Standing): void {
    this.#standing = standing;
    if (this.#timer !== undefined) return;
    this.#frame();
    this.#timer = setInterval(() => {
      this.#tick += 1;
      this.#frame();
    }, FRAME);
    this.#timer.unref();
  }

  rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#standing = undefined;
    this.#draw.clear();
    // Gives the cursor back.
    this.#draw.done();
  }

  #frame(): void {
    if (this.#standing !== undefined) this.#draw(lineOf(this.#standing, this.#width, this.#tick));
  }

  get #width(): number {
    return this.#out.columns || 80;
  }
}

/** In its middle, since a name's end has its type. A cut within a character of two columns takes in the whole of it. */
function shortened(line: string, columns: number): string {
  for (let room = columns; ; room -= 1) {
    const short = cliTruncate(line, room, { position: 'middle' });
    if (stringWidth(short) <= columns || room <= 2) return short;
  }
}

/** For logs and pipes: a line where something new begins, and at each quarter. */
class Lines implements Screen {
  readonly #out: NodeJS.WriteStream;
  #doing = '';
  #quarter = 0;

  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
  }

  say(line: string): void {
    this.#out.write(`${line}\n`);
  }

  head(line: string): void {
    this.say(line);
  }

  show(standing: Standing): void {
    const { doing, done, of } = standing;
    const quarter = of === 0 ? 0 : Math.floor((done / of) * 4);
    if (doing === this.#doing && quarter <= this.#quarter) return;
    this.#doing = doing;
    this.#quarter = quarter;
    // The bar and the sign of life are for eyes on a terminal.
    this.say(`  ${lineOf(standing, Number.POSITIVE_INFINITY).replace(/^\S+ | {2}[█░]+(?= )/gu, '')}`);
  }

  rest(): void {
    this.#doing = '';
    this.#quarter = 0;
  }
}
