import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, refused } from '#domain/model/decision.ts';
import type { Asked } from '#domain/model/procedure.ts';
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
import { weekdaysOf } from '../centre/template.ts';
import { beginOpening } from '../opening/begin.ts';
import type { Opening } from '../opening/opening.ts';
import { refuse } from '../refusals.ts';
import { FURTHEST } from './horizon.ts';
import type { OpenSlots } from './open.ts';
import { openingSlots } from './open.ts';

export interface OpenSlotsThrough {
  /** The last day. */
  readonly until: LocalDate;
}

/** Four writes each, beside the process' own. */
const SLOTS_A_STEP = 20;

/** What a step covered when every template had one weekday: processes begun then have no number of their own. */
const DAYS_OF_OLD = 7 * SLOTS_A_STEP;

interface Records {
  readonly centre: Centre;
  readonly opening?: Opening | undefined;
}

/** Begins to open all slots that a centre's templates call for, from today to a day within a year. */
export function openSlotsThrough(
  { centre, opening }: Records,
  { until }: OpenSlotsThrough,
  context: Context,
): Decision {
  const from = shanghaiDay(context.now);
  const refusals: Refusal[] = [];
  if (!runs(context.actor, centre)) refusals.push(refuse('NOT_YOUR_CENTRE'));
  if (until < from) refusals.push(refuse('ENDS_BEFORE_IT_BEGINS', { path: ['until'] }));
  if (until >= dayAfter(from, FURTHEST)) {
    refusals.push(refuse('RANGE_TOO_LONG', { path: ['until'], details: { days: FURTHEST } }));
  }
  if (refusals.length > 0) return refused(...refusals);
  const days = daysOfAStep(centre);
  const steps = centre.templates.length * stepsOfATemplate(from, until, days);
  const work = { kind: 'SLOT_OPENING', input: { centre: centre.id, from, until, days }, steps } as const;
  const impossible = unworkable(work);
  if (impossible.length > 0) return refused(...impossible);
  const { id, changes } = beginProcess(work, context);
  return accepted({ process: id }, ...changes, ...beginOpening(centre, opening, context.now));
}

/** One step of opening: what the process was asked, and which step. */
export interface SlotStep {
  readonly input: ProcessInput;
  readonly step: number;
}

/** Some weeks of one template. Templates are only ever added and ended, so that each keeps its place. */
function slotsOfStep({ id, templates }: Centre, { input, step }: SlotStep): OpenSlots {
  const [first, last] = [String(input.from), String(input.until)];
  const days = Number(input.days ?? DAYS_OF_OLD);
  const each = stepsOfATemplate(first, last, days);
  const from = dayAfter(first, ((step - 1) % each) * days);
  const whole = dayAfter(from, days - 1);
  const template = templates[Math.floor((step - 1) / each)]?.code ?? '';
  return { centreId: id, from, to: whole < last ? whole : last, template };
}

const some = openingSlots({ longest: DAYS_OF_OLD, most: SLOTS_A_STEP });

const reads = ({ input }: SlotStep) => ({ centre: one(Centres, String(input.centre)) });
type First = RecordsOf<ReturnType<typeof reads>>;

/** How a step opens its slots: as the command for a shorter range does. */
export const openStep = {
  reads,
  further: (records: First, command: SlotStep, asked: Asked) =>
    some.further(records, slotsOfStep(records.centre, command), asked),
  rule: (records: Parameters<typeof some.rule>[0], command: SlotStep, context: Context) =>
    some.rule(records, slotsOfStep(records.centre, command), context),
};

/** As many weeks as have no more sessions than a step takes, whichever the template. */
function daysOfAStep({ templates }: Centre): number {
  const most = Math.max(1, ...templates.map((each) => weekdaysOf(each).length));
  return 7 * Math.floor(SLOTS_A_STEP / most);
}

function stepsOfATemplate(from: LocalDate, until: LocalDate, days: number): number {
  return Math.ceil(((Date.parse(until) - Date.parse(from)) / DAY + 1) / days);
}
