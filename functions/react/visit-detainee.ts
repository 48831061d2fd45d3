import type { Id } from '#domain/model/id.ts';
import { one } from '#domain/model/reads.ts';
import type { Period } from '#domain/model/time.ts';
import { DAY, later } from '#domain/model/time.ts';
import type { DetaineeEvent } from '#domain/visit/detainee/detainee.ts';
import { endEntrustment } from '#domain/visit/entrustment/end.ts';
import type { EntrustmentEvent } from '#domain/visit/entrustment/entrustment.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { moveEntrustment } from '#domain/visit/entrustment/move.ts';
import type { RestartClock } from '#domain/visit/entrustment/restart-clock.ts';
import { restartClock } from '#domain/visit/entrustment/restart-clock.ts';
import { timing } from '#domain/visit/entrustment/visit-clock.ts';
import type { Cause } from '#domain/visit/visit/flag.ts';
import type { FlagVisit } from '#domain/visit/visit/flag-visit.ts';
import { flagVisit, unflagVisit } from '#domain/visit/visit/flag-visit.ts';
import type { WithdrawDefender } from '#domain/visit/visit/withdraw-defender.ts';
import { withdrawDefender } from '#domain/visit/visit/withdraw-defender.ts';
import type { Recorded } from '#store/event.ts';
import type { Reactions, Rows } from './reaction.ts';
import { reaction } from './reaction.ts';

type Of<Type extends DetaineeEvent['type']> = Extract<DetaineeEvent, { type: Type }>;
type Revoked = Extract<EntrustmentEvent, { type: 'EntrustmentRevoked' }>;

/** A session begins and ends on one day: what is not over when an absence begins has begun at most a day before. */
const LONGEST_SESSION = DAY;

const visitsOf = ({ aggregate }: Recorded): Rows => ({ list: 'visitsOfDetainee', key: aggregate });
const during = (recorded: Recorded, { from, to }: Period): Rows => ({
  ...visitsOf(recorded),
  from: later(from, -LONGEST_SESSION),
  before: to,
});
const flagging = (cause: Cause) => ({
  ...flagVisit,
  operation: 'flagVisit',
  commands: (_event: unknown, _recorded: Recorded, visitId: Id): readonly FlagVisit[] => [{ visitId, cause }],
});
const unflagging = { ...flagging('DETAINEE_ABSENT'), ...unflagVisit, operation: 'unflagVisit' } as const;

const papersOf = (_event: DetaineeEvent, { aggregate: key }: Recorded): Rows => ({
  list: 'entrustmentsOfDetainee',
  key,
});

interface Ending {
  readonly entrustmentId: string;
}
interface Moving {
  readonly entrustmentId: string;
  readonly movedTo: Id<'Centre'>;
}

/**
 * What becomes of visits when somebody cannot be where they were to be met: they are flagged, and nobody is evicted. Only
 * those of a defender who is one no more are cancelled; whoever that defender came along with goes alone.
 */
export const visitDetainee: Reactions = {
  DetaineeReleased: [
    reaction({ ...flagging('DETAINEE_RELEASED'), over: (_: Of<'DetaineeReleased'>, recorded) => visitsOf(recorded) }),
    reaction({
      operation: 'endEntrustment',
      over: papersOf,
      commands: (_event, _recorded, entrustmentId): readonly Ending[] => [{ entrustmentId }],
      reads: ({ entrustmentId }: Ending) => ({ entrustment: one(Entrustments, entrustmentId) }),
      further: timing,
      rule: endEntrustment,
    }),
  ],
  // After the visits that wait: each of those has its own, and whoever has one running needs no other.
  VisitRestrictionLifted: [
    reaction({
      ...restartClock,
      operation: 'restartClock',
      over: papersOf,
      commands: (_event, _recorded, entrustmentId): readonly RestartClock[] => [{ entrustmentId }],
    }),
  ],
  DetaineeMoved: [
    reaction({ ...flagging('DETAINEE_MOVED'), over: (_: Of<'DetaineeMoved'>, recorded) => visitsOf(recorded) }),
    reaction({
      operation: 'moveEntrustment',
      over: papersOf,
      commands: ({ centre }: Of<'DetaineeMoved'>, _recorded, entrustmentId): readonly Moving[] => [
        { entrustmentId, movedTo: centre },
      ],
      reads: ({ entrustmentId }: Moving) => ({ entrustment: one(Entrustments, entrustmentId) }),
      further: timing,
      rule: moveEntrustment,
    }),
  ],
  AbsenceRecorded: [
    reaction({
      ...flagging('DETAINEE_ABSENT'),
      over: ({ absence }: Of<'AbsenceRecorded'>, recorded) => during(recorded, absence),
    }),
  ],
  AbsenceCorrected: [
    reaction({ ...unflagging, over: ({ before }: Of<'AbsenceCorrected'>, recorded) => during(recorded, before) }),
    reaction({
      ...flagging('DETAINEE_ABSENT'),
      over: ({ absence }: Of<'AbsenceCorrected'>, recorded) => during(recorded, absence),
    }),
  ],
  AbsenceEnded: [
    reaction({ ...unflagging, over: ({ before }: Of<'AbsenceEnded'>, recorded) => during(recorded, before) }),
  ],
  EntrustmentRevoked: [
    reaction({
      ...withdrawDefender,
      operation: 'withdrawDefender',
      over: (_: Revoked, { aggregate: key }) => ({ list: 'visitsOfEntrustment', key }),
      commands: (_event, { aggregate: entrustmentId }, visitId): readonly WithdrawDefender[] => [
        { visitId, entrustmentId, reason: '委托已解除 The entrustment was ended' },
      ],
    }),
  ],
};
