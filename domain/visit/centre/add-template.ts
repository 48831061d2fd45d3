import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate, LocalTime } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import type { Centre, Template } from './centre.ts';
import { MOST_TEMPLATES, roomOf, runs } from './centre.ts';
import { Centres } from './centres.ts';

export interface AddTemplate {
  readonly room: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly effectiveFrom: LocalDate;
  /** The last day; without it the template stands until it is ended. */
  readonly effectiveUntil?: LocalDate | undefined;
}

export function addTemplate({ centre }: { centre: Centre }, command: AddTemplate, { actor }: Context): Decision {
  if (!runs(actor, centre)) return refused(refuse('NOT_YOUR_CENTRE'));
  const { room, weekday, from, to, effectiveFrom, effectiveUntil } = command;
  const until = effectiveUntil === undefined ? {} : { effectiveUntil };
  // Counted, since a slot is named after its template and date and has to be found by them.
  const code = `T${centre.templates.length + 1}`;
  const template: Template = { code, room, weekday, from, to, effectiveFrom, ...until };
  const refusals = impossible(centre, template);
  if (refusals.length > 0) return refused(...refusals);
  return accepted({ centre: centre.id }, changed(Centres, centre, { type: 'TemplateAdded', template }));
}

function impossible(centre: Centre, template: Template): readonly Refusal[] {
  const { room, weekday, from, to, effectiveFrom, effectiveUntil } = template;
  const refusals: Refusal[] = [];
  if (centre.templates.length >= MOST_TEMPLATES) {
    refusals.push(refuse('CENTRE_CROWDED', { details: { most: MOST_TEMPLATES } }));
  }
  if (roomOf(centre, room) === undefined) {
    refusals.push(refuse('ROOM_UNKNOWN', { path: ['room'], details: { code: room } }));
  }
  if (weekday < 1 || weekday > 7) {
    refusals.push(refuse('OUT_OF_RANGE', { path: ['weekday'], details: { lowest: 1, highest: 7 } }));
  }
  if (to <= from) refusals.push(refuse('ENDS_BEFORE_IT_BEGINS', { path: ['to'] }));
  if (effectiveUntil !== undefined && effectiveUntil < effectiveFrom) {
    refusals.push(refuse('ENDS_BEFORE_IT_BEGINS', { path: ['effectiveUntil'] }));
  }
  if (centre.templates.some((each) => collide(each, template))) {
    refusals.push(refuse('TEMPLATE_OVERLAPS', { path: ['from'] }));
  }
  return refusals;
}

/** Whether two templates would ever put two sessions into one room at once. */
function collide(one: Template, other: Template): boolean {
  return (
    one.room === other.room &&
    one.weekday === other.weekday &&
    one.from < other.to &&
    other.from < one.to &&
    startsBeforeEndOf(one, other) &&
    startsBeforeEndOf(other, one)
  );
}

function startsBeforeEndOf(one: Template, other: Template): boolean {
  return other.effectiveUntil === undefined || one.effectiveFrom <= other.effectiveUntil;
}
