import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { correctingDeadline } from '#domain/deadline/deadline/correct.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { extendingDeadline } from '#domain/deadline/deadline/extend.ts';
import { lightOf } from '#domain/deadline/deadline/light.ts';
import { pauseDeadline } from '#domain/deadline/deadline/pause.ts';
import { recordMeeting } from '#domain/deadline/deadline/record-meeting.ts';
import { resumingDeadline } from '#domain/deadline/deadline/resume.ts';
import { transitions } from '#domain/deadline/deadline/transitions.ts';
import { undoingExtension } from '#domain/deadline/deadline/undo-extension.ts';
import type { Unit } from '#domain/deadline/term.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { kindOf } from '#domain/model/id.ts';
import { one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { connection } from './connection.ts';
import type {
  CorrectDeadlineInput,
  ExtendDeadlineInput,
  MeetDeadlineInput,
  PauseDeadlineInput,
  Resolvers,
  ResumeDeadlineInput,
  UndoExtensionInput,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { nodes } from './nodes.ts';
import { listedOrgan } from './organ-list.ts';

const edits = 'deadline';
const named = (id: string) => ({ deadline: one(Deadlines, id) });

/** Units as the schema writes them. */
const UNIT = { hour: 'HOUR', day: 'DAY', workday: 'WORKDAY', month: 'MONTH' } as const satisfies Record<Unit, string>;

export const deadline = {
  Query: {
    deadlines: (_parent, { organ, ...args }, { reader, actor }) => {
      const key = listedOrgan(actor, organ);
      if (key === undefined) return connection([], false, undefined);
      return reader.page(Deadlines, { list: 'deadlinesOfOrgan', key }, args);
    },
    myDeadlines: (_parent, args, { reader, actor }) =>
      reader.page(Deadlines, { list: 'deadlinesOfPerson', key: actor.id }, args),
  },
  Mutation: {
    meetDeadline: mutation({
      edits,
      reads: ({ deadlineId }: MeetDeadlineInput) => named(deadlineId),
      rule: recordMeeting,
    }),
    pauseDeadline: mutation({
      edits,
      reads: ({ deadlineId }: PauseDeadlineInput) => named(deadlineId),
      rule: pauseDeadline,
    }),
    resumeDeadline: mutation({
      edits,
      reads: ({ deadlineId }: ResumeDeadlineInput) => named(deadlineId),
      rule: resumingDeadline(CHINESE_CALENDAR),
    }),
    extendDeadline: mutation({
      edits,
      reads: ({ deadlineId }: ExtendDeadlineInput) => named(deadlineId),
      rule: extendingDeadline(CHINESE_CALENDAR),
    }),
    undoExtension: mutation({
      edits,
      reads: ({ deadlineId }: UndoExtensionInput) => named(deadlineId),
      rule: undoingExtension(CHINESE_CALENDAR),
    }),
    correctDeadline: mutation({
      edits,
      reads: ({ deadlineId }: CorrectDeadlineInput) => named(deadlineId),
      rule: correctingDeadline(CHINESE_CALENDAR),
    }),
  },
  Deadline: {
    article: ({ term }) => TERMS[term].article,
    subject: ({ subject }, _args, { reader }) => {
      const aggregate = nodes.get(kindOf(subject));
      return aggregate === undefined ? null : reader.load(aggregate, subject);
    },
    organ: ({ organ }, _args, { reader }) => reader.load(Organs, organId(organ)),
    light: (running, _args, { world }) => lightOf(running, world.now()),
    ground: (running) => (running.status === 'PAUSED' ? running.ground : null),
    metAt: (running) => (running.status === 'MET' ? running.metAt : null),
    availableActions: (running, _args, { actor }) => availableActions(transitions, running, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
  DeadlineExtension: {
    unit: ({ unit }) => UNIT[unit],
  },
} satisfies Resolvers;
