import type { Round } from './monitoring.ts';

/** A checkpoint with a few signatures has less than half of this; what is longer is none, and is not kept whole. */
const LONGEST_NOTE = 4_000;

/** More places say no more. */
const MOST_FLAWS = 100;

/**
 * What the function's log says of a round. A misdeed is proven by the two checkpoints, so that both stand there: the one
 * that is shown may be replaced in the bucket within the minute. Neither they nor positions say anything of anybody.
 */
export function reportOf({ flaws, exhibits, ...round }: Round) {
  const isWrong = round.misdeed !== undefined || round.overdue > 0 || flaws.length > 0;
  const level = isWrong ? ('error' as const) : round.isFirst ? ('warn' as const) : ('info' as const);
  const report = { level, ...round, flawed: flaws.length, flaws: flaws.slice(0, MOST_FLAWS) };
  if (exhibits === undefined) return report;
  const { last = null, shown = null } = exhibits;
  return { ...report, lastCheckpoint: cut(last), shownCheckpoint: cut(shown) };
}

function cut(note: string | null): string | null {
  return note === null ? null : note.slice(0, LONGEST_NOTE);
}
