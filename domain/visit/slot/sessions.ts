import type { Id } from '#domain/model/id.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { dayAfter, shanghaiInstant, weekday } from '#domain/model/time.ts';
import type { Centre, Template } from '../centre/centre.ts';
import { roomOf } from '../centre/centre.ts';
import type { Slot } from './slot.ts';

/** The slots a centre's templates call for between two days, both included, earliest first. */
export function sessions(centre: Centre, from: LocalDate, to: LocalDate, only?: string): readonly Slot[] {
  const templates = centre.templates.filter(({ code }) => only === undefined || code === only);
  return daysBetween(from, to)
    .flatMap((date) => templates.filter((each) => fallsOn(each, date)).flatMap((each) => slotOf(centre, each, date)))
    .sort((one, other) => (one.period.from < other.period.from ? -1 : 1));
}

/** Named after centre, template and date, so that it exists at most once. */
function slotId({ organ }: Centre, template: Template, date: LocalDate): Id<'Slot'> {
  return `Slot_${organ}.${template.code}.${date}`;
}

function slotOf(centre: Centre, template: Template, date: LocalDate): readonly Slot[] {
  const room = roomOf(centre, template.room);
  if (room === undefined) return [];
  return [
    {
      id: slotId(centre, template, date),
      centre: centre.id,
      organ: centre.organ,
      template: template.code,
      date,
      room: room.code,
      mode: room.mode,
      period: { from: shanghaiInstant(date, template.from), to: shanghaiInstant(date, template.to) },
      capacity: room.capacity,
    },
  ];
}

function fallsOn({ weekday: day, effectiveFrom, effectiveUntil }: Template, date: LocalDate): boolean {
  return weekday(date) === day && effectiveFrom <= date && (effectiveUntil === undefined || date <= effectiveUntil);
}

function daysBetween(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day);
  return days;
}
