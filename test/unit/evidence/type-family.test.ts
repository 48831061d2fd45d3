import { describe, expect, test } from 'vitest';
import { contradicts } from '#domain/evidence/verification/type-family.ts';
import { sniff } from '#functions/evidence/verify/sniff.ts';

describe('a claim and what the first bytes speak of', () => {
  test.each<[string, string | undefined, string]>([
    ['video/quicktime', 'video/mp4', 'one container, any brand'],
    ['audio/mp4', 'video/mp4', 'a recorder without a picture'],
    ['video/webm', 'video/matroska', 'WebM is Matroska'],
    ['audio/ogg', 'audio/ogg; codecs=opus', 'parameters say nothing'],
    ['audio/mpeg', 'audio/aac', 'sync words that differ in two bits'],
    ['audio/x-wav', 'audio/wav', 'two names of one thing'],
    ['image/x-nikon-nef', 'image/tiff', 'raw pictures are TIFF'],
    ['application/vnd.ofd', 'application/zip', 'OFD is a zip'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/zip', 'so is DOCX'],
    ['application/msword', 'application/x-cfb', 'an older office program'],
    [
      'application/vnd.ms-excel',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'saved as either',
    ],
    ['IMAGE/JPEG', 'image/jpeg', 'in any letters'],
    ['application/octet-stream', 'application/x-msdownload', 'which claims nothing'],
    ['application/x-maker-format', 'image/jpeg', 'which nobody knows'],
    ['video/mp4', 'application/x-nobody-knows', 'sniffed as something nobody knows'],
    ['text/plain', 'image/bmp', 'text may begin with anything'],
    ['video/mp4', undefined, 'of which nothing can be told'],
    ['video/mp4', 'video/mp1s', 'a recorder writes MPEG-PS and calls it .mp4'],
    ['video/mp4', 'video/mp2t', 'or MPEG-TS'],
    ['video/mp4', 'video/vnd.avi', 'or AVI'],
    ['audio/amr', 'video/3gpp', 'a telephone’s 3GP called .amr'],
    ['audio/aac', 'audio/x-m4a', 'an M4A called .aac'],
    ['audio/mpeg', 'audio/x-m4a', 'or .mp3'],
    ['audio/x-m4a', 'audio/aac', 'ADTS called .m4a'],
    ['audio/wav', 'audio/mpeg', 'an ID3 tag before a WAV'],
    ['image/jpeg', 'image/webp', 'a WebP called .jpg'],
    ['image/jpeg', 'image/heic', 'a HEIC called .jpg'],
    ['image/jpeg', 'audio/mpeg', 'two bytes that soon occur'],
    ['application/pdf', 'application/gzip', 'and two others'],
    ['application/zip', 'application/vnd.rar', 'an archive of whatever program'],
    ['application/pdf', 'application/msword', 'a document called by another’s name'],
  ])('%s and %s agree: %s', (claimed, sniffed, _why) => {
    expect(contradicts(claimed, sniffed)).toBe(false);
  });

  test.each([
    ['video/mp4', 'application/x-msdownload'],
    ['image/jpeg', 'application/x-msdownload'],
    ['application/pdf', 'application/x-elf'],
    ['application/msword', 'application/x-msdownload'],
    ['video/quicktime', 'image/jpeg'],
    ['image/jpeg', 'video/mp4'],
    ['audio/wav', 'image/png'],
    ['application/pdf', 'application/zip'],
    ['application/pdf', 'image/png'],
    ['application/vnd.ofd', 'video/mp4'],
    ['video/mp4', 'application/zip'],
    ['application/msword', 'application/vnd.rar'],
  ])('%s and %s do not', (claimed, sniffed) => {
    expect(contradicts(claimed, sniffed)).toBe(true);
  });
});

describe('what first bytes speak of', () => {
  const storeOf = (bytes: Buffer) => ({
    beginningOf: async (_key: string, _versionId: string, length: number) => bytes.subarray(0, length),
  });
  const VERSION = { key: 'evidence/a', versionId: '1', size: 1 };
  const box = (brand: string) =>
    Buffer.concat([Buffer.from([0, 0, 0, 0x18]), Buffer.from(`ftyp${brand}`), Buffer.alloc(12)]);

  /** Its header says that the other begins at 0x80. */
  const program = (at: number) => {
    const bytes = Buffer.alloc(300);
    bytes.write('MZ');
    bytes.writeUInt32LE(0x80, 0x3c);
    bytes.write('PE\0\0', at);
    return bytes;
  };
  const bitmap = (header: number) => {
    const bytes = Buffer.alloc(300);
    bytes.write('BM');
    bytes.writeUInt32LE(header, 14);
    return bytes;
  };

  test.each([
    ['an MP4', box('isom'), 'video/mp4'],
    ['a film of an old camera', box('qt  '), 'video/quicktime'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
    ['a program', program(0x80), 'application/x-msdownload'],
    ['a maker’s recording that begins like one', program(0x90), undefined],
    ['no more than how one begins', Buffer.from('MZ'.padEnd(40, '\0')), undefined],
    ['a bitmap', bitmap(40), 'image/bmp'],
    ['a maker’s recording that begins like one', bitmap(41), undefined],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex'), 'image/png'],
    ['words', Buffer.from('讯问笔录'), undefined],
    ['a single byte', Buffer.from([0x89]), undefined],
  ])('%s', async (_what, bytes, expected) => {
    expect(await sniff(storeOf(bytes), VERSION)).toBe(expected);
  });

  test('no more is read than it takes, and what breaks off says it did', async () => {
    let asked = 0;
    const large = {
      async beginningOf(_key: string, _versionId: string, length: number) {
        asked = length;
        return Buffer.alloc(length);
      },
    };
    const broken = { beginningOf: () => Promise.reject(new Error('ECONNRESET')) };

    await sniff(large, VERSION);

    expect(asked).toBe(65_536);
    await expect(sniff(broken, VERSION)).rejects.toThrow('ECONNRESET');
  });
});
