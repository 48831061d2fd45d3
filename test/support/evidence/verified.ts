import type { Begun, EvidenceEvent } from '#domain/evidence/evidence/evidence.ts';
import type { Id } from '#domain/model/id.ts';
import { arrived, begun, completed, HASH, kept, NOW, STATION } from './records.ts';

/** The events of a file that was sealed and read whole. */
export function verifiedEvents(
  id: Id<'Evidence'>,
  { contentHash = HASH, organ = STATION, ...changes }: Partial<Begun> & { contentHash?: string; organ?: string } = {},
): readonly EvidenceEvent[] {
  const verification = `Verification_${id}` as const;
  return [
    { type: 'UploadBegun', ...begun, ...changes, id },
    { type: 'UploadCompleted', ...completed },
    { type: 'PartsListed', ...arrived },
    { type: 'EvidenceSealed', kept, at: NOW, checking: verification },
    { type: 'EvidenceVerified', read: { verification, organ, contentHash, at: NOW }, lock: kept.lock },
  ];
}
