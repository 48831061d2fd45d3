import { PartUrlsDocument, type PartUrlsQuery } from '../generated/graphql.ts';
import type { Asking } from './asking.ts';
import type { Part } from './part.ts';
import { UploadError } from './upload-error.ts';

type Announced = Pick<Part, 'number' | 'sha256'>;
type Listed = NonNullable<NonNullable<PartUrlsQuery['evidence']>['partUrls']>[number];

/** Where one part is sent with PUT, and with which headers. */
export interface PartAddress {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How many the API signs at once. */
const PAGE = 100;
/** How many questions may be under way: with one, lanes would wait for a slow API; with one for each part, it would be slow. */
const MOST_ASKING = 3;

interface Waiting {
  readonly part: Announced;
  resolve(address: PartAddress): void;
  reject(reason: unknown): void;
}

/**
 * The addresses of parts. One can be signed only when the part's hash is known, so they are asked for as soon as a part
 * has been read, before a lane is free for it; what is asked for while some questions are under way goes into the next one.
 */
export class PartAddresses {
  readonly #connection: Asking;
  readonly #evidenceId: string;
  readonly #signal: AbortSignal;
  readonly #asked = new Map<number, Promise<PartAddress>>();
  readonly #waiting: Waiting[] = [];
  #asking = 0;

  constructor(connection: Asking, evidenceId: string, signal: AbortSignal) {
    this.#connection = connection;
    this.#evidenceId = evidenceId;
    this.#signal = signal;
  }

  /**
   * @throws {UploadError} NOT_YOURS
   * @throws what the connection throws
   */
  of(part: Announced): Promise<PartAddress> {
    const asked = this.#asked.get(part.number) ?? this.#ask(part);
    this.#asked.set(part.number, asked);
    // Whoever waits is told; whoever comes later asks anew.
    asked.catch(() => this.forget(part.number));
    return asked;
  }

  /** The address has been used up, or has died: the next to ask gets a fresh one. */
  forget(number: number): void {
    this.#asked.delete(number);
  }

  #ask({ number, sha256 }: Announced): Promise<PartAddress> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ part: { number, sha256 }, resolve, reject });
      if (this.#asking < MOST_ASKING) void this.#answerAll();
    });
  }

  async #answerAll(): Promise<void> {
    this.#asking += 1;
    while (this.#waiting.length > 0) await this.#answer(this.#waiting.splice(0, PAGE));
    this.#asking -= 1;
  }

  async #answer(page: readonly Waiting[]): Promise<void> {
    try {
      const listed = await this.#list(page.map(({ part }) => part));
      for (const { part, resolve, reject } of page) {
        const found = listed.find(({ number }) => number === part.number);
        if (found === undefined) reject(new UploadError('NOT_YOURS'));
        else
          resolve({
            url: found.url,
            headers: Object.fromEntries(found.headers.map((each) => [each.name, each.value])),
          });
      }
    } catch (failure) {
      for (const { reject } of page) reject(failure);
    }
  }

  async #list(parts: readonly Announced[]): Promise<readonly Listed[]> {
    const { evidence } = await this.#connection.ask(
      PartUrlsDocument,
      { id: this.#evidenceId, parts },
      // Whoever sends the part asks again.
      { signal: this.#signal, tries: 1 },
    );
    return evidence?.partUrls ?? [];
  }
}
