import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Arrived, Evidence } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { transitions } from './transitions.ts';

/** Records what is about to become one object: once it has, S3 lists no parts, and nothing else could prove it. */
export function listParts({ evidence }: { evidence: Evidence }, arrived: Arrived, { actor }: Context): Decision {
  const forbidden = forbids(transitions, evidence, 'LIST_PARTS', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const { parts, size, checksum } = arrived;
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'PartsListed', parts, size, checksum }),
  );
}
