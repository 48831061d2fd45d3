import { fold } from '#domain/model/aggregate.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { dayAfter } from '#domain/model/time.ts';
import { FURTHEST } from '../slot/horizon.ts';
import type { Centre, CentreEvent } from './centre.ts';
import { Centres } from './centres.ts';

interface Concerned {
  /** Code of the room; all of the centre without it. */
  readonly room?: string | undefined;
  readonly from: LocalDate;
  readonly until?: LocalDate | undefined;
}

/**
 * Codes of the templates whose slots a change may reach. One that has been ended had slots open as far ahead as any can
 * be; they are closed by then, unless the change that was to close them was kept from it.
 */
export function codesOf({ templates }: Centre, { room, from, until }: Concerned): readonly string[] {
  return templates
    .filter(
      (each) =>
        (room === undefined || each.room === room) &&
        (until === undefined || each.effectiveFrom <= until) &&
        (each.effectiveUntil === undefined || dayAfter(each.effectiveUntil, 1 + FURTHEST) >= from),
    )
    .map(({ code }) => code);
}

/** A centre as it will be after an event. */
export function centreAfter(centre: Centre, ...events: readonly CentreEvent[]): Centre {
  return fold(Centres, centre, events);
}
