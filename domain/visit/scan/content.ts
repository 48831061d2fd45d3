/** The types of file a scan may be, each with the bytes every such file begins with. */
const SIGNATURES: Readonly<Record<string, readonly number[]>> = {
  // ISO 32000-1, 7.5.2: %PDF-
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  // ITU-T T.81, B.1.1: start of image, then any marker.
  'image/jpeg': [0xff, 0xd8, 0xff],
  // ISO/IEC 15948, 5.2
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** How many bytes tell the type of a file. */
export const TELLING = 16;

/** Bytes: enough for some pages at 300 dpi, little enough to be sent in one piece. */
export const LARGEST_SCAN = 20 * 2 ** 20;

/** Whether scans may be of a type. */
export function isTaken(contentType: string): boolean {
  return Object.hasOwn(SIGNATURES, contentType);
}

/** Whether a file that begins so is of the type it was said to be: staff will open it. */
export function beginsAs(contentType: string, beginning: Uint8Array): boolean {
  const signature = SIGNATURES[contentType];
  return signature?.every((byte, i) => beginning[i] === byte) ?? false;
}
