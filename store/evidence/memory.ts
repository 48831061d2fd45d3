import { createHash } from 'node:crypto';
import type { LockFound, LockWanted } from '#domain/evidence/evidence/lock.ts';
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
import { isSigned, signedAddress } from './memory-address.ts';
import type { Content } from './memory-content.ts';
import { MemoryContent } from './memory-content.ts';
import { MemoryUploads } from './memory-uploads.ts';

/** In what engines that stand in for S3 are not S3; all of it off is S3. */
export interface Leniency {
  /** Completing again succeeds (MiniStack), where S3 knows no such upload. */
  readonly completesAgain?: boolean;
  /** Multipart uploads forget the lock they were begun with (MiniStack). */
  readonly forgetsLock?: boolean;
}

/** S3's least for a part that is not the last. Bytes. */
const LEAST_PART = 5 * 2 ** 20;

/** Of larger objects the bytes are dropped once hashed. Bytes. */
const LARGEST_KEPT = 32 * 2 ** 20;

/** Evidence in memory: sizes, digests and locks, and the bytes of what is small. */
export class MemoryEvidenceStore implements EvidenceStore {
  readonly #now: () => Instant;
  readonly #leniency: Leniency;
  readonly #uploads: MemoryUploads;
  readonly #objects = new Map<string, Found>();
  readonly #contents = new MemoryContent();
  readonly #keeping: number;
  #drawn = 0;

  /** @param keeping up to what size the bytes of an object are kept, so that they can be read */
  constructor(now: () => Instant, leniency: Leniency = {}, keeping: number = LARGEST_KEPT) {
    this.#now = now;
    this.#leniency = leniency;
    this.#keeping = keeping;
    this.#uploads = new MemoryUploads(keeping);
  }

  async createUpload(key: string, lock: LockWanted): Promise<string> {
    this.#drawn += 1;
    const uploadId = `upload-${this.#drawn}`;
    this.#uploads.begin(key, uploadId, { begunAt: this.#now(), lock });
    return uploadId;
  }

  async presignPart(key: string, uploadId: string, { number, size, sha256 }: PartAnnounced): Promise<SignedRequest> {
    const expiresAt = later(this.#now(), SIGNED_FOR * 1_000);
    const named = { number: String(number), size: String(size) };
    const query = new URLSearchParams({ key, uploadId, ...named, sha256, expiresAt });
    return { url: signedAddress('part', query), headers: { [CHECKSUM_HEADER]: sha256 }, expiresAt };
  }

  async presignObject(key: string, { contentType, size, sha256 }: ObjectAnnounced): Promise<SignedRequest> {
    const expiresAt = later(this.#now(), SIGNED_FOR * 1_000);
    const query = new URLSearchParams({ key, contentType, size: String(size), sha256, expiresAt });
    const headers = { 'content-type': contentType, [CHECKSUM_HEADER]: sha256 };
    return { url: signedAddress('object', query), headers, expiresAt };
  }

  /** What S3 does with the PUT of a signed part or object: the HTTP status. */
  receive({ url, headers }: SignedRequest, bytes: Uint8Array): number {
    if (!isSigned(url)) return 403;
    const { pathname, searchParams: query } = new URL(url);
    if (pathname === 'object') return this.#receiveObject(query, headers, bytes);
    return this.#uploads.receive(query, headers, bytes, this.#now());
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
    if (size <= this.#keeping) this.#contents.keep(key, [bytes.slice()]);
    return 200;
  }

  async listParts(
    key: string,
    uploadId: string,
    { after, first }: PartStretch = ALL_PARTS,
  ): Promise<readonly Part[] | undefined> {
    const parts = this.#uploads.of(key, uploadId)?.parts;
    const ordered = parts && [...parts.values()].sort((one, other) => one.number - other.number);
    return ordered?.filter(({ number }) => number > after).slice(0, first);
  }

  async complete(key: string, uploadId: string, parts: readonly Part[]): Promise<Completion> {
    const upload = this.#uploads.of(key, uploadId);
    if (upload === undefined) {
      return this.#leniency.completesAgain && this.#uploads.hasEnded(key, uploadId) ? 'COMPLETED' : 'NO_UPLOAD';
    }
    if (this.#objects.has(key)) return 'EXISTS';
    if (parts.some(({ number, etag }) => upload.parts.get(number)?.etag !== etag)) return 'PARTS_CHANGED';
    if (parts.slice(0, -1).some(({ size }) => size < LEAST_PART)) return 'PARTS_TOO_SMALL';
    const { size, checksum } = arrivedOf(parts);
    const lock: LockFound = this.#leniency.forgetsLock ? { legalHold: false } : { mode: 'COMPLIANCE', ...upload.lock };
    this.#drawn += 1;
    this.#objects.set(key, { versionId: `version-${this.#drawn}`, size, checksum, lock });
    const pieces = parts.flatMap(({ number }) => upload.pieces?.get(number) ?? []);
    if (pieces.length === parts.length) this.#contents.keep(key, pieces);
    this.#uploads.end(key, uploadId);
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
    if (until <= this.#now()) throw new Error('a lock must end in the future');
    this.#objects.set(key, { ...found, lock: { ...found.lock, mode: 'COMPLIANCE', retainUntil: until } });
  }

  async hold(key: string, versionId: string): Promise<void> {
    const found = await this.head(key, versionId);
    this.#objects.set(key, { ...found, lock: { ...found.lock, legalHold: true } });
  }

  async release(key: string, versionId: string): Promise<void> {
    const found = await this.head(key, versionId);
    this.#objects.set(key, { ...found, lock: { ...found.lock, legalHold: false } });
  }

  async *read(key: string, versionId: string, from: number): AsyncGenerator<Uint8Array> {
    await this.head(key, versionId);
    yield* this.#contents.read(key, from);
  }

  /** Has an object that is there hold other bytes, made as they are read: huge ones, say. Only disks do so, not S3. */
  pretend(key: string, size: number, content: Content): void {
    this.#contents.give(key, size, content);
  }

  /** Flips a bit of what lies there, as a rotting disk does. */
  flip(key: string, at: number, bit = 0): void {
    this.#contents.flip(key, at, bit);
  }

  async beginningOf(key: string, versionId: string, bytes: number): Promise<Uint8Array> {
    await this.head(key, versionId);
    const [beginning = new Uint8Array()] = this.#contents.read(key, 0);
    return beginning.slice(0, bytes);
  }

  async remove(key: string, versionId: string): Promise<void> {
    const object = this.#objects.get(key);
    if (object?.versionId !== versionId) return;
    const { retainUntil, legalHold } = object.lock;
    if (legalHold === true || String(retainUntil ?? '') > this.#now()) throw new Error(`${key} is locked`);
    this.#objects.delete(key);
    this.#contents.drop(key);
  }

  async abort(key: string, uploadId: string): Promise<void> {
    this.#uploads.abort(key, uploadId);
  }

  async listUploads(afterKey = ''): Promise<readonly OpenUpload[]> {
    return this.#uploads.list(afterKey);
  }

  async presignDownload(key: string, versionId: string): Promise<SignedRequest> {
    const expiresAt = later(this.#now(), SIGNED_FOR * 1_000);
    return { url: `memory:version?${new URLSearchParams({ key, versionId, expiresAt })}`, headers: {}, expiresAt };
  }
}
