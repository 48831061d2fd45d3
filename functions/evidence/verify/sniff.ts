import { fileTypeFromBuffer } from 'file-type/core';
import type { EvidenceStore } from '#store/evidence/evidence-store.ts';
import { faultOf } from '../../fault.ts';
import { logger } from '../../observability.ts';
import type { Version } from './hash-version.ts';

/** Enough of the beginning to tell what it is; a container's table of contents may be longer than its first lines. Bytes. */
const TELLING = 64 * 2 ** 10;

/**
 * The media type that the first bytes of a version speak of, if any. What is made to mislead or to break whoever looks at
 * it says nothing: it is its hash that counts.
 */
export async function sniff(
  store: Pick<EvidenceStore, 'beginningOf'>,
  { key, versionId }: Version,
): Promise<string | undefined> {
  const beginning = Buffer.from(await store.beginningOf(key, versionId, TELLING));
  const found = await fileTypeFromBuffer(beginning).catch((failure: unknown) => {
    logger.warn('not told what it is', faultOf(failure));
    return undefined;
  });
  return found === undefined || isChance(found.mime, beginning) ? undefined : found.mime;
}

/** Two bytes are soon met by chance, in a maker's own recording, say: they count only where what follows fits too. */
function isChance(mime: string, beginning: Buffer): boolean {
  switch (mime) {
    case 'application/x-msdownload':
      return !isProgram(beginning);
    case 'image/bmp':
      return !isBitmap(beginning);
    default:
      return false;
  }
}

/** Where the header of MS-DOS says that the one of Windows begins, it does (Microsoft PE format). */
function isProgram(beginning: Buffer): boolean {
  if (beginning.length < 0x40) return false;
  const at = beginning.readUInt32LE(0x3c);
  return ['PE\0\0', 'NE', 'LE', 'LX'].some((name) => beginning.toString('latin1', at, at + name.length) === name);
}

/** Nothing where nothing is to be, and one of the headers that there are (BITMAPFILEHEADER, BITMAPINFOHEADER). */
function isBitmap(beginning: Buffer): boolean {
  if (beginning.length < 18 || beginning.readUInt32LE(6) !== 0) return false;
  return [12, 16, 40, 52, 56, 64, 108, 124].includes(beginning.readUInt32LE(14));
}
