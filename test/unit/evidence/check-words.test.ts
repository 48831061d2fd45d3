import { expect, test } from 'vitest';
import { raiseEvidenceQuota } from '#domain/evidence/allowance/raise.ts';
import { checkWords } from '#domain/evidence/check-words.ts';
import { extendingRetention } from '#domain/evidence/evidence/extend-retention.ts';
import { requestDownload } from '#domain/evidence/evidence/request-download.ts';
import { proposeHoldRelease } from '#domain/evidence/release/propose.ts';
import { requestVerification } from '#domain/evidence/verification/request.ts';
import type { Decision } from '#domain/model/decision.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aCase, aDeclinedCase, sealed, WANG, ZHAO } from '#test/support/evidence/records.ts';

test.each(['.', '---', '\u200b', '！？', ' \n '])('%j says nothing', (said) => {
  expect(checkWords(said)).toMatchObject([{ code: 'REASON_BLANK', path: ['reason'] }]);
  expect(checkWords(`${said}核`)).toEqual([]);
  expect(checkWords(`${said}1`)).toEqual([]);
});

const until = '2036-11-23T01:00:00.000Z';
const theCase = aCase();
const DECIDED: readonly [string, (reason: string) => Decision][] = [
  ['requestDownload', (reason) => requestDownload({ evidence: sealed() }, { reason }, contextOf(WANG))],
  [
    'requestVerification',
    (reason) => requestVerification({ evidence: sealed(), theCase }, { reason }, contextOf(WANG)),
  ],
  [
    'extendRetention',
    (reason) =>
      extendingRetention(36_499)({ evidence: sealed(), theCase }, { until, ground: 'OTHER', reason }, contextOf(ZHAO)),
  ],
  [
    'raiseEvidenceQuota',
    (reason) => raiseEvidenceQuota({ theCase, ofCase: [] }, { bytes: 1, reason }, contextOf(ZHAO)),
  ],
  [
    'proposeHoldRelease',
    (reason) => {
      const ended = { ...aDeclinedCase(), officerInCharge: WANG.id };
      return proposeHoldRelease({ theCase: ended, waiting: [], releases: [] }, { reason }, contextOf(WANG));
    },
  ],
];

test.each(DECIDED)('%s needs a reason that says something', (_operation, decide) => {
  expect(codesOf(decide('……'))).toEqual(['REASON_BLANK']);
  expect(codesOf(decide('确有需要'))).toEqual([]);
});
