import type { Change } from '#domain/model/decision.ts';
import { changed } from '#domain/model/decision.ts';
import { several } from '#domain/model/reads.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Allowance } from './allowance.ts';
import { Allowances } from './allowances.ts';

/** From what an upload has drawn, in its order. Uploads of before there were quotas drew from none. */
export const drawnBy = ({ evidence }: { readonly evidence: Evidence }) => ({
  allowances: several(
    Allowances,
    (evidence.drawn ?? []).map(({ allowance }) => allowance),
  ),
});

/** Gives back all that an upload has drawn: it came to nothing. */
export function returnDrawn(
  { id, drawn = [] }: Pick<Evidence, 'id' | 'drawn'>,
  allowances: readonly (Allowance | undefined)[],
): readonly Change[] {
  return drawn.flatMap(({ bytes }, i) => {
    const allowance = allowances[i];
    if (allowance === undefined) return [];
    return [changed(Allowances, allowance, { type: 'AllowanceReturned', evidence: id, bytes } as const)];
  });
}
