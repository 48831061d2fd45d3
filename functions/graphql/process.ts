import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { has } from '#domain/model/actor.ts';
import { internal, one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { cancelProcess } from '#domain/process/process/cancel.ts';
import { MOST_REFUSALS_KEPT } from '#domain/process/process/process.ts';
import { Processes } from '#domain/process/process/processes.ts';
import { transitions } from '#domain/process/process/transitions.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { openingId } from '#domain/visit/opening/opening.ts';
import { Openings } from '#domain/visit/opening/openings.ts';
import { openSlotsThrough } from '#domain/visit/slot/open-through.ts';
import { connection } from './connection.ts';
import { badInput } from './errors.ts';
import type { CancelProcessInput, OpenSlotsThroughInput, Resolvers } from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { listedOrgan } from './organ-list.ts';

export const process = {
  Query: {
    processes: (_parent, { organ, ...args }, { reader, actor }) => {
      const newestFirst = { descending: true };
      if (organ == null) {
        return reader.page(Processes, { list: 'processesOfPerson', key: actor.id }, args, newestFirst);
      }
      const key = has(actor, 'LEADER', 'ADMINISTRATOR') ? listedOrgan(actor, organ) : undefined;
      if (key === undefined) return connection([], false, undefined);
      return reader.page(Processes, { list: 'processesOfOrgan', key }, args, newestFirst);
    },
  },
  Mutation: {
    cancelProcess: mutation({
      edits: 'process',
      reads: ({ processId }: CancelProcessInput) => ({ process: one(Processes, processId) }),
      rule: cancelProcess,
    }),
    openSlotsThrough: mutation({
      reads: ({ centreId }: OpenSlotsThroughInput) => ({
        centre: one(Centres, centreId),
        opening: internal(Openings, openingId(centreId)),
      }),
      rule: openSlotsThrough,
    }),
  },
  Process: {
    refusals: ({ refusals }, { first }) => {
      if (first < 1 || first > MOST_REFUSALS_KEPT)
        throw badInput(
          { zh: `first：须在1至${MOST_REFUSALS_KEPT}之间`, en: `first: from 1 to ${MOST_REFUSALS_KEPT}` },
          { path: ['first'] },
        );
      return refusals.slice(0, first);
    },
    failure: (shown) => (shown.status === 'FAILED' ? shown.failure : null),
    startedBy: ({ startedBy }, _args, { reader }) => reader.load(Persons, startedBy),
    organ: ({ organ }, _args, { reader }) => (organ === undefined ? null : reader.load(Organs, organId(organ))),
    finishedAt: (shown) => (shown.status === 'RUNNING' ? null : shown.finishedAt),
    availableActions: (shown, _args, { actor }) => availableActions(transitions, shown, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
} satisfies Resolvers;
