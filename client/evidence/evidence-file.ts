/**
 * What is uploaded: a browser's `File`, or in Node what `openFile` of `@yangguang/client/node-file` opens. Not what
 * `fs.openAsBlob` opens: Node tells the size of a file beyond 4 GiB wrong (nodejs/node#52585), and of such a one only the
 * beginning would be sent.
 */
export interface EvidenceFile {
  /** Bytes. */
  readonly size: number;
  /** Media type, if it is known. */
  readonly type?: string;
  readonly name?: string;
  /** Milliseconds since 1970. */
  readonly lastModified?: number;
  /**
   * A stretch, from a byte up to another. Reading it rejects if the file is not any more what it was when it was opened.
   */
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}
