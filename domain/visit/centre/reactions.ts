import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { HORIZON } from '../slot/horizon.ts';
import type { OpenSlots } from '../slot/open.ts';
import type { CentreEvent } from './centre.ts';

/** A session on every day of these is less than what one command opens. Days. */
const AT_ONCE = 14;

type TemplateAdded = Extract<CentreEvent, { type: 'TemplateAdded' }>;

/** A new template's slots up to the horizon; counted from the event, so that a late delivery asks for the same. */
export function slotsOfTemplate(
  { template }: TemplateAdded,
  { aggregate, at }: { readonly aggregate: Id; readonly at: Instant },
): readonly OpenSlots[] {
  const today = shanghaiDay(at);
  return Array.from({ length: HORIZON / AT_ONCE }, (_, i) => {
    const from = dayAfter(today, i * AT_ONCE);
    return { centreId: aggregate, from, to: dayAfter(from, AT_ONCE - 1), template: template.code };
  });
}
