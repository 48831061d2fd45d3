import { kindOf } from '#domain/model/id.ts';
import type { Recorded } from '#store/event.ts';
import { finish } from './finish.ts';
import { lengthen } from './lengthen.ts';
import { settle } from './scan/settle.ts';
import type { ScanTerms } from './scan/terms.ts';
import type { Workshop } from './workshop.ts';

/**
 * Does in the store what an event asks for: an upload that was completed becomes evidence, what was ordered to be kept
 * longer is locked for longer, papers that were decided on have their scans locked or set aside.
 * @returns the status that an upload came to
 */
export async function attend(
  workshop: Workshop,
  { aggregate, at }: Pick<Recorded, 'aggregate' | 'at'>,
  terms: Pick<ScanTerms, 'retention'>,
): Promise<string | undefined> {
  if (kindOf(aggregate) !== 'Entrustment') {
    const status = await finish(workshop, aggregate);
    await lengthen(workshop, aggregate);
    return status;
  }
  await settle(workshop, aggregate, at, terms);
  return undefined;
}
