import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import type { OpenSlots } from '../slot/open.ts';
import type { CentreEvent } from './centre.ts';

/** How far ahead a new template can be booked at once. Days. */
const HORIZON = 14;

type TemplateAdded = Extract<CentreEvent, { type: 'TemplateAdded' }>;

/** A new template's slots of the next two weeks; counted from the event, so that a late delivery asks for the same. */
export function slotsOfTemplate(
  { template }: TemplateAdded,
  { aggregate, at }: { readonly aggregate: Id; readonly at: Instant },
): readonly OpenSlots[] {
  const from = shanghaiDay(at);
  return [{ centreId: aggregate, from, to: dayAfter(from, HORIZON - 1), template: template.code }];
}
