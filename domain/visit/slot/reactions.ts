import type { Id } from '#domain/model/id.ts';
import type { Cause as FlagCause } from '../visit/flag.ts';
import type { FlagVisit } from '../visit/flag-visit.ts';
import type { SlotEvent } from './slot.ts';

type Narrowed = Extract<SlotEvent, { type: 'SlotNarrowed' }>;

const FLAGS_OF_SLOTS: readonly FlagCause[] = ['SLOT_CLOSED', 'CAPACITY_CUT'];

/** Those who sit in a slot: as many as it has seats, so that no process is needed. */
export function visitsOfSlot(_event: object, { aggregate }: { readonly aggregate: Id }) {
  return { list: 'visitsOfSlot', key: aggregate };
}

/** Asked of each visit of the slot, also one over and above its seats: the rule leaves alone whom it does not concern. */
export function flagsOfNarrowing({ cause }: Narrowed, _recorded: object, visitId: Id): readonly FlagVisit[] {
  return [{ visitId, cause: cause === 'CAPACITY_CUT' ? 'CAPACITY_CUT' : 'SLOT_CLOSED' }];
}

/** Whichever flag a visit has of its slot: it may be over now. */
export function flagsOfWidening(_event: object, _recorded: object, visitId: Id): readonly FlagVisit[] {
  return FLAGS_OF_SLOTS.map((cause) => ({ visitId, cause }));
}
