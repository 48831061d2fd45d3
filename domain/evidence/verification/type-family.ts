/**
 * What the first bytes of a file can tell apart, and a claim may be held against. Not one format from another of its class:
 * cameras and recorders name files after what players open, and a flag stays on the evidence for ever. What may be of
 * either of two classes stands in both. A type in none says nothing: neither as a claim, such as application/octet-stream
 * or a maker's own format, nor as what was found. Text is in none: its first bytes may be anything.
 */
const CLASSES: readonly (readonly string[])[] = [
  // Recordings, with a picture or without: one container holds either (ISO/IEC 14496-12, Matroska, Ogg, ASF, MPEG).
  [
    ...['video/mp4', 'video/quicktime', 'video/x-m4v', 'video/3gpp', 'video/3gpp2', 'video/iso.segment'],
    ...['audio/mp4', 'audio/x-m4a', 'audio/m4a', 'audio/m4b', 'audio/3gpp', 'audio/3gpp2', 'application/mp4'],
    ...['video/webm', 'video/x-matroska', 'video/matroska', 'audio/webm', 'audio/x-matroska', 'audio/matroska'],
    ...['video/ogg', 'audio/ogg', 'audio/opus', 'audio/vorbis', 'application/ogg', 'application/mxf'],
    ...['video/x-ms-wmv', 'video/x-ms-asf', 'audio/x-ms-wma', 'audio/x-ms-asf'],
    ...['application/vnd.ms-asf', 'application/x-ms-asf'],
    ...['video/x-msvideo', 'video/avi', 'video/msvideo', 'video/vnd.avi', 'video/x-flv', 'video/flv'],
    ...['video/mpeg', 'video/mp2t', 'video/mp1s', 'video/mp2p', 'video/vnd.dlna.mpeg-tts'],
    ...['audio/wav', 'audio/x-wav', 'audio/wave', 'audio/vnd.wave', 'audio/flac', 'audio/x-flac'],
    ...[
      'audio/mpeg',
      'audio/mp3',
      'audio/x-mp3',
      'audio/aac',
      'audio/aacp',
      'audio/x-aac',
      'audio/amr',
      'audio/amr-wb',
    ],
  ],
  // Stills. Telephones name HEIC and WebP .jpg, and raw pictures of most cameras are TIFF under a maker's name.
  [
    ...['image/jpeg', 'image/jpg', 'image/pjpeg', 'image/png', 'image/apng', 'image/x-png', 'image/gif', 'image/webp'],
    ...['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence', 'image/avif'],
    ...['image/tiff', 'image/x-adobe-dng', 'image/x-canon-cr2', 'image/x-nikon-nef', 'image/x-sony-arw'],
    ...['image/x-olympus-orf', 'image/x-panasonic-rw2', 'image/x-fujifilm-raf', 'image/x-canon-cr3'],
    ...['image/bmp', 'image/x-ms-bmp', 'image/x-bmp'],
  ],
  ['application/pdf', 'application/x-pdf', 'application/ofd', 'application/vnd.ofd', 'OFFICE'],
  // What is a zip inside, which one stands in its table at the file's end; and the compound files of older office programs.
  [
    ...['application/zip', 'application/x-zip-compressed', 'application/ofd', 'application/vnd.ofd', 'OFFICE'],
    ...['application/epub+zip', 'application/java-archive', 'application/vnd.android.package-archive'],
    ...['application/x-cfb', 'application/x-msi'],
  ],
  [
    ...['application/zip', 'application/x-zip-compressed', 'application/x-7z-compressed'],
    ...['application/vnd.rar', 'application/x-rar-compressed', 'application/x-rar'],
    ...['application/gzip', 'application/x-gzip'],
  ],
  // What runs. A maker's recording that brings its own player runs too, but nobody claims that it is an MP4.
  [
    ...['application/x-msdownload', 'application/vnd.microsoft.portable-executable', 'application/x-dosexec'],
    ...['application/x-elf', 'application/x-executable', 'application/x-mach-binary'],
  ],
];

/** Either name of an office program's file is written under the other's. */
const OFFICE = [
  ...['application/vnd.openxmlformats-officedocument.', 'application/vnd.oasis.opendocument.'],
  ...['application/vnd.ms-excel', 'application/msword', 'application/vnd.ms-word', 'application/vnd.ms-powerpoint'],
  ...['application/vnd.ms-outlook', 'application/vnd.visio'],
];

/** Known by two bytes or less, which many a file of another kind begins with: found, they tell nothing. */
const BY_CHANCE = ['audio/mpeg', 'audio/aac', 'application/gzip'];

/** Whether the bytes speak of another class of files than was claimed. */
export function contradicts(claimed: string, sniffed: string | undefined): boolean {
  if (sniffed === undefined || BY_CHANCE.includes(sniffed)) return false;
  const [claim, found] = [classesOf(claimed), classesOf(sniffed)];
  return claim.length > 0 && found.length > 0 && !claim.some((each) => found.includes(each));
}

function classesOf(mediaType: string): readonly (readonly string[])[] {
  const type = (mediaType.split(';')[0] ?? '').trim().toLowerCase();
  const name = OFFICE.some((each) => type.startsWith(each)) ? 'OFFICE' : type;
  return CLASSES.filter((types) => types.includes(name));
}
