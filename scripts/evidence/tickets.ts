import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ticket } from '#client/evidence/index.ts';
import { Usage } from './usage.ts';

/** All that is needed to go on another day. It holds no secret: only who began the upload can use it. */
export interface KeptTicket {
  readonly ticket: Ticket;
  /** Where the file was, whole. */
  readonly file: string;
  /** Of the API. */
  readonly url: string;
  /** An instant. */
  readonly begunAt: string;
}

/** The uploads that were begun here and are not over, each in a file of its own. */
export class Tickets {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Written whole or not at all: a crash leaves what was there before. */
  async keep(kept: KeptTicket): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const path = this.#pathOf(kept.ticket.evidenceId);
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, `${JSON.stringify(kept, undefined, 2)}\n`, { mode: 0o600, flush: true });
    await rename(draft, path);
  }

  async find(evidenceId: string): Promise<KeptTicket | undefined> {
    return readTicket(this.#pathOf(evidenceId));
  }

  /** The oldest first. */
  async all(): Promise<readonly KeptTicket[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const paths = names.filter((name) => name.endsWith('.json')).map((name) => join(this.#folder, name));
    const found = await Promise.all(paths.map(readTicket));
    return found.filter((each) => each !== undefined).toSorted((a, b) => (a.begunAt < b.begunAt ? -1 : 1));
  }

  async forget(evidenceId: string): Promise<void> {
    await rm(this.#pathOf(evidenceId), { force: true });
  }

  /** An id comes from a server or a keyboard, and must lead nowhere else. */
  #pathOf(evidenceId: string): string {
    if (!/^[\w-]{1,100}$/.test(evidenceId)) throw new Usage(`${evidenceId} is no id of evidence`);
    return join(this.#folder, `${evidenceId}.json`);
  }
}

/** @returns undefined if there is none */
export async function readTicket(path: string): Promise<KeptTicket | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const kept: Partial<KeptTicket> = JSON.parse(text);
    const { ticket, file, url = '', begunAt = '' } = kept;
    return ticket?.evidenceId && file ? { ticket, file, url, begunAt } : undefined;
  } catch {
    return undefined;
  }
}
