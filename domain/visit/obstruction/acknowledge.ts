import type { Person } from '#domain/directory/person/person.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { answering } from './answering.ts';
import { named, notServing, tooMany } from './involved.ts';
import type { Obstruction } from './obstruction.ts';
import { Obstructions } from './obstructions.ts';

export interface AcknowledgeObstruction {
  /** Those whose act it was, as the organ found. */
  readonly personIds?: readonly string[] | undefined;
}

interface Records {
  readonly obstruction: Obstruction;
  readonly involved: readonly (Person | undefined)[];
}

/** What acknowledging reads beside the report. */
export const acknowledging = (_records: unknown, { personIds }: AcknowledgeObstruction) => ({
  involved: named(personIds),
});

/** The body whose turn it is has read the report, and says whose act it was: from then on those do not answer it. */
export function acknowledgeObstruction(
  { obstruction, involved }: Records,
  { personIds }: AcknowledgeObstruction,
  context: Context,
): Decision {
  const forbidden = answering(obstruction, 'ACKNOWLEDGE', context);
  if (forbidden !== undefined) return forbidden;
  const refusals = [...tooMany(personIds), ...notServing(involved, obstruction.organ)];
  if (refusals.length > 0) return refused(...refusals);
  const found = involved.flatMap((each) => each?.id ?? []);
  return accepted(
    { obstruction: obstruction.id },
    changed(Obstructions, obstruction, { type: 'ObstructionAcknowledged', at: context.now, involved: found }),
  );
}
