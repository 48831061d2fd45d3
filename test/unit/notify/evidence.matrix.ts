import { Announcements } from '#domain/evidence/announcement/announcements.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { Releases } from '#domain/evidence/release/releases.ts';
import { announced } from '#test/support/evidence/announcements.ts';
import { arrived, begun, completed, kept, STATION } from '#test/support/evidence/records.ts';
import { verifiedEvents } from '#test/support/evidence/verified.ts';
import { NOW } from '#test/support/notification/scene.ts';

const declared = [
  { type: 'UploadBegun', ...begun },
  { type: 'UploadCompleted', ...completed },
  { type: 'PartsListed', ...arrived },
];
const mismatched = { type: 'EvidenceMismatched', kept, differences: ['SIZE'], at: NOW };
const checked = { ...mismatched, checking: 'Verification_1' };
const readAgain = { type: 'MismatchRead', read: { verification: 'Verification_1', organ: STATION, at: NOW } };
const told = {
  ...{ kind: 'EVIDENCE_MISMATCH', params: {}, subject: 'Evidence_1' },
  to: ['Person_wang.officer', 'officer in charge of Case_1', 'LEADER of the organ of Case_1'],
};

const releasing = {
  ...{ type: 'ReleaseOpened', id: 'Release_Case_1', caseId: 'Case_1', ended: NOW, approval: 'Approval_1' },
  ...{ proposer: 'Person_wang.officer', openedAt: NOW, resumeAt: NOW },
};
const advanced = { type: 'ReleaseAdvanced', evidence: 'Evidence_1', cursor: 'x', passed: 0 };

/** What is not as it was said, and what was said and does not come: those who have the original, and those who answer for it. */
export const EVIDENCE = [
  {
    ...{ name: 'not what was declared, on arrival', of: EvidenceItems, before: declared, event: mismatched },
    notices: [told],
  },
  {
    ...{ name: 'not what it was, when it was read again', of: EvidenceItems },
    before: verifiedEvents('Evidence_1') as unknown as readonly { readonly type: string }[],
    event: { ...mismatched, differences: ['CONTENT_HASH'] },
    notices: [told],
  },
  {
    ...{ name: 'flagged before, and now found to differ in more', of: EvidenceItems, before: [...declared, checked] },
    event: { ...readAgain, differences: ['CONTENT_HASH'] },
    notices: [told],
  },
  {
    ...{ name: 'flagged before, and found as it was: nobody', of: EvidenceItems, before: [...declared, checked] },
    event: readAgain,
    notices: [],
  },
  {
    ...{ name: 'announced and not sent', of: Announcements, before: [{ type: 'EvidenceAnnounced', ...announced }] },
    event: { type: 'AnnouncementMissed', at: NOW },
    notices: [
      {
        ...{ kind: 'ANNOUNCEMENT_MISSING', params: { announcedAt: NOW }, subject: 'Announcement_1' },
        to: ['Person_wang.officer', 'officer in charge of Case_1'],
      },
    ],
  },
  {
    ...{ name: 'holds lifted: who proposed it', of: Releases, before: [releasing, advanced, advanced] },
    event: { type: 'ReleaseCompleted', at: NOW },
    notices: [{ kind: 'HOLDS_RELEASED', params: { released: '2' }, subject: 'Case_1', to: ['Person_wang.officer'] }],
  },
  {
    ...{ name: 'the case open again: who proposed to lift its holds', of: Releases, before: [releasing] },
    event: { type: 'ReleaseStopped', at: NOW },
    notices: [{ kind: 'HOLD_RELEASE_STOPPED', params: {}, subject: 'Case_1', to: ['Person_wang.officer'] }],
  },
];
