import type { Aggregate } from '#domain/model/aggregate.ts';
import type { DutyRequest, DutyRequestEvent } from './duty-request.ts';
import { evolve } from './evolve.ts';
import { lists } from './holds.ts';
import { visible } from './sight.ts';

export const DutyRequests: Aggregate<'DutyRequest', DutyRequest, DutyRequestEvent> = {
  kind: 'DutyRequest',
  evolve,
  claims: () => [],
  lists,
  facts: () => ({}),
  gates: [],
  visible,
};
