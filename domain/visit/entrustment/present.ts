import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { due } from '#domain/deadline/counting.ts';
import { startDeadline } from '#domain/deadline/deadline/start.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import { firmName } from '#domain/directory/person/firm.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused, relied } from '#domain/model/decision.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import type { Centre } from '../centre/centre.ts';
import { refuse } from '../refusals.ts';
import { attached, attachments, unattachable } from '../scan/attach.ts';
import type { Scan } from '../scan/scan.ts';
import { actsFor } from './acts-for.ts';
import { certificateOn } from './certificate.ts';
import type { Authority } from './entrustment.ts';
import { Entrustments } from './entrustments.ts';

export interface PresentPapers {
  /** The person to be defended, as the papers name them. */
  readonly suspect: string;
  readonly firmLetter: string;
  readonly authority: Authority;
}

interface Records {
  readonly centre: Centre;
  /** Whose papers they are: the caller, or whom the caller's firm presents them for. */
  readonly lawyer: Person | undefined;
  /** Scans of the papers, uploaded before. */
  readonly scans?: readonly Scan[];
}

/** Starts the 48-hour clock. Whether anyone of this name is at the centre is not looked up, so it cannot be learnt. */
export function presentPapers(
  { centre, lawyer, scans = [] }: Records,
  command: PresentPapers,
  { actor, now, fresh }: Context,
): Decision {
  // Says the same of a lawyer of another firm and of one that does not exist.
  if (lawyer === undefined || !actsFor(actor, lawyer)) {
    return refused(refuse('LAWYER_NOT_OF_FIRM', { path: ['lawyerId'] }));
  }
  const certificate = certificateOn(lawyer, shanghaiDay(now));
  if (certificate === undefined) return refused(refuse('CERTIFICATE_EXPIRED'));
  if (lawyer.suspended) return refused(refuse('LAWYER_SUSPENDED'));
  const unfit = unattachable(scans, { lawyer: lawyer.id });
  if (unfit.length > 0) return refused(...unfit);
  const { suspect, firmLetter, authority } = command;
  const id = fresh.id('Entrustment');
  return accepted(
    { entrustment: id },
    opened(
      Entrustments,
      id,
      {
        type: 'PapersPresented',
        id,
        lawyer: lawyer.id,
        centre: centre.id,
        organ: centre.organ,
        suspect,
        lawyerName: lawyer.name,
        firm: firmName(certificate.firm),
        certificate: certificate.number,
        firmLetter,
        authority,
        presentedAt: now,
        dueBy: due(TERMS.VISIT, now, CHINESE_CALENDAR).dueAt,
        ...(lawyer.id === actor.id ? {} : { presentedBy: actor.id }),
      },
      ...attached(scans),
    ),
    ...attachments(scans, { entrustment: id, attachedAt: now }),
    // The lawyer's own standing is relied on in each of their commands; a clerk's commands stand on it too.
    ...(lawyer.id === actor.id ? [] : [relied(Persons, lawyer, 'standing')]),
    startDeadline(
      {
        subject: id,
        term: 'VISIT',
        startedAt: now,
        organ: centre.organ,
        posts: ['CENTRE_STAFF'],
        persons: [lawyer.id],
      },
      CHINESE_CALENDAR,
    ),
  );
}
