import { cancelOwed } from '#domain/deadline/deadline/meet.ts';
import type { Organ } from '#domain/directory/organ/organ.ts';
import { allAbove, organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused, relied } from '#domain/model/decision.ts';
import { internal, several } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Timed } from './clock.ts';
import { clockOf, startTurn } from './clock.ts';
import { turnOf } from './obstruction.ts';
import { Obstructions } from './obstructions.ts';
import { nearest, reviews, turnFor } from './routing.ts';
import { transitions } from './transitions.ts';

export interface EscalateObstruction {
  /** Code of the procuratorate to which the lawyer turns now. */
  readonly procuratorate?: string | undefined;
}

interface Records extends Timed {
  readonly above: readonly (Organ | undefined)[];
  readonly procuratorate: Organ | undefined;
}

/** What taking it further reads beside the report: the organs above the one whose turn it is or was, or the one named. */
export const escalating = ({ obstruction }: Pick<Timed, 'obstruction'>, { procuratorate }: EscalateObstruction) => ({
  ...clockOf({ obstruction }),
  above: several(Organs, allAbove(obstruction.turn.organ).map(organId)),
  procuratorate: internal(Organs, procuratorate === undefined ? '' : organId(procuratorate)),
});

/**
 * The lawyer turns to the police organ next above, once; or to a procuratorate, and from there to the next: because of
 * the answer, or because there was none in the term for it.
 */
export function escalateObstruction(records: Records, command: EscalateObstruction, { actor, now }: Context): Decision {
  const { obstruction, clock } = records;
  const forbidden = forbids(transitions, obstruction, 'ESCALATE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const open = turnOf(obstruction);
  if (open !== undefined && now < (clock?.dueAt ?? open.dueBy)) return refused(refuse('ANSWER_NOT_DUE'));
  const next = nextOf(records, command);
  if ('message' in next) return refused(next);
  const reviewing = next.kind === 'PROCURATORATE';
  const role = reviewing ? 'PROCURATORATE' : 'ABOVE';
  const term = reviewing ? 'RAPID_RESPONSE_PROCURATORATE' : 'RAPID_RESPONSE_REVIEW';
  const turn = turnFor(role, next, term, now);
  return accepted(
    { obstruction: obstruction.id },
    changed(Obstructions, obstruction, { type: 'ObstructionEscalated', turn, from: obstruction.turn.organ }),
    ...cancelOwed(clock, now),
    startTurn(obstruction.id, turn, obstruction.stage + 1),
    relied(Organs, next, 'open'),
  );
}

/** Where it goes now, or why it cannot. Which procuratorate is the lawyer's to say: codes do not tell it. */
function nextOf({ obstruction, above, procuratorate }: Records, command: EscalateObstruction): Organ | Refusal {
  const { turn, organ, stage } = obstruction;
  const path = ['procuratorate'];
  if (command.procuratorate !== undefined) {
    const of = turn.role === 'PROCURATORATE' ? turn.organ : organ;
    const fits = procuratorate !== undefined && procuratorate.code !== organ && reviews(procuratorate, { code: of });
    return fits ? procuratorate : refuse('PROCURATORATE_UNKNOWN', { path });
  }
  if (turn.role === 'PROCURATORATE' || stage > 1) return refuse('PROCURATORATE_NEEDED', { path });
  return nearest(above) ?? refuse('NO_ORGAN_ABOVE', { path });
}
