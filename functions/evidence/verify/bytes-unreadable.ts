/** The store did not give the bytes, as its cause says; it is tried again later. */
export class BytesUnreadable extends Error {
  override readonly name = 'BytesUnreadable';
}
