import type { Refusal } from '#domain/model/refusal.ts';
import { refuse } from '../refusals.ts';
import type { Centre } from './centre.ts';
import { MOST_TEMPLATES, roomOf } from './centre.ts';
import { capacityIn, isWithdrawn, termsOn } from './room.ts';
import type { Template } from './template.ts';
import { collide, weekdaysOf } from './template.ts';

/** Weeks between two sessions of one template. */
export const MOST_WEEKS = 12;

/** Its weekdays as they are kept: in order, each once, and a list only of several. */
export function weekdaysKept(given: readonly number[]): Pick<Template, 'weekday' | 'weekdays'> {
  const weekdays = [...new Set(given)].sort((one, other) => one - other);
  return { weekday: weekdays[0] ?? 0, ...(weekdays.length > 1 ? { weekdays } : {}) };
}

/** The code of a centre's next template: counted, since a slot is named after its template and has to be found by it. */
export function nextCode({ templates }: Centre): string {
  return `T${templates.length + 1}`;
}

/** Why a centre cannot have a template. */
export function impossible(centre: Centre, template: Template): readonly Refusal[] {
  const { every = 1, from, to, effectiveFrom, effectiveUntil } = template;
  const refusals: Refusal[] = [];
  if (centre.templates.length >= MOST_TEMPLATES) {
    refusals.push(refuse('CENTRE_CROWDED', { details: { most: MOST_TEMPLATES } }));
  }
  refusals.push(...wrongRoom(centre, template));
  if (weekdaysOf(template).some((day) => day < 1 || day > 7)) {
    refusals.push(refuse('OUT_OF_RANGE', { path: ['weekday'], details: { lowest: 1, highest: 7 } }));
  }
  if (every < 1 || every > MOST_WEEKS) {
    refusals.push(refuse('OUT_OF_RANGE', { path: ['every'], details: { lowest: 1, highest: MOST_WEEKS } }));
  }
  if (to <= from) refusals.push(refuse('ENDS_BEFORE_IT_BEGINS', { path: ['to'] }));
  if (effectiveUntil !== undefined && effectiveUntil < effectiveFrom) {
    refusals.push(refuse('ENDS_BEFORE_IT_BEGINS', { path: ['effectiveUntil'] }));
  }
  // Only of what can be at all: the rhythm of none is no number of weeks.
  if (refusals.length === 0 && centre.templates.some((each) => collide(each, template))) {
    refusals.push(refuse('TEMPLATE_OVERLAPS', { path: ['from'] }));
  }
  return refusals;
}

function wrongRoom(centre: Centre, { room: code, mode, effectiveFrom }: Template): readonly Refusal[] {
  const room = roomOf(centre, code);
  if (room === undefined) return [refuse('ROOM_UNKNOWN', { path: ['room'], details: { code } })];
  if (isWithdrawn(room, effectiveFrom)) return [refuse('ROOM_WITHDRAWN', { path: ['room'] })];
  return mode === undefined || capacityIn(termsOn(room, effectiveFrom), mode) > 0
    ? []
    : [refuse('MODE_NOT_SERVED', { path: ['mode'] })];
}
