import { arriveAnnouncement } from '#domain/evidence/announcement/arrive.ts';
import { reopenAnnouncement } from '#domain/evidence/announcement/reopen.ts';
import type { EvidenceEvent } from '#domain/evidence/evidence/evidence.ts';
import type { Reactions } from './reaction.ts';
import { reaction } from './reaction.ts';

type Aborted = Extract<EvidenceEvent, { type: 'UploadAborted' }>;
type Kept = Extract<EvidenceEvent, { type: 'EvidenceSealed' | 'EvidenceMismatched' }>;

const arrived = reaction({
  ...arriveAnnouncement,
  operation: 'arriveAnnouncement',
  commands: (_event: Kept, { aggregate }) => [{ evidenceId: aggregate }],
});

/** What happens to announcements of itself. */
export const evidence: Reactions = {
  UploadAborted: [
    reaction({
      ...reopenAnnouncement,
      operation: 'reopenAnnouncement',
      commands: (_event: Aborted, { aggregate }) => [{ evidenceId: aggregate }],
    }),
  ],
  EvidenceSealed: [arrived],
  EvidenceMismatched: [arrived],
};
