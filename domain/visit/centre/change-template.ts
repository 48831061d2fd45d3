import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { LocalDate, LocalTime } from '#domain/model/time.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { beginOpening } from '../opening/begin.ts';
import type { Opening } from '../opening/opening.ts';
import { refuse } from '../refusals.ts';
import { changeSlots } from '../slot/change-slots.ts';
import type { AddTemplate } from './add-template.ts';
import type { Centre, CentreEvent } from './centre.ts';
import { runs } from './centre.ts';
import { Centres } from './centres.ts';
import type { EndTemplate } from './end-template.ts';
import { templateOf, unendable } from './end-template.ts';
import { centreAfter } from './reach.ts';
import { impossible, nextCode, weekdaysKept } from './session-plan.ts';
import type { Template } from './template.ts';
import { onBeat, weekdaysOf } from './template.ts';
import { tooHeavy } from './weight.ts';

/** What is not named stays as it was. */
export interface ChangeTemplate
  extends EndTemplate,
    Pick<AddTemplate, 'weekdays' | 'every' | 'mode' | 'effectiveUntil'> {
  readonly room?: string | undefined;
  readonly from?: LocalTime | undefined;
  readonly to?: LocalTime | undefined;
}

interface Records {
  readonly centre: Centre;
  readonly opening?: Opening | undefined;
}

/**
 * Ends a template and lets another follow it: slots are named after their template, and those of other times or rooms
 * are other slots. Visits that are booked in the old ones stay, and are flagged.
 */
export function changeTemplate({ centre, opening }: Records, command: ChangeTemplate, context: Context): Decision {
  if (!runs(context.actor, centre)) return refused(refuse('NOT_YOUR_CENTRE'));
  const refusals = unendable(centre, command, shanghaiDay(context.now));
  const old = templateOf(centre, command.template);
  if (old === undefined || refusals.length > 0) return refused(...refusals);
  const { asOf, weekdays } = command;
  if (weekdays?.length === 0) return refused(refuse('WEEKDAY_NEEDED', { path: ['weekdays'] }));
  const ended: CentreEvent = { type: 'TemplateEnded', code: old.code, effectiveUntil: dayAfter(asOf, -1) };
  const template = following(centre, old, command);
  const { effectiveUntil: last } = old;
  // Between two weeks of its rhythm the old one may have had its last session already.
  if (command.effectiveUntil === undefined && last !== undefined && last < template.effectiveFrom) {
    return refused(refuse('TEMPLATE_ENDED', { path: ['asOf'], details: { last } }));
  }
  if (isSame(old, template)) return refused(refuse('NOTHING_CHANGED'));
  const added: CentreEvent = { type: 'TemplateAdded', template };
  const against = centreAfter(centre, ended);
  const wrong = [...impossible(against, template), ...tooHeavy(against, added)];
  if (wrong.length > 0) return refused(...wrong);
  // The old one's slots give their room away first; then the new one's can have it.
  const reach = { templates: [old.code, template.code], from: asOf };
  const { begun, changes } = changeSlots(centreAfter(against, added), reach, context);
  const round = beginOpening(centre, opening, context.now);
  return accepted({ centre: centre.id, ...begun }, changed(Centres, centre, ended, added), ...changes, ...round);
}

function following(centre: Centre, old: Template, command: ChangeTemplate): Template {
  const { room = old.room, weekdays = weekdaysOf(old), every = old.every, mode = old.mode } = command;
  const { from = old.from, to = old.to, effectiveUntil = old.effectiveUntil, asOf } = command;
  return {
    ...{ code: nextCode(centre), room, from, to, effectiveFrom: startOf(old, command, asOf) },
    ...weekdaysKept(weekdays),
    ...(every === undefined || every === 1 ? {} : { every }),
    ...(mode === undefined ? {} : { mode }),
    ...(effectiveUntil === undefined ? {} : { effectiveUntil }),
  };
}

/** A rhythm that stays keeps its beat: the new template is counted from the next week in which the old one had sessions. */
function startOf(old: Template, { every }: ChangeTemplate, asOf: LocalDate): LocalDate {
  const from = asOf < old.effectiveFrom ? old.effectiveFrom : asOf;
  return every === undefined ? onBeat(old, from) : asOf;
}

function isSame(old: Template, { code: _code, effectiveFrom: _from, ...rest }: Template): boolean {
  const { code: _, effectiveFrom: __, ...before } = old;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(rest)])] as (keyof typeof rest)[];
  return keys.every((key) => JSON.stringify(before[key]) === JSON.stringify(rest[key]));
}
