import type { Id } from '#domain/model/id.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { dayAfter, shanghaiInstant } from '#domain/model/time.ts';
import type { Centre } from '../centre/centre.ts';
import { roomOf } from '../centre/centre.ts';
import { isClosed } from '../centre/closure.ts';
import { capacityIn, isWithdrawn, termsOn } from '../centre/room.ts';
import type { Template } from '../centre/template.ts';
import { fallsOn } from '../centre/template.ts';
import type { Slot } from './slot.ts';

/** The slots a centre's templates call for between two days, both included, earliest first. */
export function sessions(centre: Centre, from: LocalDate, to: LocalDate, only?: string): readonly Slot[] {
  const templates = centre.templates.filter(({ code }) => only === undefined || code === only);
  return daysBetween(from, to)
    .flatMap((date) => templates.flatMap((each) => sessionOn(centre, each, date) ?? []))
    .sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1));
}

/** No two of one centre have the same, so that whoever goes through them in parts meets each once. */
function timeOf({ period, id }: Slot): string {
  return `${period.from} ${id}`;
}

/** Named after centre, template and date, so that it exists at most once. */
export function slotId(organ: string, template: string, date: LocalDate): Id<'Slot'> {
  return `Slot_${organ}.${template}.${date}`;
}

/** The slot a template calls for on a date; none where its room is not there, or closed for a part of it. */
export function sessionOn(centre: Centre, template: Template, date: LocalDate): Slot | undefined {
  const room = roomOf(centre, template.room);
  if (room === undefined || !fallsOn(template, date) || isWithdrawn(room, date)) return undefined;
  const period = { from: shanghaiInstant(date, template.from), to: shanghaiInstant(date, template.to) };
  if (isClosed(centre.closures, room.code, period)) return undefined;
  const terms = termsOn(room, date);
  const mode = template.mode ?? terms.mode;
  const capacity = capacityIn(terms, mode);
  if (capacity === 0) return undefined;
  return {
    id: slotId(centre.organ, template.code, date),
    centre: centre.id,
    organ: centre.organ,
    template: template.code,
    date,
    room: room.code,
    mode,
    period,
    capacity,
  };
}

export function daysBetween(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day);
  return days;
}
