import type { PersonEvent } from '#domain/directory/person/person-event.ts';
import type { Id } from '#domain/model/id.ts';
import { DAY, later } from '#domain/model/time.ts';
import type { LeaveFirm } from '#domain/visit/entrustment/leave-firm.ts';
import { leaveFirm } from '#domain/visit/entrustment/leave-firm.ts';
import type { FlagVisit } from '#domain/visit/visit/flag-visit.ts';
import { flagVisit, unflagVisit } from '#domain/visit/visit/flag-visit.ts';
import type { LeaveFirmOfVisit } from '#domain/visit/visit/leave-firm.ts';
import { leaveFirmOfVisit } from '#domain/visit/visit/leave-firm.ts';
import type { Recorded } from '#store/event.ts';
import type { AnyReaction, Reactions, Rows } from './reaction.ts';
import { reaction } from './reaction.ts';

/** What is to come; a session begins and ends on one day. */
const visitsToCome = (_event: PersonEvent, { aggregate: key, at }: Recorded): Rows => ({
  list: 'visitsOfLawyer',
  key,
  from: later(at, -DAY),
});
const flags = {
  over: visitsToCome,
  commands: (_event: unknown, _recorded: Recorded, visitId: Id): readonly FlagVisit[] => [
    { visitId, cause: 'LAWYER_NOT_PRACTISING' },
  ],
};
/** A longer, a shorter and another certificate or suspension may each concern some days more, and some no longer. */
const practising: readonly AnyReaction[] = [
  reaction({ ...flagVisit, ...flags, operation: 'flagVisit' }),
  reaction({ ...unflagVisit, ...flags, operation: 'unflagVisit' }),
];

/** What becomes of what a lawyer has booked, and of who acts for them, when their certificate changes. */
export const visitLawyer: Reactions = {
  PracticeSuspended: practising,
  PracticeReinstated: practising,
  CertificateChanged: [
    ...practising,
    reaction({
      ...leaveFirm,
      operation: 'leaveFirm',
      over: (_event: PersonEvent, { aggregate: key }): Rows => ({ list: 'entrustmentsOfLawyer', key }),
      commands: (_event, _recorded, entrustmentId): readonly LeaveFirm[] => [{ entrustmentId }],
    }),
    reaction({
      ...leaveFirmOfVisit,
      operation: 'leaveFirmOfVisit',
      over: visitsToCome,
      commands: (_event, _recorded, visitId): readonly LeaveFirmOfVisit[] => [{ visitId }],
    }),
  ],
};
