interface Lanes {
  /** How many pieces are worked on at once. */
  readonly lanes: number;
  /** How many more may be ready for when a lane comes free; at least 1. */
  readonly ahead: number;
  /** Told of the first failure, so that what is under way can be called off. */
  stop(reason: unknown): void;
}

/**
 * Works on pieces in lanes. At most `lanes + ahead` pieces are held at any time, one of which may still be being made; so
 * a file of terabytes needs the memory of a few parts.
 * @throws what the source or a piece threw first, after all lanes have come to rest
 */
export async function throughLanes<Piece>(
  pieces: AsyncIterable<Piece>,
  work: (piece: Piece) => Promise<void>,
  { lanes, ahead, stop }: Lanes,
): Promise<void> {
  const busy = new Set<Promise<void>>();
  const ready: Piece[] = [];
  let failed: { readonly reason: unknown } | undefined;
  const fail = (reason: unknown) => {
    if (failed === undefined) stop(reason);
    failed ??= { reason };
    // They are worked on no more, and need not be held.
    ready.length = 0;
  };
  const begin = (piece: Piece) => {
    const lane: Promise<void> = work(piece)
      .catch(fail)
      .finally(() => {
        busy.delete(lane);
        const next = ready.shift();
        if (next !== undefined) begin(next);
      });
    busy.add(lane);
  };
  try {
    for await (const piece of pieces) {
      if (failed !== undefined) break;
      if (busy.size < lanes) begin(piece);
      else ready.push(piece);
      while (ready.length >= ahead) await Promise.race(busy);
    }
  } catch (reason) {
    fail(reason);
  }
  while (busy.size > 0) await Promise.race(busy);
  if (failed !== undefined) throw failed.reason;
}
