import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Part, PartEvent } from './part.ts';

/** Read by the worker alone. */
export const Parts: Aggregate<'ProcessPart', Part, PartEvent> = {
  kind: 'ProcessPart',
  evolve: (_state, { type, ...part }) => {
    switch (type) {
      case 'ProcessPartKept':
        return part;
    }
  },
  claims: () => [],
  lists: () => [],
  facts: () => ({}),
  gates: [],
  visible: () => false,
};
