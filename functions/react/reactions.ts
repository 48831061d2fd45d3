import { deadline } from './deadline.ts';
import { duty } from './duty.ts';
import { evidence } from './evidence.ts';
import { evidenceRelease } from './evidence-release.ts';
import { property } from './property.ts';
import type { AnyReaction, Reactions } from './reaction.ts';
import { visit } from './visit.ts';
import { visitDetainee } from './visit-detainee.ts';
import { visitLawyer } from './visit-lawyer.ts';
import { waitlist } from './waitlist.ts';

const ALL: readonly Reactions[] = [
  deadline,
  duty,
  evidence,
  evidenceRelease,
  property,
  visit,
  visitDetainee,
  visitLawyer,
  waitlist,
];

/** Everything that happens of itself. The relay must route each of these events here. */
export const reactions: Reactions = joined(ALL);

/** One event may mean something to several subjects, each in the order above. */
function joined(all: readonly Reactions[]): Reactions {
  const byEvent = new Map<string, readonly AnyReaction[]>();
  for (const [type, rows] of all.flatMap((each) => Object.entries(each))) {
    byEvent.set(type, [...(byEvent.get(type) ?? []), ...rows]);
  }
  return Object.fromEntries(byEvent);
}
