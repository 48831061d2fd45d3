import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Names each step as it begins and ends, with its time and its log. Steps may run side by side. */
export class Progress {
  readonly #report: (line: string) => void;
  readonly #logs: string;

  constructor(report: (line: string) => void, logs: string) {
    this.#report = report;
    this.#logs = logs;
  }

  say(line: string): void {
    this.#report(line);
  }

  /**
   * @param name the step's short name, also that of its log
   * @param title what it does, for the person who waits
   * @param work gets the path of the log, and a way to report how far it is
   */
  async step<T>(name: string, title: string, work: (log: string, detail: Detail) => Promise<T>): Promise<T> {
    const log = join(this.#logs, `${name}.log`);
    await rm(log, { force: true });
    const begun = performance.now();
    this.#report(`  · ${title} …  (log: ${relative(process.cwd(), log)})`);
    const result = await work(log, (how) => this.#report(`    ${title}: ${how}`));
    this.#report(`  ✓ ${title}  ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    return result;
  }
}

export type Detail = (how: string) => void;
