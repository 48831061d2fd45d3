import { Approvals } from '#domain/approval/approval/approvals.ts';
import { LAPSING } from '#domain/approval/approval/holds.ts';
import { lapseApproval } from '#domain/approval/approval/lapse.ts';
import { CHINESE_CALENDAR, NOTICES } from '#domain/deadline/chinese-calendar.ts';
import { attendDeadline } from '#domain/deadline/deadline/attend.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { DUE, PROVISIONAL } from '#domain/deadline/deadline/holds.ts';
import { recountingProvisional } from '#domain/deadline/deadline/recount-provisional.ts';
import { Announcements } from '#domain/evidence/announcement/announcements.ts';
import { DUE as DUE_ANNOUNCEMENTS } from '#domain/evidence/announcement/holds.ts';
import { missAnnouncement } from '#domain/evidence/announcement/miss.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { DUE as DUE_EVIDENCE } from '#domain/evidence/evidence/holds.ts';
import { beginPeriodicVerification } from '#domain/evidence/verification/begin-periodic.ts';
import { caseOf } from '#domain/evidence/verification/case-of.ts';
import { RUNNING as READING } from '#domain/evidence/verification/holds.ts';
import { resumeVerification } from '#domain/evidence/verification/resume.ts';
import { Verifications } from '#domain/evidence/verification/verifications.ts';
import type { Rule } from '#domain/model/decision.ts';
import type { ListOf } from '#domain/model/listing.ts';
import { shardsOf } from '#domain/model/listing.ts';
import type { Asked } from '#domain/model/procedure.ts';
import type { Reads, RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import { closeUnreplied } from '#domain/visit/obstruction/close-unreplied.ts';
import { UNREPLIED } from '#domain/visit/obstruction/holds.ts';
import { Obstructions } from '#domain/visit/obstruction/obstructions.ts';
import { advancingOpening } from '#domain/visit/opening/advance.ts';
import { OPENING_LISTS } from '#domain/visit/opening/openings.ts';
import { clearingSeats } from '#domain/visit/slot/clear-seats.ts';
import { DISPLACING_LISTS } from '#domain/visit/slot/holds.ts';
import { attending, attendVisit } from '#domain/visit/visit/attend.ts';
import { DUE as DUE_VISITS } from '#domain/visit/visit/holds.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { attendingWaitlist } from '#domain/visit/waitlist/attend.ts';
import { MOST_STEPS } from '#domain/visit/waitlist/departing.ts';
import { DUE as DUE_WAITLISTS, MARKED_LISTS } from '#domain/visit/waitlist/holds.ts';
import type { Surroundings } from '#store/commit.ts';
import type { Table } from '#store/table.ts';
import { carryOut } from '../carry-out.ts';
import { lookThrough } from './look-through.ts';
import { mayReadMore } from './may-read-more.ts';

export interface Workshop {
  readonly table: Table;
  readonly world: Surroundings;
}

interface Row<Records extends Reads, Further extends Reads> {
  readonly operation: string;
  /** Sharded, each in the order of when they come due. */
  readonly lists: readonly ListOf[];
  /** Whether rows wait for their instant; the others are all due as soon as their list is read at all. */
  readonly timed: boolean;
  /** Whether more may be begun of one list just now; as much as there is unless told. */
  ready?(workshop: Workshop, list: ListOf): Promise<boolean>;
  /** How many steps are taken in one visit, while there are any; one unless told. */
  readonly steps?: number;
  reads(id: string): Records;
  further?(records: RecordsOf<Records>, asked: Asked): Further;
  readonly rule: Rule<RecordsOf<Records> & RecordsOf<Further>, object>;
}

/** What is to be done when its time has come, and where those wait whose time comes. */
export interface Errand extends Pick<Row<Reads, Reads>, 'operation' | 'lists' | 'timed' | 'ready'> {
  /** Resolves to whether there was anything left to do. */
  run(workshop: Workshop, id: string): Promise<boolean>;
}

function errand<Records extends Reads, Further extends Reads = Record<never, never>>(
  row: Row<Records, Further>,
): Errand {
  const { operation, lists, timed, ready, steps = 1, reads, further, rule } = row;
  const step = async (workshop: Workshop, id: string) => {
    // No key that a later errand of the same record could meet again: the record's version is what makes it one.
    const key = workshop.world.token();
    const procedure = {
      reads: () => reads(id),
      further: (records: RecordsOf<Records>, _input: object, asked: Asked) =>
        further?.(records, asked) ?? ({} as Further),
      rule,
    };
    const { after } = await carryOut<object, Records, Further>(workshop, { operation, key, input: {}, procedure });
    return after.size > 0;
  };
  return {
    operation,
    lists,
    timed,
    ...(ready === undefined ? {} : { ready }),
    run: async (workshop, id) => {
      let taken = 0;
      while (taken < steps && (await step(workshop, id))) taken += 1;
      return taken > 0;
    },
  };
}

/** Everything that time alone brings about. */
export const ERRANDS: readonly Errand[] = [
  errand({
    operation: 'attendDeadline',
    lists: shardsOf(DUE),
    timed: true,
    reads: (id: string) => ({ deadline: internal(Deadlines, id) }),
    rule: attendDeadline,
  }),
  errand({
    operation: 'lapseApproval',
    lists: shardsOf(LAPSING),
    timed: true,
    reads: (id: string) => ({ approval: internal(Approvals, id) }),
    rule: lapseApproval,
  }),
  errand({
    operation: 'openSlotsAhead',
    lists: OPENING_LISTS,
    timed: true,
    // One step opens twenty; a centre's other hundreds wait for no further sweep, nor do other centres for all of them.
    steps: 30,
    ...advancingOpening,
  }),
  errand({
    operation: 'clearSeats',
    lists: DISPLACING_LISTS,
    timed: false,
    ...clearingSeats,
  }),
  errand({
    operation: 'attendVisit',
    lists: shardsOf(DUE_VISITS),
    timed: true,
    reads: (id: string) => ({ visit: internal(Visits, id) }),
    further: attending,
    rule: attendVisit,
  }),
  errand({
    operation: 'attendWaitlist',
    lists: shardsOf(DUE_WAITLISTS),
    timed: true,
    // One step ends ten entries: all that a list can have, in one visit.
    steps: MOST_STEPS,
    ...attendingWaitlist,
  }),
  { operation: 'lookThroughWaitlist', lists: MARKED_LISTS, timed: false, run: lookThrough },
  errand({
    operation: 'closeUnreplied',
    lists: shardsOf(UNREPLIED),
    timed: true,
    reads: (id: string) => ({ obstruction: internal(Obstructions, id) }),
    rule: closeUnreplied,
  }),
  errand({
    operation: 'missAnnouncement',
    lists: shardsOf(DUE_ANNOUNCEMENTS),
    timed: true,
    reads: (id: string) => ({ announcement: internal(Announcements, id) }),
    rule: missAnnouncement,
  }),
  errand({
    operation: 'beginVerification',
    lists: shardsOf(DUE_EVIDENCE),
    timed: true,
    ready: mayReadMore,
    reads: (id: string) => ({ evidence: internal(EvidenceItems, id) }),
    further: caseOf,
    rule: beginPeriodicVerification,
  }),
  errand({
    operation: 'resumeVerification',
    lists: shardsOf(READING),
    timed: true,
    reads: (id: string) => ({ verification: internal(Verifications, id) }),
    rule: resumeVerification,
  }),
  errand({
    operation: 'recountDeadline',
    // The years whose official notice may have come out with the last release of the calendar.
    lists: [NOTICES.last - 1, NOTICES.last].flatMap((year) => shardsOf(PROVISIONAL, `${year}-`)),
    timed: false,
    reads: (id: string) => ({ deadline: internal(Deadlines, id) }),
    rule: recountingProvisional(CHINESE_CALENDAR),
  }),
];
