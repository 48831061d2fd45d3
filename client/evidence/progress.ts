import { Speed } from './speed.ts';

/**
 * Where an upload is. `reading`: parts that the store has already are read again for the hash of the whole; `stopped`:
 * its AbortSignal was aborted.
 */
export type UploadPhase =
  | 'beginning'
  | 'reading'
  | 'sending'
  | 'completing'
  | 'completed'
  | 'sealed'
  | 'verified'
  | 'cancelled'
  | 'stopped'
  | 'failed';

/** How far an upload has come. */
export interface UploadProgress {
  readonly phase: UploadPhase;
  readonly paused: boolean;
  /** Bytes that the store has. */
  readonly sent: number;
  /** Bytes in all. */
  readonly of: number;
  /** Parts that the store has. */
  readonly parts: number;
  /** Parts in all; 0 until the upload has begun. */
  readonly ofParts: number;
  /** Bytes a second over the last seconds. */
  readonly speed: number;
}

/** Keeps the progress and tells it to who wants to know. */
export class Progress {
  readonly #listeners = new Set<(progress: UploadProgress) => void>();
  readonly #speed = new Speed();
  #now: UploadProgress;

  constructor(size: number) {
    this.#now = { phase: 'beginning', paused: false, sent: 0, of: size, parts: 0, ofParts: 0, speed: 0 };
  }

  get now(): UploadProgress {
    return this.#now;
  }

  /** @returns ends it */
  subscribe(listener: (progress: UploadProgress) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#now);
    return () => this.#listeners.delete(listener);
  }

  change(changes: Partial<UploadProgress>): void {
    if (changes.paused === false) this.#speed.restart();
    this.#now = { ...this.#now, ...changes, speed: this.#speed.now() };
    for (const listener of this.#listeners) listener(this.#now);
  }

  /** One more part is in the store: one that has just been sent, or one that was there before. */
  arrived(bytes: number, how: 'reading' | 'sending'): void {
    if (how === 'sending') this.#speed.add(bytes);
    // Before the first that has to be sent, nothing was on its way.
    else this.#speed.restart();
    this.change({ phase: how, sent: this.#now.sent + bytes, parts: this.#now.parts + 1 });
  }
}
