import type { Id } from '#domain/model/id.ts';
import type { CentreEvent } from '#domain/visit/centre/centre.ts';
import { slotsOfTemplate } from '#domain/visit/centre/reactions.ts';
import type { DetaineeEvent } from '#domain/visit/detainee/detainee.ts';
import type { OpenSlots } from '#domain/visit/slot/open.ts';
import { openSlots } from '#domain/visit/slot/open.ts';
import { flagsOfNarrowing, flagsOfWidening, visitsOfSlot } from '#domain/visit/slot/reactions.ts';
import { flagVisit, unflagVisit } from '#domain/visit/visit/flag-visit.ts';
import type { WaivePermission } from '#domain/visit/visit/waive-permission.ts';
import { waivePermission } from '#domain/visit/visit/waive-permission.ts';
import type { Recorded } from '#store/event.ts';
import type { Reactions } from './reaction.ts';
import { reaction } from './reaction.ts';

type TemplateAdded = Extract<CentreEvent, { type: 'TemplateAdded' }>;

type Lifted = Extract<DetaineeEvent, { type: 'VisitRestrictionLifted' }>;

const visitsOfDetainee = (_event: Lifted, { aggregate: key }: Recorded) => ({ list: 'visitsOfDetainee', key });
const waivers = (_event: Lifted, _recorded: Recorded, visitId: Id): readonly WaivePermission[] => [{ visitId }];

/** What happens to visits of itself. */
export const visit: Reactions = {
  SlotNarrowed: [reaction({ ...flagVisit, operation: 'flagVisit', over: visitsOfSlot, commands: flagsOfNarrowing })],
  SlotWidened: [reaction({ ...unflagVisit, operation: 'unflagVisit', over: visitsOfSlot, commands: flagsOfWidening })],
  VisitRestrictionLifted: [
    reaction({ ...waivePermission, operation: 'waivePermission', over: visitsOfDetainee, commands: waivers }),
  ],
  TemplateAdded: [
    reaction({
      ...openSlots,
      operation: 'openSlots',
      commands: (event: TemplateAdded, recorded): readonly OpenSlots[] => slotsOfTemplate(event, recorded),
    }),
  ],
};
