import type { Listing } from '#domain/model/listing.ts';
import { shardOf } from '#domain/model/listing.ts';
import type { Obstruction } from './obstruction.ts';
import { organOf, turnOf } from './obstruction.ts';

/** The list a sweep reads: answers that a lawyer has not replied to, by the end of the term for it. */
export const UNREPLIED = 'unrepliedObstructions';

/** The lawyer's own; each organ's that has to do with it; and, the most urgent first, those an organ has to answer. */
export function lists(report: Obstruction): readonly Listing[] {
  const { id, lawyer, bodies, reportedAt: sort } = report;
  const turn = turnOf(report);
  const organs = new Set(bodies.flatMap((body) => organOf(body) ?? []));
  return [
    { list: 'obstructionsOfLawyer', key: lawyer, sort },
    ...[...organs].map((key) => ({ list: 'obstructionsOfOrgan', key, sort })),
    ...(turn === undefined ? [] : [{ list: 'obstructionsToAnswer', key: turn.organ, sort: turn.dueBy }]),
    ...(report.status === 'ANSWERED' ? [{ list: UNREPLIED, key: String(shardOf(id)), sort: report.replyBy }] : []),
  ];
}
