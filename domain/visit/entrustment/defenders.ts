import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import type { Holding } from '#domain/model/claim.ts';
import type { Change } from '#domain/model/decision.ts';
import { changed, untaken } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { isIdOf } from '#domain/model/id.ts';
import { holdings, several } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import { clocksOf } from '../visit/clocks.ts';
import type { Entrustment, EntrustmentEvent } from './entrustment.ts';
import { Entrustments } from './entrustments.ts';
import { placesOf } from './holds.ts';
import { stopClocks } from './visit-clock.ts';

/** The papers by which somebody is defended (CPL 33), and the 48 hours that run on them. */
export interface Defenders {
  readonly places: readonly (Holding | undefined)[];
  readonly papers: readonly (Entrustment | undefined)[];
  readonly clocksOfFirst: readonly (Deadline | undefined)[];
  readonly clocksOfSecond: readonly (Deadline | undefined)[];
}

/** Who defends somebody: read beside their record, so that their papers can be read with the rest. */
export const defendedBy = ({ detaineeId }: { readonly detaineeId: string }) => ({
  places: holdings(placesOf(detaineeId)),
});

function papersBy(place: Holding | undefined): Id<'Entrustment'> | undefined {
  return place !== undefined && isIdOf('Entrustment', place.owner) ? place.owner : undefined;
}

export function defending({ places }: Pick<Defenders, 'places'>) {
  const [first, second] = places.map(papersBy);
  return {
    papers: several(Entrustments, [first ?? '', second ?? '']),
    clocksOfFirst: clocksOf(first),
    clocksOfSecond: clocksOf(second),
  };
}

/**
 * Ends the papers of a person's defenders in the transaction by which they leave: their places and the case are free from
 * the same instant, so that the same lawyer is refused nowhere else for it. Whoever took a place meanwhile stops it.
 */
export function partWith(
  detainee: Id<'Detainee'>,
  { places, papers, clocksOfFirst, clocksOfSecond }: Defenders,
  event: Extract<EntrustmentEvent, { type: 'EntrustmentEnded' | 'EntrustmentMoved' }>,
  now: Instant,
): readonly Change[] {
  const free = placesOf(detainee).filter((_, i) => places[i] === undefined);
  const clocks = [clocksOfFirst, clocksOfSecond];
  return [
    ...free.map(untaken),
    ...papers.flatMap((each, i) =>
      each === undefined ? [] : [changed(Entrustments, each, event), ...stopClocks({ clocks: clocks[i] ?? [] }, now)],
    ),
  ];
}
