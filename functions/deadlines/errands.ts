import { Approvals } from '#domain/approval/approval/approvals.ts';
import { LAPSING } from '#domain/approval/approval/holds.ts';
import { lapseApproval } from '#domain/approval/approval/lapse.ts';
import { CHINESE_CALENDAR, NOTICES } from '#domain/deadline/chinese-calendar.ts';
import { attendDeadline } from '#domain/deadline/deadline/attend.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { DUE, PROVISIONAL } from '#domain/deadline/deadline/holds.ts';
import { recountingProvisional } from '#domain/deadline/deadline/recount-provisional.ts';
import type { Rule } from '#domain/model/decision.ts';
import type { ListOf } from '#domain/model/listing.ts';
import { shardsOf } from '#domain/model/listing.ts';
import type { Reads, RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import type { Surroundings } from '#store/commit.ts';
import type { Table } from '#store/table.ts';
import { carryOut } from '../carry-out.ts';

export interface Workshop {
  readonly table: Table;
  readonly world: Surroundings;
}

interface Row<Records extends Reads> {
  readonly operation: string;
  /** Sharded, each in the order of when they come due. */
  readonly lists: readonly ListOf[];
  /** Whether rows wait for their instant; the others are all due as soon as their list is read at all. */
  readonly timed: boolean;
  reads(id: string): Records;
  readonly rule: Rule<RecordsOf<Records>, object>;
}

/** What is to be done when its time has come, and where those wait whose time comes. */
export interface Errand extends Pick<Row<Reads>, 'operation' | 'lists' | 'timed'> {
  /** Resolves to whether there was anything left to do. */
  run(workshop: Workshop, id: string): Promise<boolean>;
}

function errand<Records extends Reads>({ operation, lists, timed, reads, rule }: Row<Records>): Errand {
  return {
    operation,
    lists,
    timed,
    run: async (workshop, id) => {
      // No key that a later errand of the same record could meet again: the record's version is what makes it one.
      const key = workshop.world.token();
      const procedure = { reads: () => reads(id), rule };
      const { after } = await carryOut<object, Records, Reads>(workshop, { operation, key, input: {}, procedure });
      return after.size > 0;
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
    operation: 'recountDeadline',
    // The years whose official notice may have come out with the last release of the calendar.
    lists: [NOTICES.last - 1, NOTICES.last].flatMap((year) => shardsOf(PROVISIONAL, `${year}-`)),
    timed: false,
    reads: (id: string) => ({ deadline: internal(Deadlines, id) }),
    rule: recountingProvisional(CHINESE_CALENDAR),
  }),
];
