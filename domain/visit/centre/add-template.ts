import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { LocalDate, LocalTime } from '#domain/model/time.ts';
import { beginOpening } from '../opening/begin.ts';
import type { Opening } from '../opening/opening.ts';
import { refuse } from '../refusals.ts';
import type { Centre, CentreEvent } from './centre.ts';
import { runs } from './centre.ts';
import { Centres } from './centres.ts';
import type { Mode } from './mode.ts';
import { impossible, nextCode, weekdaysKept } from './session-plan.ts';
import type { Template } from './template.ts';
import { tooHeavy } from './weight.ts';

export interface AddTemplate {
  readonly room: string;
  /** 1 is Monday, 7 is Sunday; one more of the weekdays. */
  readonly weekday?: number | undefined;
  readonly weekdays?: readonly number[] | undefined;
  /** Every how many weeks, counted from the week of `effectiveFrom`. */
  readonly every?: number | undefined;
  /** The room's main one without it. */
  readonly mode?: Mode | undefined;
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly effectiveFrom: LocalDate;
  /** The last day; without it the template stands until it is ended. */
  readonly effectiveUntil?: LocalDate | undefined;
}

interface Records {
  readonly centre: Centre;
  readonly opening?: Opening | undefined;
}

export function addTemplate({ centre, opening }: Records, command: AddTemplate, { actor, now }: Context): Decision {
  if (!runs(actor, centre)) return refused(refuse('NOT_YOUR_CENTRE'));
  const { room, weekday, weekdays = [], every, mode, from, to, effectiveFrom, effectiveUntil } = command;
  const days = [...(weekday === undefined ? [] : [weekday]), ...weekdays];
  if (days.length === 0) return refused(refuse('WEEKDAY_NEEDED', { path: ['weekdays'] }));
  const template: Template = {
    ...{ code: nextCode(centre), room, from, to, effectiveFrom },
    ...weekdaysKept(days),
    ...(every === undefined || every === 1 ? {} : { every }),
    ...(mode === undefined ? {} : { mode }),
    ...(effectiveUntil === undefined ? {} : { effectiveUntil }),
  };
  const added: CentreEvent = { type: 'TemplateAdded', template };
  const refusals = [...impossible(centre, template), ...tooHeavy(centre, added)];
  if (refusals.length > 0) return refused(...refusals);
  return accepted({ centre: centre.id }, changed(Centres, centre, added), ...beginOpening(centre, opening, now));
}
