import type { Instant } from '#domain/model/time.ts';
import { attachment } from '#store/evidence/attachment.ts';
import type {
  Completion,
  ObjectAnnounced,
  Part,
  PartAnnounced,
  SignedRequest,
} from '#store/evidence/evidence-store.ts';
import { CHECKSUM_HEADER } from '#store/evidence/evidence-store.ts';
import { MemoryEvidenceStore } from '#store/evidence/memory.ts';

export const PARTS_PATH = '/evidence-parts';
export const OBJECTS_PATH = '/evidence-objects';
export const VERSIONS_PATH = '/evidence-versions';

type Bytes = Uint8Array<ArrayBuffer>;

interface File {
  readonly name: string;
  readonly contentType: string;
}

export interface KeptEvidenceOptions {
  readonly now: () => Instant;
  /** Where its addresses lead. */
  readonly origin: string;
  /** Bytes kept at the most, parts and objects together; the oldest go first. */
  readonly keepAtMost: number;
}

/** Evidence in memory with its bytes, for a while: what was uploaded to the mock can be downloaded from it. */
export class KeptEvidence extends MemoryEvidenceStore {
  readonly #options: KeptEvidenceOptions;
  /** Oldest first. By the SHA-256 of a part, in base64: equal parts are one. */
  readonly #parts = new Map<string, Bytes>();
  readonly #objects = new Map<string, readonly string[]>();
  readonly #files = new Map<string, File>();
  #kept = 0;

  constructor(options: KeptEvidenceOptions) {
    // Its bytes it keeps itself: so many in all, not so many of each.
    super(options.now, {}, 0);
    this.#options = options;
  }

  override async presignPart(key: string, uploadId: string, part: PartAnnounced): Promise<SignedRequest> {
    const signed = await super.presignPart(key, uploadId, part);
    return { ...signed, url: this.#addressOf(PARTS_PATH, signed.url) };
  }

  override async presignObject(key: string, object: ObjectAnnounced): Promise<SignedRequest> {
    const signed = await super.presignObject(key, object);
    return { ...signed, url: this.#addressOf(OBJECTS_PATH, signed.url) };
  }

  override async presignDownload(key: string, versionId: string, file?: File): Promise<SignedRequest> {
    const signed = await super.presignDownload(key, versionId);
    if (file !== undefined) this.#files.set(key, file);
    return { ...signed, url: this.#addressOf(VERSIONS_PATH, signed.url) };
  }

  override async complete(key: string, uploadId: string, parts: readonly Part[]): Promise<Completion> {
    const completion = await super.complete(key, uploadId, parts);
    if (completion === 'COMPLETED') {
      this.#objects.set(
        key,
        parts.map(({ sha256 }) => sha256),
      );
    }
    return completion;
  }

  /** The first part has all of it: none but the last has less than 5 MiB. */
  override async beginningOf(key: string, versionId: string, bytes: number): Promise<Uint8Array> {
    if (!this.#objects.has(key)) return super.beginningOf(key, versionId, bytes);
    for await (const part of this.read(key, versionId, 0)) return part.slice(0, bytes);
    return new Uint8Array();
  }

  override async *read(key: string, versionId: string, from: number): AsyncGenerator<Uint8Array> {
    await this.head(key, versionId);
    let skipped = from;
    for (const sha256 of this.#objects.get(key) ?? []) {
      const part = this.#parts.get(sha256);
      if (part === undefined) throw new Error(`the bytes of ${key} are gone`);
      const wanted = part.subarray(skipped);
      skipped = Math.max(0, skipped - part.byteLength);
      if (wanted.byteLength > 0) yield wanted;
    }
  }

  override async remove(key: string, versionId: string): Promise<void> {
    await super.remove(key, versionId);
    this.#objects.delete(key);
  }

  /** Answers the PUT of a part or an object and the GET of a version, as S3 does. */
  async answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === PARTS_PATH && request.method === 'PUT') return this.#put('part', request, searchParams);
    if (pathname === OBJECTS_PATH && request.method === 'PUT') return this.#put('object', request, searchParams);
    if (pathname === VERSIONS_PATH && request.method === 'GET') return this.#get(searchParams);
    return new Response('method not allowed\n', { status: 405 });
  }

  async #put(what: 'part' | 'object', request: Request, query: URLSearchParams): Promise<Response> {
    const bytes = new Uint8Array(await request.arrayBuffer());
    const headers = Object.fromEntries(request.headers);
    const signed = { url: `memory:${what}?${query}`, headers, expiresAt: query.get('expiresAt') ?? '' };
    const status = this.receive(signed, bytes);
    const sha256 = headers[CHECKSUM_HEADER] ?? '';
    if (status !== 200) return new Response(null, { status });
    this.#keep(sha256, bytes);
    if (what === 'object') this.#objects.set(query.get('key') ?? '', [sha256]);
    return new Response(null, { status, headers: { etag: `"${sha256}"` } });
  }

  #get(query: URLSearchParams): Response {
    const key = query.get('key') ?? '';
    if ((query.get('expiresAt') ?? '') <= this.#options.now()) return new Response('expired\n', { status: 403 });
    const parts = this.#objects.get(key)?.map((sha256) => this.#parts.get(sha256));
    if (parts === undefined) return new Response('no such version\n', { status: 404 });
    const whole = parts.filter((part) => part !== undefined);
    if (whole.length < parts.length) {
      const limit = this.#options.keepAtMost / 2 ** 20;
      return new Response(`The mock keeps the last ${limit} MiB, and these bytes are gone.\n`, { status: 410 });
    }
    const { name = 'evidence', contentType = 'application/octet-stream' } = this.#files.get(key) ?? {};
    // As an attachment and as its own type only: a file that is a web page must not run as one of this origin's.
    const headers = {
      'content-type': contentType,
      'content-disposition': attachment(name),
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
    };
    return new Response(new Blob(whole), { headers });
  }

  #keep(sha256: string, bytes: Bytes): void {
    if (this.#parts.has(sha256)) return;
    this.#parts.set(sha256, bytes);
    this.#kept += bytes.byteLength;
    for (const [oldest, gone] of this.#parts) {
      if (this.#kept <= this.#options.keepAtMost) return;
      this.#parts.delete(oldest);
      this.#kept -= gone.byteLength;
    }
  }

  #addressOf(path: string, url: string): string {
    return `${this.#options.origin}${path}?${new URL(url).searchParams}`;
  }
}
