import { Announcements } from '#domain/evidence/announcement/announcements.ts';
import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { Releases } from '#domain/evidence/release/releases.ts';
import { persons, rule } from '../rule.ts';

/**
 * Of what is not what was declared hear those who may still have the original, and those who answer for the case; of what
 * was announced and not sent, whoever announced it and whoever is in charge; of holds, whoever proposed to lift them.
 */
export const evidence = {
  ...rule(EvidenceItems, 'EvidenceMismatched', (_event, evidence) => differs(evidence)),
  // What was flagged for one thing and is now found to be wrong in another: told again, since it may have been tampered with.
  ...rule(EvidenceItems, 'MismatchRead', ({ differences = [] }, evidence) =>
    differences.length === 0 ? [] : differs(evidence),
  ),
  ...rule(Announcements, 'AnnouncementMissed', (_event, { id, announcer, caseId, announcedAt }) => [
    {
      kind: 'ANNOUNCEMENT_MISSING',
      params: { announcedAt },
      subject: id,
      audience: [persons(announcer), { to: 'officerInCharge', caseId }],
    },
  ]),
  ...rule(Releases, 'ReleaseCompleted', (_event, { caseId, proposer, released }) => [
    { kind: 'HOLDS_RELEASED', params: { released: String(released) }, subject: caseId, audience: [persons(proposer)] },
  ]),
  ...rule(Releases, 'ReleaseStopped', (_event, { caseId, proposer }) => [
    { kind: 'HOLD_RELEASE_STOPPED', params: {}, subject: caseId, audience: [persons(proposer)] },
  ]),
};

function differs({ id, uploader, caseId }: Evidence) {
  return [
    {
      kind: 'EVIDENCE_MISMATCH' as const,
      params: {},
      subject: id,
      audience: [
        persons(uploader),
        { to: 'officerInCharge' as const, caseId },
        { to: 'postsOfCase' as const, caseId, posts: ['LEADER'] as const },
      ],
    },
  ];
}
