import { describe, expect, test } from 'vitest';
import type { Evidence, EvidenceEvent } from '#domain/evidence/evidence/evidence.ts';
import { evolve as evolveEvidence } from '#domain/evidence/evidence/evolve.ts';
import { dueAt, lists as listsOfEvidence } from '#domain/evidence/evidence/holds.ts';
import { advanceVerification } from '#domain/evidence/verification/advance.ts';
import { beginPeriodicVerification } from '#domain/evidence/verification/begin-periodic.ts';
import type { Conclude } from '#domain/evidence/verification/conclude.ts';
import { concludingVerification } from '#domain/evidence/verification/conclude.ts';
import { evolve } from '#domain/evidence/verification/evolve.ts';
import { lists } from '#domain/evidence/verification/holds.ts';
import { requestVerification } from '#domain/evidence/verification/request.ts';
import { resumeVerification } from '#domain/evidence/verification/resume.ts';
import { stallVerification } from '#domain/evidence/verification/stall.ts';
import { transitions } from '#domain/evidence/verification/transitions.ts';
import type { Verification } from '#domain/evidence/verification/verification.ts';
import { Verifications } from '#domain/evidence/verification/verifications.ts';
import { ROLES, SYSTEM } from '#domain/model/actor.ts';
import type { Decision } from '#domain/model/decision.ts';
import { DAY, later } from '#domain/model/time.ts';
import { availableActions } from '#domain/model/transition.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { verified } from '#test/support/evidence/announcements.ts';
import {
  aborted,
  aCase,
  HASH,
  LI,
  mismatched,
  NOW,
  OTHER_HASH,
  RETAINED,
  STATION,
  sealed,
  WANG,
  ZHAO,
} from '#test/support/evidence/records.ts';
import { beingRead, reading } from '#test/support/evidence/verifications.ts';

const RETAINED_FOR_KIND = later(NOW, 30 * 365 * DAY);
const right: Conclude = {
  contentHash: HASH,
  size: 9_000_000,
  lock: { mode: 'COMPLIANCE', retainUntil: RETAINED_FOR_KIND, legalHold: true },
  released: false,
};

const eventsOf = (decision: Decision): readonly unknown[] =>
  decision.accepted ? decision.changes.flatMap((change) => ('events' in change ? change.events : [])) : [];
const conclude = (command: Partial<Conclude> = {}, evidence: Evidence = beingRead(), cap = Number.POSITIVE_INFINITY) =>
  concludingVerification(cap)({ verification: reading(), evidence }, { ...right, ...command }, contextOf(SYSTEM));
const ended = (): Verification =>
  evolve(reading(), { type: 'VerificationMatched', cause: 'ARRIVAL', at: NOW, contentHash: HASH });

describe('a reading that found what was declared', () => {
  test('verifies the evidence under the lock of its kind, on both at once', () => {
    const decision = conclude();

    expect(eventsOf(decision)).toMatchObject([
      { type: 'VerificationMatched', contentHash: HASH, cause: 'ARRIVAL' },
      {
        type: 'EvidenceVerified',
        lock: right.lock,
        read: { verification: 'Verification_1', contentHash: HASH, organ: STATION },
      },
    ]);
  });

  test.each<[string, Partial<Conclude>]>([
    ['a day less', { lock: { ...right.lock, retainUntil: later(RETAINED_FOR_KIND, -DAY) } }],
    ['GOVERNANCE', { lock: { ...right.lock, mode: 'GOVERNANCE' } }],
    ['no hold', { lock: { ...right.lock, legalHold: false } }],
    ['the lock it arrived under', { lock: sealed().kept.lock }],
    ['a lock that was read back when its hold had been lifted', { released: true }],
  ])('but under %s it is not called verified', (_what, command) => {
    expect(codesOf(conclude(command))).toEqual(['LOCK_NOT_PROVEN']);
  });

  test('is locked for no longer than the deployment allows, and never for less than it is', () => {
    const lock = { ...right.lock, retainUntil: later(NOW, 100 * DAY) };

    expect(codesOf(conclude({ lock }, beingRead(), 100))).toEqual([]);
    expect(codesOf(conclude({ lock }, beingRead(), 101))).toEqual(['LOCK_NOT_PROVEN']);
    expect(codesOf(conclude({ lock: { ...lock, retainUntil: later(NOW, 10 * DAY) } }, beingRead(), 5))).toEqual([
      'LOCK_NOT_PROVEN',
    ]);
  });

  test('again lengthens nothing: what is read twice a year is not kept for ever', () => {
    const again = { ...verified(), checking: 'Verification_1' } as const;

    expect(eventsOf(conclude({ lock: again.kept.lock }, again))).toMatchObject([
      { type: 'VerificationMatched' },
      { type: 'EvidenceVerified', lock: again.kept.lock },
    ]);
  });

  test('after the hold was lifted needs none', () => {
    const lock = { ...right.lock, legalHold: false };
    const evidence = { ...beingRead(), release: 'Release_1' } as const;

    expect(codesOf(conclude({ lock, released: true }, evidence))).toEqual([]);
    expect(codesOf(conclude({ lock, released: false }, evidence))).toEqual(['LOCK_NOT_PROVEN']);
  });
});

describe('a reading that found something else', () => {
  test.each<[string, Partial<Conclude>, Partial<Evidence>]>([
    ['CONTENT_HASH', { contentHash: OTHER_HASH }, {}],
    ['DEVICE_HASH', {}, { deviceHash: OTHER_HASH }],
    ['SIZE', { size: 9_000_001 }, {}],
    ['CONTENT_TYPE', { sniffed: 'image/jpeg' }, {}],
  ])('%s flags the evidence, under the lock it has', (difference, command, changes) => {
    const evidence = { ...beingRead(), ...changes } as Evidence;

    expect(eventsOf(conclude({ ...command, lock: sealed().kept.lock }, evidence))).toMatchObject([
      { type: 'VerificationDiffered', differences: [difference] },
      {
        type: 'EvidenceMismatched',
        differences: [difference],
        kept: sealed().kept,
        read: { verification: 'Verification_1' },
      },
    ]);
  });

  test.each<[string, Partial<Conclude>]>([
    ['no hold', { lock: { ...sealed().kept.lock, legalHold: false } }],
    ['a day less', { lock: { ...sealed().kept.lock, retainUntil: later(RETAINED, -DAY) } }],
    ['a lock that was read back when its hold had been lifted', { released: true }],
  ])('under %s it is put under hold first', (_what, command) => {
    expect(codesOf(conclude({ contentHash: OTHER_HASH, ...command }))).toEqual(['LOCK_NOT_PROVEN']);
  });

  test('a paper, which arrives without a hold, is under hold from then on; what was released is not', () => {
    const { lock, ...rest } = sealed().kept;
    const unheld = { ...beingRead(), kept: { ...rest, lock: { ...lock, legalHold: false } } };
    const released = { ...unheld, release: 'Release_1' } as const;
    const without = { ...lock, legalHold: false };

    expect(eventsOf(conclude({ contentHash: OTHER_HASH, lock }, unheld))).toMatchObject([{}, { kept: { lock } }]);
    expect(codesOf(conclude({ contentHash: OTHER_HASH, lock: without }, unheld))).toEqual(['LOCK_NOT_PROVEN']);
    expect(eventsOf(conclude({ contentHash: OTHER_HASH, lock: without, released: true }, released))).toMatchObject([
      {},
      { kept: { lock: without } },
    ]);
  });

  test('also of what had been verified', () => {
    const evidence = { ...verified(), checking: 'Verification_1' } as const;

    expect(eventsOf(conclude({ contentHash: OTHER_HASH }, evidence))).toMatchObject([
      { type: 'VerificationDiffered' },
      { type: 'EvidenceMismatched', differences: ['CONTENT_HASH'] },
    ]);
  });

  test('what was flagged stays flagged, with what was found then and now', () => {
    const evidence = { ...mismatched(), checking: 'Verification_1' } as const;

    expect(eventsOf(conclude({}, evidence))).toMatchObject([
      { type: 'VerificationDiffered', differences: ['SIZE'] },
      { type: 'MismatchRead', read: { contentHash: HASH } },
    ]);
    expect(eventsOf(conclude({}, evidence))[1]).not.toHaveProperty('differences');
    expect(eventsOf(conclude({ contentHash: OTHER_HASH }, evidence))).toMatchObject([
      { type: 'VerificationDiffered', differences: ['SIZE', 'CONTENT_HASH'] },
      { type: 'MismatchRead', differences: ['CONTENT_HASH'] },
    ]);
  });

  test('what is found of it later stands on it, and is news once', () => {
    const evidence = { ...mismatched(), checking: 'Verification_1' } as const;
    const { changes } = conclude({ contentHash: OTHER_HASH }, evidence) as Extract<Decision, { accepted: true }>;
    const [, read] = changes.flatMap((change) => ('events' in change ? change.events : [])) as EvidenceEvent[];
    if (read === undefined) throw new Error('nothing was said');
    const after = evolveEvidence(evidence, read);
    const again = { ...after, checking: 'Verification_1' } as Evidence;

    expect(after).toMatchObject({ status: 'MISMATCH', differences: ['SIZE', 'CONTENT_HASH'] });
    expect(eventsOf(conclude({ contentHash: OTHER_HASH }, again))[1]).not.toHaveProperty('differences');
  });
});

test('what has ended has ended, and nobody but the worker reads', () => {
  const late = { verification: ended(), evidence: sealed() };
  const own = { verification: reading(), evidence: beingRead() };
  const step = { from: 0, offset: 64, hashState: 'AA==' };

  expect(codesOf(concludingVerification(1)(late, right, contextOf(SYSTEM)))).toEqual(['NOT_IN_THIS_STATE']);
  expect(codesOf(advanceVerification(late, step, contextOf(SYSTEM)))).toEqual(['NOT_IN_THIS_STATE']);
  expect(codesOf(stallVerification(late, { failures: 0, fault: 'x', gone: false }, contextOf(SYSTEM)))).toEqual([
    'NOT_IN_THIS_STATE',
  ]);
  expect(codesOf(concludingVerification(1)(own, right, contextOf(WANG)))).toEqual(['ROLE_NEEDED']);
  expect(codesOf(advanceVerification(own, step, contextOf(ZHAO)))).toEqual(['ROLE_NEEDED']);
  expect(codesOf(stallVerification(own, { failures: 0, fault: 'x', gone: false }, contextOf(WANG)))).toEqual([
    'ROLE_NEEDED',
  ]);
});

test('what may happen to a reading, by status and role', () => {
  const unreadable = evolve(reading(), { type: 'VerificationUnreadable', cause: 'ARRIVAL', at: NOW });
  for (const [state, expected] of [
    [reading(), ['ADVANCE', 'STALL', 'RESUME', 'MATCH', 'DIFFER', 'GIVE_UP']],
    [ended(), []],
    [unreadable, []],
  ] as const) {
    for (const role of ROLES) {
      const found = availableActions(transitions, state, { ...WANG, roles: [role] });
      expect([role, found]).toEqual([role, role === 'SYSTEM' ? expected : []]);
    }
  }
});

describe('how far it has come', () => {
  test('is recorded by whoever stood where it stands; the slower of two is refused', () => {
    const halfway = { from: 0, offset: 6_400, hashState: 'AA==' };

    expect(eventsOf(advanceVerification({ verification: reading() }, halfway, contextOf(SYSTEM)))).toMatchObject([
      { type: 'VerificationAdvanced', offset: 6_400, hashState: 'AA==' },
    ]);
    expect(codesOf(advanceVerification({ verification: reading({ offset: 64 }) }, halfway, contextOf(SYSTEM)))).toEqual(
      ['READ_ON_MEANWHILE'],
    );
  });

  test('after a failure counts as a beginning of its own', () => {
    const failed = reading({ failures: 3, resumptions: 2 });

    expect(
      evolve(failed, { type: 'VerificationAdvanced', offset: 64, hashState: 'AA==', at: NOW, resumeAt: NOW }),
    ).toMatchObject({ offset: 64, failures: 0, resumptions: 0 });
  });
});

describe('a failure to read', () => {
  const stall = (failures: number, { told = failures, gone = false } = {}, evidence: Evidence = beingRead()) =>
    stallVerification(
      { verification: reading({ failures }), evidence },
      { failures: told, fault: 'AccessDenied', gone },
      contextOf(SYSTEM),
    );
  const waitsOf = (failures: number) => {
    const [event] = eventsOf(stall(failures)) as { resumeAt: string }[];
    return Date.parse(event?.resumeAt ?? '') - Date.parse(NOW);
  };

  test('is waited out, longer each time up to a day, for as long as it lasts; two that failed at once count once', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6, 7, 100, 1_000].map(waitsOf);

    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    expect(waits.slice(-3)).toEqual([DAY, DAY, DAY]);
    expect(eventsOf(stall(1, { told: 0 }))).toEqual([]);
    expect(eventsOf(stall(1_000))).toMatchObject([{ type: 'VerificationStalled', fault: 'AccessDenied' }]);
  });

  test('flags the evidence only if the store has said for two days that it is gone', () => {
    expect(eventsOf(stall(6, { gone: true }))).toMatchObject([{ type: 'VerificationStalled' }]);
    expect(eventsOf(stall(7, { gone: true }))).toMatchObject([
      { type: 'VerificationUnreadable' },
      { type: 'EvidenceMismatched', differences: ['UNREADABLE'], kept: sealed().kept },
    ]);
    expect(eventsOf(stall(7, { gone: true }, { ...mismatched(), checking: 'Verification_1' }))).toMatchObject([
      { type: 'VerificationUnreadable' },
      { type: 'MismatchRead', differences: ['UNREADABLE'] },
    ]);
  });
});

test('a reading nobody got on with is taken up again when its time has come, ever more seldom', () => {
  const at = (now: string, resumptions = 0) =>
    eventsOf(resumeVerification({ verification: reading({ resumptions }) }, {}, contextOf(SYSTEM, now)));
  const due = reading().resumeAt;

  expect(at(later(due, -1))).toEqual([]);
  expect(at(due)).toEqual([{ type: 'VerificationResumed', resumptions: 1, resumeAt: later(due, 40 * 60_000) }]);
  expect(at(due, 20)).toMatchObject([{ resumeAt: later(due, DAY / 2) }]);
  expect(eventsOf(resumeVerification({ verification: ended() }, {}, contextOf(SYSTEM, due)))).toEqual([]);
});

describe('periodic reading', () => {
  const begin = (evidence: Evidence | undefined, now: string) =>
    eventsOf(beginPeriodicVerification({ evidence, theCase: aCase() }, {}, contextOf(SYSTEM, now)));
  const due = dueAt(verified()) ?? '';

  test('of each file at a time of its own, within half a year and half a month', () => {
    const days = Array.from({ length: 1_000 }, (_, i) => {
      const at = dueAt({ ...verified(), id: `Evidence_${i}` }) ?? '';
      return (Date.parse(at) - Date.parse(NOW)) / DAY;
    });

    expect(Math.min(...days)).toBeGreaterThanOrEqual(165);
    expect(Math.max(...days)).toBeLessThan(195);
    expect(new Set(days.map(Math.floor)).size).toBe(30);
  });

  test('begins when it is due, and not before', () => {
    expect(begin(verified(), later(due, -1))).toEqual([]);
    expect(begin(verified(), due)).toMatchObject([
      { type: 'VerificationBegun', verification: 'Verification_000001' },
      { type: 'VerificationStarted', cause: 'PERIODIC', versionId: 'version-1', organ: STATION },
    ]);
  });

  test('of what was flagged too, but not of what is being read, cannot be read, or is not kept', () => {
    const read = { verification: 'Verification_0', organ: STATION, at: NOW, contentHash: HASH } as const;
    const { contentHash: _, ...unread } = read;

    expect(begin({ ...mismatched(), read }, due)).toHaveLength(2);
    expect(begin({ ...mismatched(), read: unread }, due)).toEqual([]);
    expect(begin({ ...verified(), checking: 'Verification_9' }, due)).toEqual([]);
    expect(begin(sealed(), due)).toEqual([]);
    expect(begin(aborted(), due)).toEqual([]);
    expect(begin(undefined, due)).toEqual([]);
  });

  test('finds in its list what is due, and so does the report of its organ', () => {
    expect(dueAt(verified())).toBe(due);
    expect(listsOfEvidence(verified())).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ list: 'evidenceDue', sort: due }),
        { list: 'evidenceDueOfOrgan', key: STATION, sort: due },
      ]),
    );
    expect(listsOfEvidence(beingRead()).map(({ list }) => list)).toEqual(['evidenceOfCase']);
  });
});

describe('a reading that was asked for', () => {
  const TOMORROW = later(NOW, DAY);
  const { contentHash: _, ...unread } = verified().read;
  const request = (evidence: Evidence, actor = WANG, now = TOMORROW) =>
    requestVerification({ evidence, theCase: aCase() }, { reason: '辩护人质疑' }, contextOf(actor, now));

  test.each([
    ['sealed', sealed()],
    ['verified', verified()],
    ['flagged', mismatched()],
    ['flagged because it was gone', { ...mismatched(), read: unread }],
  ])('begins, with who asked and why, of what is %s', (_what, evidence) => {
    expect(eventsOf(request(evidence))).toMatchObject([
      { type: 'VerificationBegun' },
      { type: 'VerificationStarted', cause: 'REQUESTED', requestedBy: WANG.id, reason: '辩护人质疑' },
    ]);
  });

  test('is refused within a day of the last that was asked for, except to a leader', () => {
    const soon = later(TOMORROW, -1);

    const asked = { ...verified(), read: { ...verified().read, cause: 'REQUESTED' } } as const;
    const gone = { ...mismatched(), read: { ...unread, cause: 'REQUESTED' } } as const;

    expect(codesOf(request(asked, WANG, soon))).toEqual(['READ_LATELY']);
    expect(codesOf(request(asked, WANG))).toEqual([]);
    expect(codesOf(request(asked, ZHAO, soon))).toEqual([]);
    expect(codesOf(request(gone, WANG, soon))).toEqual([]);
    expect(codesOf(request(verified(), WANG, soon))).toEqual([]);
  });

  test('is for officers and leaders, of what is kept and not being read', () => {
    expect(codesOf(request(verified(), ZHAO))).toEqual([]);
    expect(codesOf(request(verified(), { ...LI, roles: ['LAWYER'] }))).toEqual(['ROLE_NEEDED']);
    expect(codesOf(request(aborted()))).toEqual(['NOT_IN_THIS_STATE']);
    expect(codesOf(request(beingRead()))).toEqual(['VERIFICATION_RUNNING']);
  });
});

test('where a reading is listed: while it runs, of its evidence, and with its organ’s if it differed', () => {
  const names = (verification: Verification) =>
    lists(verification).map(({ list, key, sort }) => `${list} ${key} ${sort}`);
  const differed = evolve(reading(), {
    ...{ type: 'VerificationDiffered', cause: 'ARRIVAL', differences: ['SIZE'], contentHash: HASH },
    at: later(NOW, 1),
  });
  const own = `verificationsOfEvidence Evidence_1 ${NOW}`;
  const shard = lists(reading())[1]?.key;

  expect(names(ended())).toEqual([own]);
  expect(names(differed)).toEqual([own, `mismatchesOfOrgan ${STATION} ${later(NOW, 1)}`]);
  expect(names(reading())).toEqual([
    ...[own, `verificationsRunning ${shard} ${reading().resumeAt}`, `verificationsStarted ${shard} ${NOW}`],
    `verificationsRunningOfOrgan ${STATION} ${NOW}`,
  ]);
});

test('a reading is seen by whoever sees its case, and by the worker', () => {
  expect(Verifications.visible(reading(), WANG, aCase())).toBe(true);
  expect(Verifications.visible(reading(), { ...WANG, organ: '330102020000' }, aCase())).toBe(false);
  expect(Verifications.visible(reading(), WANG, undefined)).toBe(false);
  expect(Verifications.visible(reading(), SYSTEM, undefined)).toBe(true);
});
