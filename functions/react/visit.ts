import type { CentreEvent } from '#domain/visit/centre/centre.ts';
import { slotsOfTemplate } from '#domain/visit/centre/reactions.ts';
import type { OpenSlots } from '#domain/visit/slot/open.ts';
import { openSlots } from '#domain/visit/slot/open.ts';
import type { Reactions } from './reaction.ts';
import { reaction } from './reaction.ts';

type TemplateAdded = Extract<CentreEvent, { type: 'TemplateAdded' }>;

/** What happens to visits of itself. */
export const visit: Reactions = {
  TemplateAdded: [
    reaction({
      ...openSlots,
      operation: 'openSlots',
      commands: (event: TemplateAdded, recorded): readonly OpenSlots[] => slotsOfTemplate(event, recorded),
    }),
  ],
};
