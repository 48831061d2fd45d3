import { within } from '#domain/directory/organ/organ.ts';
import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import { lists } from './holds.ts';
import type { Report, ReportEvent } from './report.ts';

/** Seen by the officers and leaders of the organs it lies with, and of those above them. */
export const Reports: Aggregate<'Report', Report, ReportEvent> = {
  kind: 'Report',
  evolve,
  claims: () => [],
  lists,
  facts: () => ({}),
  gates: [],
  visible: (report, actor) => {
    const { organ } = actor;
    if (organ === undefined || !has(actor, 'OFFICER', 'LEADER')) return false;
    return within(report.organ, organ) || (report.status === 'TRANSFERRED' && within(report.transferredTo, organ));
  },
};
