import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, refused } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { one } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { DAY, dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { beginProcess, unworkable } from '#domain/process/process/begin.ts';
import type { ProcessInput } from '#domain/process/process/process.ts';
import type { Centre } from '../centre/centre.ts';
import { runs } from '../centre/centre.ts';
import { Centres } from '../centre/centres.ts';
import { refuse } from '../refusals.ts';
import type { OpenSlots } from './open.ts';
import { openingSlots } from './open.ts';

export interface OpenSlotsThrough {
  /** The last day. */
  readonly until: LocalDate;
}

/** Days. */
export const FURTHEST = 366;

/** One template has a session a week: four writes each, beside the process' own. */
const WEEKS_A_STEP = 20;
const DAYS_A_STEP = 7 * WEEKS_A_STEP;

interface Records {
  readonly centre: Centre;
}

/** Begins to open all slots that a centre's templates call for, from today to a day within a year. */
export function openSlotsThrough({ centre }: Records, { until }: OpenSlotsThrough, context: Context): Decision {
  const from = shanghaiDay(context.now);
  const refusals: Refusal[] = [];
  if (!runs(context.actor, centre)) refusals.push(refuse('NOT_YOUR_CENTRE'));
  if (until < from) refusals.push(refuse('ENDS_BEFORE_IT_BEGINS', { path: ['until'] }));
  if (until >= dayAfter(from, FURTHEST)) {
    refusals.push(refuse('RANGE_TOO_LONG', { path: ['until'], details: { days: FURTHEST } }));
  }
  if (refusals.length > 0) return refused(...refusals);
  const steps = centre.templates.length * stepsOfATemplate(from, until);
  const work = { kind: 'SLOT_OPENING', input: { centre: centre.id, from, until }, steps } as const;
  const impossible = unworkable(work);
  if (impossible.length > 0) return refused(...impossible);
  const { id, changes } = beginProcess(work, context);
  return accepted({ process: id }, ...changes);
}

/** One step of opening: what the process was asked, and which step. */
export interface SlotStep {
  readonly input: ProcessInput;
  readonly step: number;
}

/** Twenty weeks of one template. Templates are only ever added, so that each keeps its place. */
function slotsOfStep({ id, templates }: Centre, { input, step }: SlotStep): OpenSlots {
  const [first, last] = [String(input.from), String(input.until)];
  const each = stepsOfATemplate(first, last);
  const from = dayAfter(first, ((step - 1) % each) * DAYS_A_STEP);
  const whole = dayAfter(from, DAYS_A_STEP - 1);
  const template = templates[Math.floor((step - 1) / each)]?.code ?? '';
  return { centreId: id, from, to: whole < last ? whole : last, template };
}

const some = openingSlots({ longest: DAYS_A_STEP, most: WEEKS_A_STEP });

const reads = ({ input }: SlotStep) => ({ centre: one(Centres, String(input.centre)) });
const further = (records: RecordsOf<ReturnType<typeof reads>>, command: SlotStep) =>
  some.further(records, slotsOfStep(records.centre, command));

/** How a step opens its slots: as the command for a shorter range does. */
export const openStep: Procedure<SlotStep, ReturnType<typeof reads>, ReturnType<typeof further>> = {
  reads,
  further,
  rule: (records, command, context) => some.rule(records, slotsOfStep(records.centre, command), context),
};

function stepsOfATemplate(from: LocalDate, until: LocalDate): number {
  return Math.ceil(((Date.parse(until) - Date.parse(from)) / DAY + 1) / DAYS_A_STEP);
}
