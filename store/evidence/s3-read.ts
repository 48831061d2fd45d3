import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { GetObjectCommand } from '@aws-sdk/client-s3';

interface Version {
  readonly Bucket: string;
  readonly Key: string;
  readonly VersionId: string;
}

/** A connection that says nothing for so long is dead, though nobody closed it. Milliseconds. */
const LONGEST_SILENCE = 30_000;

/**
 * The bytes of one exact version from an offset on, as they come. Whoever stops reading closes the connection.
 * @param until before which byte it is enough; the end unless told
 * @throws if S3 fails, breaks off or falls silent; reading may begin again at any byte
 */
export async function* readVersion(
  client: S3Client,
  version: Version,
  from: number,
  until?: number,
): AsyncGenerator<Uint8Array> {
  const abort = new AbortController();
  let body: Readable | undefined;
  const silence = setTimeout(() => {
    abort.abort();
    body?.destroy(new Error('S3 fell silent'));
  }, LONGEST_SILENCE);
  try {
    const last = until === undefined ? '' : String(until - 1);
    const range = from === 0 && last === '' ? {} : { Range: `bytes=${from}-${last}` };
    const command = new GetObjectCommand({ ...version, ...range });
    const { Body, ContentRange } = await client.send(command, { abortSignal: abort.signal });
    body = Body as Readable;
    let skipped = from - beginningOf(ContentRange, from);
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      const wanted = chunk.subarray(skipped);
      skipped = Math.max(0, skipped - chunk.byteLength);
      if (wanted.byteLength > 0) yield wanted;
      // Also after whoever reads has taken its time.
      silence.refresh();
    }
  } finally {
    clearTimeout(silence);
    body?.destroy();
  }
}

/** How a version begins, however much a store sends that knows no ranges: no more of it is kept than was asked for. */
export async function beginningOfVersion(client: S3Client, version: Version, bytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of readVersion(client, version, 0, bytes)) {
    pieces.push(piece);
    length += piece.byteLength;
    if (length >= bytes) break;
  }
  return Buffer.concat(pieces).subarray(0, bytes);
}

/** At which byte an answer begins: a store that knows no ranges of versions sends all of it. */
function beginningOf(contentRange: string | undefined, from: number): number {
  if (contentRange === undefined) return 0;
  const begins = Number(/^bytes (\d+)-/.exec(contentRange)?.[1]);
  if (begins !== from) throw new Error(`S3 answered with ${contentRange} where byte ${from} was asked for`);
  return begins;
}
