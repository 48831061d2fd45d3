import type { Kept } from '#client/evidence/index.ts';
import { Speed } from '#client/evidence/speed.ts';
import type { Screen } from './screen.ts';

/** Shows how far the store's bytes have been read again, and how fast that goes. */
export function verifying(screen: Screen): (kept: Kept) => void {
  const speed = new Speed();
  let before: number | undefined;
  return ({ verification }) => {
    const { checkedBytes: done, size: of } = verification ?? { checkedBytes: 0, size: 0 };
    // How long it had been read before anybody looked is not known.
    if (before !== undefined && done > before) speed.add(done - before);
    before = done;
    // What is read in one go tells nothing on the way.
    screen.show({ doing: 'verifying', done, of: done === 0 ? 0 : of, speed: speed.now() });
  };
}
