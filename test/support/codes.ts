import type { Decision } from '#domain/model/decision.ts';

/** The codes with which a decision refuses; none if it accepts. */
export function codesOf(decision: Decision): readonly string[] {
  return decision.accepted ? [] : decision.refusals.map(({ code }) => code);
}
