import { expect } from 'vitest';
import type { Data, Promises } from './shapes.ts';
import { actions, node } from './shapes.ts';

const TEBIBYTE = 2 ** 40;

/** What the recipes on keeping evidence promise. */
export const KEEPING_PROMISES: Promises = {
  'evidence-kinds': ({ evidenceKinds }) =>
    expect(evidenceKinds).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'BODY_WORN_CAMERA',
          required: ['DEVICE', 'CAPTURED_AT', 'CAPTURED_TO', 'OPERATOR', 'PLACE'],
          firstHold: true,
        }),
        expect.objectContaining({ kind: 'SUPPORTING_PAPER', firstHold: false }),
      ]),
    ),
  'announce-evidence': ({ announceEvidence }) =>
    expect(announceEvidence.announcement).toMatchObject({
      ...{ status: 'OPEN', name: '出警录像 0031.mp4', size: 734_003_200 },
      ...{ deviceHash: expect.stringMatching(/^.{43}=$/), dueBy: expect.any(String) },
    }),
  'announcements-of-case': ({ case: file }) =>
    expect(file.announcements.edges).toMatchObject([
      node({ status: 'OPEN', missingSince: null, availableActions: actions('UPLOAD', 'WITHDRAW') }),
    ]),
  'withdraw-announcement': ({ withdrawAnnouncement }) =>
    expect(withdrawAnnouncement.announcement).toMatchObject({ status: 'WITHDRAWN', availableActions: [] }),
  'evidence-by-hash': ({ evidenceByHash }) =>
    expect(evidenceByHash.edges).toMatchObject([
      node({ name: '勘验笔录.txt', case: { number: expect.stringMatching(/^\S+$/) } }),
    ]),
  'evidence-copies': ({ evidence }) => {
    expect(evidence).toMatchObject({ name: '勘验笔录.txt', derivedFrom: null });
    expect(evidence.copies.edges).toMatchObject([
      node({ name: '勘验笔录（脱敏）.txt', derivedFrom: { as: 'REDACTED', method: expect.any(String) } }),
    ]);
  },
  'request-verification': ({ requestVerification }) =>
    expect(requestVerification).toMatchObject({
      evidence: { status: 'VERIFIED' },
      verification: { cause: 'REQUESTED', requestedBy: { name: '王警官' }, reason: '移送起诉前核对' },
    }),
  'propose-hold-release': ({ proposeHoldRelease }) =>
    expect(proposeHoldRelease.approval).toMatchObject({ kind: 'EVIDENCE_HOLD_RELEASE', status: 'OPEN', taken: [] }),
  'evidence-accesses': ({ evidence }) =>
    expect(evidence.accesses.edges).toMatchObject([
      node({ by: { name: '王警官' }, reason: '核对勘验笔录中的时间', versionId: expect.any(String) }),
    ]),
  'extend-retention': ({ extendRetention }) => {
    const { object, retentionOrderedUntil } = extendRetention.evidence;
    expect(Date.parse(retentionOrderedUntil)).toBeGreaterThan(Date.parse(object.retainUntil));
  },
  'raise-evidence-quota': ({ raiseEvidenceQuota }) => {
    const { limitBytes, usedBytes } = raiseEvidenceQuota.case.evidenceQuota;
    expect(limitBytes).toBeGreaterThan(TEBIBYTE);
    expect(usedBytes).toBeGreaterThan(0);
  },
  'verification-report': ({ verificationReport }) =>
    expect(verificationReport).toMatchObject({ differed: 0, unreadable: 0, mismatches: { edges: [] } }),
  'case-keeping': ({ case: ended }: Data) =>
    expect(ended).toMatchObject({
      status: 'NOT_FILED',
      evidenceQuota: { usedBytes: 0 },
      holdRelease: { status: expect.stringMatching(/RUNNING|COMPLETED/), proposer: { name: '王警官' } },
    }),
};
