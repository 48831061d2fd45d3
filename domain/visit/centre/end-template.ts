import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import { changeSlots } from '../slot/change-slots.ts';
import type { Centre } from './centre.ts';
import { runs } from './centre.ts';
import { Centres } from './centres.ts';
import { centreAfter } from './reach.ts';
import type { Template } from './template.ts';

export interface EndTemplate {
  /** Code of the template. */
  readonly template: string;
  /** The first day on which it no longer stands. */
  readonly asOf: LocalDate;
}

/** Ends a template. What was before that day stays as it was; visits that are booked later are flagged. */
export function endTemplate({ centre }: { centre: Centre }, command: EndTemplate, context: Context): Decision {
  if (!runs(context.actor, centre)) return refused(refuse('NOT_YOUR_CENTRE'));
  const { template: code, asOf } = command;
  const refusals = unendable(centre, command, shanghaiDay(context.now));
  if (refusals.length > 0) return refused(...refusals);
  const event = { type: 'TemplateEnded', code, effectiveUntil: dayAfter(asOf, -1) } as const;
  const reach = { templates: [code], from: asOf };
  const { begun, changes } = changeSlots(centreAfter(centre, event), reach, context);
  return accepted({ centre: centre.id, ...begun }, changed(Centres, centre, event), ...changes);
}

/** Why a template cannot be ended, or be followed by another, as of a day. */
export function unendable(centre: Centre, { template: code, asOf }: EndTemplate, today: LocalDate): readonly Refusal[] {
  const template = templateOf(centre, code);
  if (template === undefined) return [refuse('TEMPLATE_UNKNOWN', { path: ['template'] })];
  const refusals: Refusal[] = [];
  if (asOf < today) refusals.push(refuse('DAY_PAST', { path: ['asOf'] }));
  const { effectiveUntil } = template;
  if (effectiveUntil !== undefined && effectiveUntil < asOf) {
    refusals.push(refuse('TEMPLATE_ENDED', { path: ['asOf'], details: { last: effectiveUntil } }));
  }
  return refusals;
}

export function templateOf({ templates }: Centre, code: string): Template | undefined {
  return templates.find((each) => each.code === code);
}
