interface Lanes {
  /** How many pieces are worked on at once. */
  readonly lanes: number;
  /** Told of the first failure, so that what is under way can be called off. */
  stop(reason: unknown): void;
}

/**
 * Works on pieces in lanes. At most `lanes + 1` pieces are held at any time: one in each lane, and one that is being
 * made or waits for a lane; so a file of terabytes needs the memory of a few parts.
 * @throws what the source or a piece threw first, after all lanes have come to rest
 */
export async function throughLanes<Piece>(
  pieces: AsyncIterable<Piece>,
  work: (piece: Piece) => Promise<void>,
  { lanes, stop }: Lanes,
): Promise<void> {
  const busy = new Set<Promise<void>>();
  let failed: { readonly reason: unknown } | undefined;
  const fail = (reason: unknown) => {
    if (failed === undefined) stop(reason);
    failed ??= { reason };
  };
  try {
    for await (const piece of pieces) {
      while (busy.size >= lanes) await Promise.race(busy);
      if (failed !== undefined) break;
      const lane: Promise<void> = work(piece)
        .catch(fail)
        .finally(() => busy.delete(lane));
      busy.add(lane);
    }
  } catch (reason) {
    fail(reason);
  }
  await Promise.all(busy);
  if (failed !== undefined) throw failed.reason;
}
