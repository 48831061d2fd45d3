import { describe, expect, test } from 'vitest';
import type { Approval } from '#domain/approval/approval/approval.ts';
import { raiseEvidenceQuota } from '#domain/evidence/allowance/raise.ts';
import { confirmExtension } from '#domain/evidence/evidence/confirm-extension.ts';
import type { Evidence, Lock } from '#domain/evidence/evidence/evidence.ts';
import type { ExtendRetention } from '#domain/evidence/evidence/extend-retention.ts';
import { extendingRetention } from '#domain/evidence/evidence/extend-retention.ts';
import { proposeHoldRelease } from '#domain/evidence/release/propose.ts';
import type { Release } from '#domain/evidence/release/release.ts';
import type { ReleaseHold } from '#domain/evidence/release/release-hold.ts';
import { releaseHold } from '#domain/evidence/release/release-hold.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  aborted,
  aCase,
  aDeclinedCase,
  completing,
  LI,
  mismatched,
  NOW,
  RETAINED,
  STATION,
  sealed,
  uploading,
  WANG,
  ZHAO,
} from '#test/support/evidence/records.ts';

const CAP = 36_499;
const LATER = '2036-11-23T01:00:00.000Z';
const LATER_STILL = '2036-11-23T01:00:01.000Z';

describe('keeping evidence longer', () => {
  const ordered: Evidence = { ...sealed(), order: { until: LATER, orderedAt: NOW } };
  const extend = (until: string, evidence: Evidence = sealed(), actor = ZHAO, cap = CAP) =>
    extendingRetention(cap)(
      { evidence, theCase: aCase() },
      { until, ground: 'LITIGATION', reason: '行政诉讼' },
      contextOf(actor),
    );

  test('is ordered with its ground and its reason, to the whole second', () => {
    expect(extend('2036-11-23T00:59:59.001Z')).toMatchObject({
      accepted: true,
      changes: [
        {
          id: 'Evidence_1',
          events: [{ type: 'RetentionExtensionOrdered', until: LATER, ground: 'LITIGATION', reason: '行政诉讼' }],
        },
      ],
    });
  });

  test.each([
    ['to what it is locked until', RETAINED, sealed(), 'NOT_LONGER', '2026-12-07T01:00:00.001Z'],
    ['to before that', NOW, sealed(), 'NOT_LONGER', LATER],
    ['to what was ordered already', LATER, ordered, 'NOT_LONGER', LATER_STILL],
    ['to less than was ordered', RETAINED, ordered, 'NOT_LONGER', LATER_STILL],
    ['for a mistyped century', '2126-01-01T00:00:00.000Z', sealed(), 'RETENTION_TOO_LONG', '2056-11-29T01:00:00.000Z'],
    [
      'by more than thirty years',
      '2056-11-29T01:00:01.000Z',
      sealed(),
      'RETENTION_TOO_LONG',
      '2056-11-29T01:00:00.000Z',
    ],
    ['by that again', '2066-11-16T01:00:01.000Z', ordered, 'RETENTION_TOO_LONG', '2066-11-16T01:00:00.000Z'],
  ] as const)('%s is refused; its twin is not', (_name, until, evidence, code, twin) => {
    expect(codesOf(extend(until, evidence))).toEqual([code]);
    expect(codesOf(extend(twin, evidence))).toEqual([]);
  });

  test('goes as far as the deployment lets it', () => {
    expect(codesOf(extend('2027-11-22T01:00:00.000Z', sealed(), ZHAO, 364))).toEqual([]);
    expect(codesOf(extend('2027-11-22T01:00:01.000Z', sealed(), ZHAO, 364))).toEqual(['RETENTION_TOO_LONG']);
  });

  test('is another leader’s to order than who has uploaded it or is in charge, or who acts for one of them', () => {
    const posted = { ...WANG, roles: ZHAO.roles };
    const uploaded = { ...sealed(), uploader: LI.id };
    const acting = { ...ZHAO, onBehalfOf: WANG.id };

    expect(codesOf(extend(LATER, uploaded, posted))).toEqual(['OWN_EVIDENCE']);
    expect(codesOf(extend(LATER, uploaded, acting))).toEqual(['OWN_EVIDENCE']);
    expect(codesOf(extend(LATER, uploaded, { ...LI, roles: ZHAO.roles }))).toEqual(['OWN_EVIDENCE']);
    expect(codesOf(extend(LATER, uploaded))).toEqual([]);
  });

  test('is a leader’s to order, of what is kept', () => {
    expect(codesOf(extend(LATER, sealed(), WANG))).toEqual(['ROLE_NEEDED']);
    expect(codesOf(extend(LATER, mismatched()))).toEqual([]);
    for (const evidence of [uploading(), completing(), aborted()])
      expect(codesOf(extend(LATER, evidence))).toEqual(['NOT_IN_THIS_STATE']);
  });

  test('is on record once the lock is read back and lasts as long as was ordered, and says nothing of the hold', () => {
    const confirm = (retainUntil: string, evidence: Evidence = ordered) => {
      const lock: Lock = { mode: 'COMPLIANCE', retainUntil, legalHold: false };
      return confirmExtension({ evidence }, lock, contextOf(SYSTEM));
    };

    expect(codesOf(confirm(RETAINED))).toEqual(['LOCK_NOT_PROVEN']);
    expect(confirm(LATER_STILL)).toMatchObject({
      changes: [{ events: [{ type: 'RetentionExtended', lock: { retainUntil: LATER_STILL, legalHold: true } }] }],
    });
    expect(confirm(LATER, sealed())).toMatchObject({ accepted: true, changes: [] });
  });

  test('has no opposite: no command takes less than there is', () => {
    const command: ExtendRetention = { until: RETAINED, ground: 'OTHER', reason: '无' };
    for (const days of [-36_500, -1, 0]) {
      const until = new Date(Date.parse(RETAINED) + days * 86_400_000).toISOString();
      const decision = extendingRetention(CAP)(
        { evidence: sealed(), theCase: aCase() },
        { ...command, until },
        contextOf(ZHAO),
      );
      expect(codesOf(decision)).toEqual(['NOT_LONGER']);
    }
  });
});

const ENDED = NOW;
const release: Release = {
  ...{ id: 'Release_Case_1', caseId: 'Case_1', ended: ENDED, approval: 'Approval_1', proposer: WANG.id },
  ...{ openedAt: NOW, resumeAt: NOW, passed: 0, waiting: 0, released: 0, status: 'RUNNING' },
};

test('the quota of a case is raised by another leader than who is in charge of it', () => {
  const raise = (actor: typeof ZHAO) =>
    raiseEvidenceQuota({ theCase: aCase(), ofCase: [] }, { bytes: 1, reason: '大量录像' }, contextOf(actor));

  expect(codesOf(raise({ ...WANG, roles: ZHAO.roles }))).toEqual(['OWN_EVIDENCE']);
  expect(codesOf(raise({ ...ZHAO, onBehalfOf: WANG.id }))).toEqual(['OWN_EVIDENCE']);
  expect(codesOf(raise(ZHAO))).toEqual([]);
});

describe('proposing to lift the holds of a case', () => {
  const propose = (changes: Partial<Parameters<typeof proposeHoldRelease>[0]> = {}, actor = WANG) =>
    proposeHoldRelease(
      { theCase: aDeclinedCase(), waiting: [undefined], releases: [undefined], ...changes },
      { reason: '案件已终结' },
      contextOf(actor),
    );

  test('is its officer’s in charge, once it has ended, and stands on that very end', () => {
    expect(propose()).toMatchObject({
      accepted: true,
      changes: [
        {
          change: 'opened',
          // Who has declined the case does not grant it.
          events: [{ kind: 'EVIDENCE_HOLD_RELEASE', subject: 'Case_1', parties: [ZHAO.id], proposal: { ended: NOW } }],
        },
        { change: 'relied', id: 'Case_1', fact: 'ended' },
      ],
    });
    expect(codesOf(propose({}, LI))).toEqual(['ONLY_OFFICER_IN_CHARGE']);
    expect(codesOf(propose({ theCase: aCase() }))).toEqual(['CASE_NOT_ENDED']);
    expect(codesOf(propose({ theCase: aCase() }, LI))).toEqual(['ONLY_OFFICER_IN_CHARGE', 'CASE_NOT_ENDED']);
  });

  test('is done once: not while one waits, nor when it has been granted', () => {
    expect(codesOf(propose({ waiting: [{ owner: 'Approval_1' }] }))).toEqual(['HOLD_RELEASE_PROPOSED']);
    expect(codesOf(propose({ releases: [release] }))).toEqual(['HOLDS_RELEASED_ALREADY']);
  });
});

describe('putting on record that a hold is lifted', () => {
  const proposed = {
    ...({ id: 'Approval_1', kind: 'EVIDENCE_HOLD_RELEASE', subject: 'Case_1', organ: STATION } as const),
    ...{ proposer: WANG.id, proposal: { ended: ENDED }, reason: '案件已终结', proposedAt: NOW, taken: [], hands: [] },
  };
  const approval: Approval = { ...proposed, status: 'GRANTED', grantedAt: NOW };
  // A recording of an interrogation: thirty years from the end of its case.
  const lock: Lock = { mode: 'COMPLIANCE', retainUntil: '2056-11-15T01:00:00.000Z', legalHold: false };
  const lifted = (
    changes: Partial<Parameters<typeof releaseHold>[0]> = {},
    command: Partial<ReleaseHold> = {},
    actor = SYSTEM,
  ) =>
    releaseHold(
      { release, evidence: mismatched(), theCase: aDeclinedCase(), approval, ...changes },
      { from: undefined, passed: 2, cursor: 'here', lock, cap: CAP, ...command },
      contextOf(actor),
    );

  test('changes the file and the release together, and stands on the end of the case and on the leave', () => {
    expect(lifted()).toMatchObject({
      accepted: true,
      changes: [
        { id: 'Evidence_1', events: [{ type: 'HoldReleased', lock, release: release.id }] },
        { id: release.id, events: [{ type: 'ReleaseAdvanced', cursor: 'here', passed: 2 }] },
        { change: 'relied', id: 'Case_1', fact: 'ended' },
        { change: 'relied', id: 'Approval_1', fact: 'granted' },
      ],
    });
  });

  test.each<[string, Partial<Parameters<typeof releaseHold>[0]>, Partial<ReleaseHold>, string]>([
    ['while the case is open', { theCase: aCase() }, {}, 'CASE_NOT_ENDED'],
    ['of a case that has ended anew', { release: { ...release, ended: LATER } }, {}, 'CASE_NOT_ENDED'],
    ['without leave', { approval: { ...proposed, status: 'OPEN', lapsesAt: LATER } }, {}, 'CASE_NOT_ENDED'],
    [
      'before the lock lasts for the term of its kind',
      {},
      { lock: { ...lock, retainUntil: '2056-11-15T00:59:59.000Z' } },
      'LOCK_NOT_PROVEN',
    ],
    ['while the hold is on', {}, { lock: { ...lock, legalHold: true } }, 'LOCK_NOT_PROVEN'],
    ['of what is not kept', { evidence: completing() }, {}, 'NOT_IN_THIS_STATE'],
  ])('%s is refused', (_name, records, command, code) => {
    expect(codesOf(lifted(records, command))).toEqual([code]);
  });

  test('never makes a lock shorter than it is', () => {
    const longer = {
      ...mismatched().kept,
      lock: { ...lock, retainUntil: '2060-01-01T00:00:00.000Z', legalHold: true },
    };

    expect(codesOf(lifted({ evidence: { ...mismatched(), kept: longer } }))).toEqual(['LOCK_NOT_PROVEN']);
    const proven = { lock: { ...longer.lock, legalHold: false } };
    expect(codesOf(lifted({ evidence: { ...mismatched(), kept: longer } }, proven))).toEqual([]);
  });

  test('changes nothing where another worker has been', () => {
    for (const taken of [
      lifted({ release: { ...release, cursor: 'there' } }),
      lifted({ release: { ...release, status: 'STOPPED', stoppedAt: NOW } }),
      lifted({ evidence: { ...mismatched(), release: release.id } }),
    ])
      expect(taken).toMatchObject({ accepted: true, changes: [] });
  });

  test('is nobody’s but the worker’s', () => {
    expect(codesOf(lifted({}, {}, ZHAO))).toEqual(['ROLE_NEEDED']);
  });
});
