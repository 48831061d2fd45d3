import type { Case } from '#domain/case/case/case.ts';
import type { Holding } from '#domain/model/claim.ts';
import type { Change, Context } from '#domain/model/decision.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { holdings, several } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Begun } from '../evidence/evidence.ts';
import { LANES, lanesOf } from '../evidence/holds.ts';
import { refuse } from '../refusals.ts';
import type { Allowance } from './allowance.ts';
import { Allowances } from './allowances.ts';
import { changePart } from './change-part.ts';
import { draw } from './draw.ts';
import { freeLane } from './free-lane.ts';
import type { Part } from './parts.ts';
import { dayOf, partIds, quotaParts, usageOf } from './parts.ts';

/** What an upload draws from, as it was read. */
export interface Quotas {
  readonly ofCase: readonly (Allowance | undefined)[];
  readonly ofDay: readonly (Allowance | undefined)[];
  /** Who has each of the uploader's lanes. */
  readonly lanes: readonly (Holding | undefined)[];
}

/** What beginning an upload reads in its second round: all of it one batch. */
export const quotasOf = ({ theCase }: { readonly theCase: Case }, _command: unknown, { actor, now }: Asked) => ({
  ofCase: several(Allowances, partIds({ of: theCase.id })),
  ofDay: several(Allowances, partIds(dayOf(actor.id, now))),
  lanes: holdings(lanesOf(actor.id)),
});

interface Drawing extends Required<Pick<Begun, 'drawn' | 'lane'>> {
  readonly refusals: readonly Refusal[];
  readonly changes: readonly Change[];
}

/** What an upload of so many bytes takes of its case's quota, of its uploader's for today, and of their lanes. */
export function drawUpload(
  { theCase, ofCase, ofDay, lanes }: Quotas & { readonly theCase: Case },
  { id, size }: Pick<Begun, 'id' | 'size'>,
  { actor, now, fresh }: Context,
): Drawing {
  const chance = fresh.secret(8);
  const caseParts = quotaParts({ of: theCase.id }, ofCase);
  const dayParts = quotaParts(dayOf(actor.id, now), ofDay);
  const fromCase = draw(caseParts, size, chance);
  const fromDay = draw(dayParts, size, chance);
  const lane = freeLane(lanes, chance);
  const portions = [...(fromCase ?? []), ...(fromDay ?? [])];
  return {
    refusals: [
      ...(fromCase === undefined ? [refuse('CASE_QUOTA_EXCEEDED', exceeded(caseParts, size))] : []),
      ...(fromDay === undefined ? [refuse('PERSON_QUOTA_EXCEEDED', exceeded(dayParts, size))] : []),
      ...(lane === undefined ? [refuse('TOO_MANY_UPLOADS', { details: { most: LANES } })] : []),
    ],
    drawn: portions.map(({ part, bytes }) => ({ allowance: part.id, bytes })),
    lane: lane ?? 0,
    changes: portions.map(({ part, bytes }) => changePart(part, { type: 'AllowanceDrawn', evidence: id, bytes })),
  };
}

const exceeded = (parts: readonly Part[], asked: number) => ({
  path: ['size'],
  details: { ...usageOf(parts), asked },
});
