import { crc32 } from 'node:zlib';

/** 1 January 1980, the first day a zip can name: an archive of the same file is the same archive. */
const DATE = 0x21;
const VERSION = 20;
const UNIX_FILE_MODE = 0o100644;

/** A zip of one uncompressed file: all that a function's code needs (PKWARE APPNOTE 4.3). */
export function zip(name: string, content: Buffer): Buffer {
  const fileName = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(VERSION, 0);
  common.writeUInt16LE(DATE, 8);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(content.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(fileName.length, 22);

  const local = Buffer.concat([signature(0x04034b50), common, fileName, content]);
  const attributes = Buffer.alloc(14);
  attributes.writeUInt32LE((UNIX_FILE_MODE << 16) >>> 0, 6);
  const directory = Buffer.concat([signature(0x02014b50), twoBytes((3 << 8) | VERSION), common, attributes, fileName]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, directory, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function twoBytes(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
