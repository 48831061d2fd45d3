import { Speed } from '#client/evidence/speed.ts';
import type { Screen } from './screen.ts';

/** Milliseconds between two drawings: bytes come in thousands of small pieces. */
const FRAME = 100;
/** Before that, how fast it goes says nothing of when it will end. Milliseconds. */
const TELLING = 1_000;

/** Shows bytes as they come. The function takes how many have just come. */
export function meter(screen: Screen, doing: string, of: number): (bytes: number) => void {
  const speed = new Speed();
  const begun = performance.now();
  let done = 0;
  let unshown = 0;
  let shownAt = 0;
  return (bytes) => {
    done += bytes;
    unshown += bytes;
    const now = performance.now();
    if (now - shownAt < FRAME && done < of) return;
    speed.add(unshown);
    unshown = 0;
    shownAt = now;
    screen.show({ doing, done, of, speed: now - begun < TELLING ? 0 : speed.now() });
  };
}
