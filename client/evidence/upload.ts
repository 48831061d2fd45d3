import { wholeHash } from '#sha256';
import { abortUpload } from './abort.ts';
import type { Asking } from './asking.ts';
import { complete } from './complete.ts';
import type { HandedOver, Kept } from './evidence.ts';
import type { EvidenceFile } from './evidence-file.ts';
import { Gate } from './gate.ts';
import type { Standing } from './look-up.ts';
import { Progress, type UploadPhase, type UploadProgress } from './progress.ts';
import { RETRY, type Retry } from './retry.ts';
import { sendFile } from './send-file.ts';
import type { Ticket } from './ticket.ts';
import type { Waiting } from './until.ts';
import { untilSealed } from './until-sealed.ts';
import { untilVerified } from './until-verified.ts';
import { UploadError } from './upload-error.ts';

/** How an upload is to be done. */
export interface UploadOptions {
  /** What `connect` gives, or anything that asks the API. */
  readonly connection: Asking;
  /** A browser's `File`, or in Node what `openFile` of `@yangguang/client/node-file` opens. */
  readonly file: EvidenceFile;
  /** How many parts are under way at once; up to four more of 8 MiB, or one more that is larger, are held in memory. 4 unless told. */
  readonly lanes?: number;
  /** Stops the upload without giving it up: with its ticket it can be resumed. */
  readonly signal?: AbortSignal;
  readonly retry?: Partial<Retry>;
  /** What sends the parts; the platform's own unless told. */
  readonly fetch?: typeof fetch;
}

/** Where an upload stands when its sending starts. */
export interface Start extends Standing {
  readonly ticket: Ticket;
}

const LANES = 4;
const HANDED_OVER: readonly UploadPhase[] = ['completing', 'completed', 'sealed', 'verified'];

/** One upload under way. */
export class Upload {
  /** The ticket to go on with another day, as soon as there is one. */
  readonly begun: Promise<Ticket>;
  /** The evidence, once all parts are in the store and its completion was accepted. */
  readonly done: Promise<HandedOver>;
  readonly #options: UploadOptions;
  readonly #progress: Progress;
  readonly #gate = new Gate();
  readonly #stop = new AbortController();
  #ticket: Ticket | undefined;
  #cancelled: Promise<void> | undefined;

  constructor(options: UploadOptions, start: (signal: AbortSignal, retry: Retry) => Promise<Start>) {
    this.#options = options;
    this.#progress = new Progress(options.file.size);
    const started = this.#start(start);
    this.begun = started.then(({ ticket }) => ticket);
    // Who asks only for `done` is told there.
    this.begun.catch(() => undefined);
    this.done = this.#finish(started);
  }

  get ticket(): Ticket | undefined {
    return this.#ticket;
  }

  get progress(): UploadProgress {
    return this.#progress.now;
  }

  /**
   * Tells the progress now and after every change.
   * @returns ends it
   */
  subscribe(listener: (progress: UploadProgress) => void): () => void {
    return this.#progress.subscribe(listener);
  }

  /** Begins no further part; those on their way arrive. */
  pause(): void {
    this.#gate.close();
    this.#progress.change({ paused: true });
  }

  resume(): void {
    this.#gate.open();
    this.#progress.change({ paused: false });
  }

  /**
   * Gives the upload up for good, here and in the API; `done` rejects with CANCELLED.
   * @throws {UploadError} TOO_LATE if the file has been handed over, REFUSED
   */
  cancel(): Promise<void> {
    this.#cancelled ??= this.#giveUp();
    return this.#cancelled;
  }

  /**
   * Waits for `done` and then for the seal.
   * @throws {UploadError} NOT_SEALED
   */
  async untilSealed(waiting: Waiting = {}): Promise<Kept> {
    const { id } = await this.done;
    const kept = await untilSealed(this.#options.connection, id, waiting);
    this.#progress.change({ phase: 'sealed' });
    return kept;
  }

  /**
   * Waits for `done` and then until all bytes have been read again in the store.
   * @throws {UploadError} NOT_VERIFIED
   */
  async untilVerified(waiting: Waiting = {}): Promise<Kept> {
    const { id } = await this.done;
    const kept = await untilVerified(this.#options.connection, id, waiting);
    this.#progress.change({ phase: 'verified' });
    return kept;
  }

  async #giveUp(): Promise<void> {
    if (HANDED_OVER.includes(this.#progress.now.phase)) throw new UploadError('TOO_LATE');
    this.#stop.abort(new UploadError('CANCELLED'));
    const ticket = await this.begun.catch(() => undefined);
    if (ticket !== undefined) await abortUpload(this.#options.connection, ticket.evidenceId);
  }

  async #start(start: (signal: AbortSignal, retry: Retry) => Promise<Start>): Promise<Start> {
    const { signal } = this.#options;
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => this.#stop.abort(signal.reason), { signal: this.#stop.signal });
    const started = await start(this.#stop.signal, this.#retry);
    this.#ticket = started.ticket;
    return started;
  }

  async #finish(started: Promise<Start>): Promise<HandedOver> {
    try {
      const handedOver = await this.#send(await started);
      this.#progress.change({ phase: 'completed' });
      return handedOver;
    } catch (failure) {
      const reason: unknown = this.#stop.signal.aborted ? this.#stop.signal.reason : failure;
      this.#progress.change({ phase: this.#endedBy(reason) });
      throw reason;
    } finally {
      // Nothing listens any more to who might stop it.
      this.#stop.abort();
    }
  }

  async #send({ ticket: { evidenceId }, cut, received, handedOver }: Start): Promise<HandedOver> {
    if (handedOver !== undefined) return handedOver;
    const { connection, file, lanes = LANES, fetch = (...sent) => globalThis.fetch(...sent) } = this.#options;
    const means = { connection, evidenceId, retry: this.#retry, signal: this.#stop.signal };
    const whole = await wholeHash();
    const ways = {
      file,
      cut,
      received,
      whole,
      lanes,
      fetch,
      gate: this.#gate,
      stop: this.#stop,
      progress: this.#progress,
    };
    await sendFile({ ...means, ...ways });
    await this.#gate.passed(this.#stop.signal);
    this.#progress.change({ phase: 'completing' });
    return complete({ ...means, sha256: whole.digest() });
  }

  #endedBy(reason: unknown): 'cancelled' | 'stopped' | 'failed' {
    if (reason instanceof UploadError) return reason.code === 'CANCELLED' ? 'cancelled' : 'failed';
    return this.#options.signal?.aborted ? 'stopped' : 'failed';
  }

  get #retry(): Retry {
    return { ...RETRY, ...this.#options.retry };
  }
}
