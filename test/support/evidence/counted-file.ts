/** A file that tells which bytes were read of it, and can be changed meanwhile, as on a disk. */
export class CountedFile extends File {
  /** Each reading: from which byte up to which. */
  readonly readings: (readonly [from: number, to: number])[] = [];
  /** Told before each reading. */
  onRead: ((from: number) => void | Promise<void>) | undefined;
  /** What is read instead of a stretch, from its first byte on. */
  replaced: ((from: number, bytes: ArrayBuffer) => ArrayBuffer) | undefined;

  constructor(bytes: Uint8Array<ArrayBuffer>, name = '讯问录像.mp4', lastModified = 1_790_000_000_000) {
    super([bytes], name, { type: 'video/mp4', lastModified });
  }

  override slice(from = 0, to = this.size): Blob {
    const slice = super.slice(from, to);
    const read = slice.arrayBuffer.bind(slice);
    const arrayBuffer = async () => {
      this.readings.push([from, to]);
      await this.onRead?.(from);
      const bytes = await read();
      return this.replaced?.(from, bytes) ?? bytes;
    };
    return Object.assign(slice, { arrayBuffer });
  }
}
