import { createHash } from 'node:crypto';
import type { LockFound } from '#domain/evidence/evidence/lock.ts';
import type { Instant } from '#domain/model/time.ts';
import { later } from '#domain/model/time.ts';
import { arrivedOf } from './composite.ts';
import type {
  Completion,
  EvidenceStore,
  Found,
  ObjectAnnounced,
  OpenUpload,
  Part,
  PartAnnounced,
  PartStretch,
  SignedRequest,
} from './evidence-store.ts';
import { ALL_PARTS, CHECKSUM_HEADER, SIGNED_FOR } from './evidence-store.ts';

interface Upload {
  readonly begunAt: Instant;
  readonly retainUntil: Instant;
  readonly parts: Map<number, Part>;
}

/** In what engines that stand in for S3 are not S3; all of it off is S3. */
export interface Leniency {
  /** Completing again succeeds (MiniStack), where S3 knows no such upload. */
  readonly completesAgain?: boolean;
  /** Multipart uploads forget the lock they were begun with (MiniStack). */
  readonly forgetsLock?: boolean;
}

/** S3's least for a part that is not the last. Bytes. */
const LEAST_PART = 5 * 2 ** 20;

/** How much of a small object's bytes is kept: enough to tell of what type it is. */
const KEPT_BEGINNING = 64;

/** Evidence in memory: sizes, digests and locks; the bytes themselves are dropped once hashed. */
export class MemoryEvidenceStore implements EvidenceStore {
  readonly #now: () => Instant;
  readonly #leniency: Leniency;
  readonly #uploads = new Map<string, Upload>();
  readonly #completed = new Set<string>();
  readonly #objects = new Map<string, Found>();
  readonly #beginnings = new Map<string, Uint8Array>();
  #drawn = 0;

  constructor(now: () => Instant, leniency: Leniency = {}) {
    this.#now = now;
    this.#leniency = leniency;
  }

  async createUpload(key: string, retainUntil: Instant): Promise<string> {
    this.#drawn += 1;
    const uploadId = `upload-${this.#drawn}`;
    this.#uploads.set(nameOf(key, uploadId), { begunAt: this.#now(), retainUntil, parts: new Map() });
    return uploadId;
  }

  async presignPart(key: string, uploadId: string, { number, sha256 }: PartAnnounced): Promise<SignedRequest> {
    const expiresAt = later(this.#now(), SIGNED_FOR * 1_000);
    const query = new URLSearchParams({ key, uploadId, number: String(number), sha256, expiresAt });
    return { url: `memory:part?${query}`, headers: { [CHECKSUM_HEADER]: sha256 }, expiresAt };
  }

  async presignObject(key: string, { contentType, size, sha256 }: ObjectAnnounced): Promise<SignedRequest> {
    const expiresAt = later(this.#now(), SIGNED_FOR * 1_000);
    const query = new URLSearchParams({ key, contentType, size: String(size), sha256, expiresAt });
    const headers = { 'content-type': contentType, [CHECKSUM_HEADER]: sha256 };
    return { url: `memory:object?${query}`, headers, expiresAt };
  }

  /** What S3 does with the PUT of a signed part or object: the HTTP status. */
  receive({ url, headers }: SignedRequest, bytes: Uint8Array): number {
    const { pathname, searchParams: query } = new URL(url);
    if (pathname === 'object') return this.#receiveObject(query, headers, bytes);
    const [key, uploadId, sha256] = ['key', 'uploadId', 'sha256'].map((name) => query.get(name) ?? '');
    if (headers[CHECKSUM_HEADER] !== sha256 || (query.get('expiresAt') ?? '') <= this.#now()) return 403;
    const upload = this.#uploads.get(nameOf(key ?? '', uploadId ?? ''));
    if (upload === undefined) return 404;
    if (createHash('sha256').update(bytes).digest('base64') !== sha256) return 400;
    const number = Number(query.get('number'));
    upload.parts.set(number, { number, etag: `"${sha256}"`, size: bytes.byteLength, sha256 });
    return 200;
  }

  #receiveObject(query: URLSearchParams, headers: SignedRequest['headers'], bytes: Uint8Array): number {
    const [key = '', sha256 = '', expiresAt = ''] = ['key', 'sha256', 'expiresAt'].map((name) => query.get(name) ?? '');
    const signed = headers[CHECKSUM_HEADER] === sha256 && headers['content-type'] === query.get('contentType');
    const size = bytes.byteLength;
    if (!signed || query.get('size') !== String(size) || expiresAt <= this.#now()) return 403;
    if (this.#objects.has(key)) return 412;
    if (createHash('sha256').update(bytes).digest('base64') !== sha256) return 400;
    const lock: LockFound = { mode: 'COMPLIANCE', retainUntil: later(expiresAt, 60_000), legalHold: false };
    this.#drawn += 1;
    this.#objects.set(key, { versionId: `version-${this.#drawn}`, size, checksum: sha256, lock });
    this.#beginnings.set(key, bytes.slice(0, KEPT_BEGINNING));
    return 200;
  }

  async listParts(
    key: string,
    uploadId: string,
    { after, first }: PartStretch = ALL_PARTS,
  ): Promise<readonly Part[] | undefined> {
    const parts = this.#uploads.get(nameOf(key, uploadId))?.parts;
    const ordered = parts && [...parts.values()].sort((one, other) => one.number - other.number);
    return ordered?.filter(({ number }) => number > after).slice(0, first);
  }

  async complete(key: string, uploadId: string, parts: readonly Part[]): Promise<Completion> {
    const name = nameOf(key, uploadId);
    const upload = this.#uploads.get(name);
    if (upload === undefined) {
      return this.#leniency.completesAgain && this.#completed.has(name) ? 'COMPLETED' : 'NO_UPLOAD';
    }
    if (this.#objects.has(key)) return 'EXISTS';
    if (parts.some(({ number, etag }) => upload.parts.get(number)?.etag !== etag)) return 'PARTS_CHANGED';
    if (parts.slice(0, -1).some(({ size }) => size < LEAST_PART)) return 'PARTS_TOO_SMALL';
    const { size, checksum } = arrivedOf(parts);
    const lock: LockFound = this.#leniency.forgetsLock
      ? { legalHold: false }
      : { mode: 'COMPLIANCE', retainUntil: upload.retainUntil, legalHold: true };
    this.#drawn += 1;
    this.#objects.set(key, { versionId: `version-${this.#drawn}`, size, checksum, lock });
    this.#uploads.delete(name);
    this.#completed.add(name);
    return 'COMPLETED';
  }

  async versionsOf(key: string): Promise<readonly string[]> {
    const object = this.#objects.get(key);
    return object === undefined ? [] : [object.versionId];
  }

  async head(key: string, versionId: string): Promise<Found> {
    const object = this.#objects.get(key);
    if (object?.versionId !== versionId) throw new Error(`${key} has no version ${versionId}`);
    return object;
  }

  async retain(key: string, versionId: string, until: Instant): Promise<void> {
    const found = await this.head(key, versionId);
    const { retainUntil } = found.lock;
    if (typeof retainUntil === 'string' && retainUntil > until) throw new Error('a lock can only be lengthened');
    this.#objects.set(key, { ...found, lock: { ...found.lock, mode: 'COMPLIANCE', retainUntil: until } });
  }

  async hold(key: string, versionId: string): Promise<void> {
    const found = await this.head(key, versionId);
    this.#objects.set(key, { ...found, lock: { ...found.lock, legalHold: true } });
  }

  async beginningOf(key: string, versionId: string, bytes: number): Promise<Uint8Array> {
    await this.head(key, versionId);
    return this.#beginnings.get(key)?.slice(0, bytes) ?? new Uint8Array();
  }

  async remove(key: string, versionId: string): Promise<void> {
    const object = this.#objects.get(key);
    if (object?.versionId !== versionId) return;
    const { retainUntil, legalHold } = object.lock;
    if (legalHold === true || String(retainUntil ?? '') > this.#now()) throw new Error(`${key} is locked`);
    this.#objects.delete(key);
    this.#beginnings.delete(key);
  }

  async abort(key: string, uploadId: string): Promise<void> {
    this.#uploads.delete(nameOf(key, uploadId));
  }

  async listUploads(afterKey = ''): Promise<readonly OpenUpload[]> {
    const uploads = [...this.#uploads].map(([name, { begunAt }]) => {
      const [key = '', uploadId = ''] = name.split('\n');
      return { key, uploadId, begunAt };
    });
    return uploads
      .filter(({ key }) => key > afterKey)
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .slice(0, 1_000);
  }

  async presignDownload(key: string, versionId: string): Promise<SignedRequest> {
    const expiresAt = later(this.#now(), SIGNED_FOR * 1_000);
    return { url: `memory:version?${new URLSearchParams({ key, versionId, expiresAt })}`, headers: {}, expiresAt };
  }
}

function nameOf(key: string, uploadId: string): string {
  return `${key}\n${uploadId}`;
}
