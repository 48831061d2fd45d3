import type { Fact } from '#domain/model/aggregate.ts';
import type { Listing } from '#domain/model/listing.ts';
import type { Case } from './case.ts';
import { endedAt, isOpen, isSeizable } from './case.ts';

export function lists({ organ, officerInCharge, acceptedAt }: Case): readonly Listing[] {
  return [
    { list: 'casesOfOrgan', key: organ, sort: acceptedAt },
    { list: 'casesOfOfficer', key: officerInCharge, sort: acceptedAt },
  ];
}

/**
 * Gates: whoever seizes an item, or adds anything else, relies on them, and a decision to decline writes them. What follows
 * from its end stands on that very end: a case that was taken up again has another one.
 */
export function facts(theCase: Case): Readonly<Record<string, Fact>> {
  return { seizable: isSeizable(theCase), open: isOpen(theCase), ended: endedAt(theCase) ?? '' };
}
