/** What our uploader is to do. */
export interface OurTask {
  /** Of the API. */
  readonly url: string;
  readonly token: string;
  readonly caseId: string;
  readonly file: string;
  /** Whether it waits for the seal. */
  readonly seal: boolean;
}

/** What AWS' uploader is to do. */
export interface TheirTask {
  readonly endpoint: string;
  readonly bucket: string;
  readonly file: string;
  /** Bytes. */
  readonly size: number;
}

/** What an upload came to, as its process measured it. */
export interface Sending {
  /** Until the store had all parts. Milliseconds. */
  readonly sent: number;
  /** Until they were one object; ours also compared, locked and on record. Milliseconds. */
  readonly whole: number;
  /** What the process computed, from its beginning to its end. Milliseconds. */
  readonly cpu: number;
  /** Resident memory before it began. Bytes. */
  readonly base: number;
  /** Bytes. */
  readonly peak: number;
  readonly id: string;
  readonly versionId: string;
}
