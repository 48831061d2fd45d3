import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import type { Withdrawn } from './departing.ts';
import { departing, MOST_AT_ONCE, withdrawnOf } from './departing.ts';
import { recording } from './offering.ts';
import type { Entry, Waitlist } from './waitlist.ts';
import { Waitlists } from './waitlists.ts';

export interface DropEntries {
  readonly waitlistId: string;
  /** Whose entries: the papers, the person in custody, or the lawyer, by id. */
  readonly of: string;
  /** Some of them at a time: so many steps see to all, and those with nothing left to do change nothing. */
  readonly step: number;
}

const reads = ({ waitlistId }: DropEntries) => ({ waitlist: internal(Waitlists, waitlistId) });

type First = RecordsOf<ReturnType<typeof reads>>;

const further = ({ waitlist }: First, command: DropEntries) => withdrawnOf(dropped(waitlist, command));

/** Nobody waits who could not visit: on papers that give no power to, for somebody who is gone, or while suspended. */
function rule({ waitlist, withdrawn }: First & Withdrawn, command: DropEntries, { now }: Context): Decision {
  const over = dropped(waitlist, command);
  if (waitlist === undefined || over.length === 0) return accepted({});
  return accepted({}, ...recording(waitlist, departing(waitlist, over, { now, withdrawn })));
}

function dropped(waitlist: Waitlist | undefined, { of }: DropEntries): readonly Entry[] {
  const theirs = (waitlist?.entries ?? []).filter((entry) =>
    [entry.entrustment, entry.detainee, entry.lawyer].some((id) => id === of),
  );
  return theirs.slice(0, MOST_AT_ONCE);
}

export const dropEntries: Procedure<DropEntries, ReturnType<typeof reads>, ReturnType<typeof further>> = {
  reads,
  further,
  rule,
};
