import { createHash } from 'node:crypto';
import type { LockWanted } from '#domain/evidence/evidence/lock.ts';
import type { Instant } from '#domain/model/time.ts';
import type { OpenUpload, Part, SignedRequest } from './evidence-store.ts';
import { CHECKSUM_HEADER } from './evidence-store.ts';

/** One upload under way. */
export interface Upload {
  readonly begunAt: Instant;
  readonly lock: LockWanted;
  readonly parts: Map<number, Part>;
  /** What was sent as each, while all of it is little enough to be kept. */
  pieces: Map<number, Uint8Array> | undefined;
}

/** The uploads under way in memory. */
export class MemoryUploads {
  readonly #uploads = new Map<string, Upload>();
  readonly #completed = new Set<string>();
  readonly #keeping: number;

  /** @param keeping up to what size the bytes of an upload are kept */
  constructor(keeping: number) {
    this.#keeping = keeping;
  }

  begin(key: string, uploadId: string, { lock, begunAt }: Pick<Upload, 'lock' | 'begunAt'>): void {
    this.#uploads.set(nameOf(key, uploadId), { begunAt, lock, parts: new Map(), pieces: new Map() });
  }

  of(key: string, uploadId: string): Upload | undefined {
    return this.#uploads.get(nameOf(key, uploadId));
  }

  /** Whether it has become an object. */
  hasEnded(key: string, uploadId: string): boolean {
    return this.#completed.has(nameOf(key, uploadId));
  }

  end(key: string, uploadId: string): void {
    this.#completed.add(nameOf(key, uploadId));
    this.abort(key, uploadId);
  }

  abort(key: string, uploadId: string): void {
    this.#uploads.delete(nameOf(key, uploadId));
  }

  /** What S3 does with the PUT of a signed part: the HTTP status. */
  receive(query: URLSearchParams, headers: SignedRequest['headers'], bytes: Uint8Array, now: Instant): number {
    const [key, uploadId, sha256] = ['key', 'uploadId', 'sha256'].map((name) => query.get(name) ?? '');
    if (headers[CHECKSUM_HEADER] !== sha256 || (query.get('expiresAt') ?? '') <= now) return 403;
    if (query.get('size') !== String(bytes.byteLength)) return 403;
    const upload = this.of(key ?? '', uploadId ?? '');
    if (upload === undefined) return 404;
    if (createHash('sha256').update(bytes).digest('base64') !== sha256) return 400;
    const number = Number(query.get('number'));
    upload.parts.set(number, { number, etag: `"${sha256}"`, size: bytes.byteLength, sha256 });
    upload.pieces?.set(number, bytes.slice());
    if (sizeOf(upload.pieces) > this.#keeping) upload.pieces = undefined;
    return 200;
  }

  /** In the order of their keys, at most 1,000. */
  list(afterKey: string): readonly OpenUpload[] {
    const uploads = [...this.#uploads].map(([name, { begunAt }]) => {
      const [key = '', uploadId = ''] = name.split('\n');
      return { key, uploadId, begunAt };
    });
    return uploads
      .filter(({ key }) => key > afterKey)
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .slice(0, 1_000);
  }
}

function sizeOf(pieces: Upload['pieces']): number {
  return [...(pieces?.values() ?? [])].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function nameOf(key: string, uploadId: string): string {
  return `${key}\n${uploadId}`;
}
