import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, opened, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Centre } from '../centre/centre.ts';
import type { Defenders } from '../entrustment/defenders.ts';
import { partWith } from '../entrustment/defenders.ts';
import { refuse } from '../refusals.ts';
import type { Detainee } from './detainee.ts';
import { Detainees } from './detainees.ts';
import { transitions } from './transitions.ts';

export interface MoveDetainee {
  readonly reason: string;
}

interface Records extends Defenders {
  readonly detainee: Detainee;
  /** Where they are taken to. */
  readonly centre: Centre;
}

/**
 * Moves somebody to another centre: from now on they have a record there, and this one is over. Both in one commit, so
 * that nobody is held nowhere or twice; the papers have to be presented there. What the handling department has told the one centre holds at the other, and so does when they are out.
 */
export function moveDetainee(records: Records, { reason }: MoveDetainee, context: Context): Decision {
  const { detainee, centre } = records;
  const { actor, now, fresh } = context;
  const forbidden = forbids(transitions, detainee, 'MOVE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (centre.id === detainee.centre) return refused(refuse('SAME_CENTRE', { path: ['centreId'] }));
  const { name, caseId, restriction } = detainee;
  const movedTo = fresh.id('Detainee');
  const absences = (detainee.absences ?? []).filter(({ to }) => to > now);
  return accepted(
    { detainee: detainee.id },
    changed(Detainees, detainee, { type: 'DetaineeMoved', movedAt: now, movedTo, centre: centre.id, reason }),
    opened(Detainees, movedTo, {
      type: 'DetaineeAdmitted',
      id: movedTo,
      name,
      centre: centre.id,
      organ: centre.organ,
      ...(caseId === undefined ? {} : { caseId }),
      admittedAt: now,
      ...(restriction === undefined ? {} : { restriction }),
      movedFrom: detainee.id,
      ...(absences.length === 0 ? {} : { absences, absenceCount: detainee.absenceCount ?? 0 }),
    }),
    ...partWith(detainee.id, records, { type: 'EntrustmentMoved', movedTo: centre.id }, now),
  );
}
