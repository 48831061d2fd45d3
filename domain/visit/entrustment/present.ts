import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { due } from '#domain/deadline/counting.ts';
import { startDeadline } from '#domain/deadline/deadline/start.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import type { Person } from '#domain/directory/person/person.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import type { Centre } from '../centre/centre.ts';
import { refuse } from '../refusals.ts';
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
  /** The lawyer's own entry in the directory; their standing is relied on in every command of theirs. */
  readonly lawyer: Person | undefined;
}

/** Starts the 48-hour clock. Whether anyone of this name is at the centre is not looked up, so it cannot be learnt. */
export function presentPapers({ centre, lawyer }: Records, command: PresentPapers, { now, fresh }: Context): Decision {
  const certificate = certificateOn(lawyer, shanghaiDay(now));
  if (lawyer === undefined || certificate === undefined) return refused(refuse('CERTIFICATE_EXPIRED'));
  const { suspect, firmLetter, authority } = command;
  const id = fresh.id('Entrustment');
  return accepted(
    { entrustment: id },
    opened(Entrustments, id, {
      type: 'PapersPresented',
      id,
      lawyer: lawyer.id,
      centre: centre.id,
      organ: centre.organ,
      suspect,
      lawyerName: lawyer.name,
      firm: certificate.firm,
      certificate: certificate.number,
      firmLetter,
      authority,
      presentedAt: now,
      dueBy: due(TERMS.VISIT, now, CHINESE_CALENDAR).dueAt,
    }),
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
