import type { Case } from '#domain/case/case/case.ts';
import { isOpen } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused, relied } from '#domain/model/decision.ts';
import { one, several } from '#domain/model/reads.ts';
import { later } from '#domain/model/time.ts';
import { checkDescription, checkSize } from '../evidence/check-description.ts';
import type { Description } from '../evidence/description.ts';
import { describedOf } from '../evidence/description.ts';
import { refuse } from '../refusals.ts';
import { TERM } from './announcement.ts';
import { Announcements } from './announcements.ts';

export interface AnnounceEvidence extends Description {
  readonly caseId: string;
  readonly deviceHash: string;
  /** Bytes. */
  readonly size?: number | undefined;
}

interface Records {
  readonly theCase: Case;
  readonly operator: readonly (Person | undefined)[];
}

/** Puts on record what a device made and what its hash is, where the file itself cannot be sent from. */
export const announceEvidence = {
  reads: ({ caseId, operatorId }: AnnounceEvidence) => ({
    theCase: one(Cases, caseId),
    operator: several(Persons, operatorId === undefined ? [] : [operatorId]),
  }),
  rule: announce,
};

function announce({ theCase, operator }: Records, command: AnnounceEvidence, { actor, now, fresh }: Context): Decision {
  const { size, deviceHash } = command;
  const refusals = [
    ...(isOpen(theCase) ? [] : [refuse('CASE_NOT_OPEN', { path: ['caseId'] })]),
    ...(size === undefined ? [] : checkSize(command, size)),
    ...checkDescription(command, { now, operator: operator[0] }),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const id = fresh.id('Announcement');
  return accepted(
    { announcement: id },
    opened(Announcements, id, {
      ...{ type: 'EvidenceAnnounced', id, ...describedOf(theCase, command), deviceHash },
      ...(size === undefined ? {} : { size }),
      ...{ announcer: actor.id, announcedAt: now, dueBy: later(now, TERM) },
    }),
    relied(Cases, theCase, 'open'),
  );
}
