import { createHash } from 'node:crypto';
import type { Surroundings } from '#store/commit.ts';
import type { MemoryEvidenceStore } from '#store/evidence/memory.ts';
import type { Table } from '#store/table.ts';
import { api } from '../../api.ts';
import type { Interruptions, Process } from './interruptions.ts';

const URLS = `query ($id: ID!, $parts: [PartInput!]!) {
  evidence(id: $id) { partUrls(parts: $parts) { number url expiresAt headers { name value } } } }`;

/** How often one question is asked, or one part sent, before a person gives up. */
const TRIES = 4;

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');

interface World {
  readonly table: Table;
  readonly store: MemoryEvidenceStore;
  readonly world: Surroundings & { set(instant: string): void };
  readonly interruptions: Interruptions;
}

/** What came of a question: the payload, or nothing if it was refused, not understood, or never answered. */
// biome-ignore lint/suspicious/noExplicitAny: an answer as the API gives it
export type Payload = any;

/** A person's program, which asks the API and sends parts to the store over a line that may break, until it dies. */
export class Client {
  readonly #at: World;
  readonly #process: Process;
  readonly #subject: string;

  constructor(at: World, subject: string) {
    this.#at = at;
    this.#subject = subject;
    this.#process = at.interruptions.process(`client of ${subject}`);
  }

  get dead(): boolean {
    return this.#process.dead();
  }

  /** Asks until there is an answer, each time a fresh process of the API's, the same key in all. */
  async mutate(field: string, input: object, selection: string): Promise<Payload> {
    const type = `${field.slice(0, 1).toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} refusals { code } } }`;
    const key = { idempotencyKey: this.#at.world.token() };
    return (await this.#ask(field, query, { input: { ...input, ...key } }))?.[field];
  }

  async #ask(name: string, query: string, variables: object): Promise<Payload> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const answer = await this.#over(`asks ${name}`, async () => {
        const { table, store, world, interruptions } = this.#at;
        const process = interruptions.process(`API on ${name}`);
        const at = api({ table: process.over(table), evidence: process.over(store), world });
        return at.send(this.#subject, query, variables);
      });
      if (answer === undefined) continue;
      const [error] = answer.errors;
      if (error === undefined) return answer.data;
      // Where nothing was interrupted, nothing may fail.
      if (!isTransient(error.extensions.code) || this.#at.interruptions.struck.length === 0)
        throw new Error(`${name}: ${JSON.stringify(error)}`);
    }
    return undefined;
  }

  /** Sends parts of these numbers, each until it has arrived. Whether all have. */
  async send(evidenceId: string, parts: ReadonlyMap<number, Uint8Array>): Promise<boolean> {
    const announced = [...parts].map(([number, bytes]) => ({ number, sha256: sha256(bytes) }));
    for (let tries = 0; tries < TRIES && announced.length > 0; tries += 1) {
      const data = await this.#ask('partUrls', URLS, { id: evidenceId, parts: announced });
      for (const { number, url, expiresAt, headers } of data?.evidence?.partUrls ?? []) {
        const signed = { url, expiresAt, headers: Object.fromEntries(headers.map(pairOf)) };
        const bytes = parts.get(number) ?? new Uint8Array();
        const status = await this.#over('sends a part', async () => this.#at.store.receive(signed, bytes));
        const place = announced.findIndex((each) => each.number === number);
        if (status === 200) announced.splice(place, 1);
      }
    }
    return announced.length === 0;
  }

  /** Over the line: what is sent may not arrive, and what is answered may not come back. */
  async #over<Answer>(what: string, act: () => Promise<Answer>): Promise<Answer | undefined> {
    try {
      this.#process.happens(`before it ${what}`);
      const answer = await act();
      this.#process.happens(`after it ${what}`);
      return answer;
    } catch {
      return undefined;
    }
  }
}

const pairOf = ({ name, value }: { name: string; value: string }) => [name, value] as const;

function isTransient(code: string): boolean {
  return code === 'INTERNAL_SERVER_ERROR' || code === 'THROTTLED';
}
