import { expect, test } from 'vitest';
import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { correctingDeadline } from '#domain/deadline/deadline/correct.ts';
import { recordMeeting } from '#domain/deadline/deadline/record-meeting.ts';
import type { TermCode } from '#domain/deadline/terms.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aDeadline } from '#test/support/deadline/records.ts';
import { actor, NOW, ORGAN, someStaff } from '#test/support/visit/records.ts';

const record = (term: TermCode) =>
  codesOf(
    recordMeeting(
      { deadline: aDeadline({ term, organ: ORGAN }) },
      { at: NOW, reason: '已办' },
      contextOf(actor(someStaff()), NOW),
    ),
  );

/** Terms that whoever owes the deed could otherwise make go away with a word. */
test.each<TermCode>([
  'DUTY_LAWYER_TOLD',
  'DUTY_LAWYER_TOLD_BY_HANDLER',
  'RAPID_RESPONSE_URGENT',
  'RAPID_RESPONSE_ANSWER',
  'RAPID_RESPONSE_REVIEW',
  'RAPID_RESPONSE_PROCURATORATE',
])('MET_BY_DEED: %s is met by its deed alone; a term that has no command is put on record', (term) => {
  expect(record(term)).toEqual(['MET_BY_DEED']);
  expect(record('LEGAL_AID_FORWARDED')).toEqual([]);
});

test('BEGUN_BY_DEED: nor does whoever owes it move when it began; a term that has no command is corrected', () => {
  const correct = (term: TermCode) =>
    codesOf(
      correctingDeadline(CHINESE_CALENDAR)(
        { deadline: aDeadline({ term, organ: ORGAN }) },
        { startedAt: NOW, reason: '更正' },
        contextOf(actor(someStaff({ posts: ['LEADER'] })), NOW),
      ),
    );

  expect(correct('RAPID_RESPONSE_URGENT')).toEqual(['BEGUN_BY_DEED']);
  expect(correct('DUTY_LAWYER_TOLD')).toEqual(['BEGUN_BY_DEED']);
  expect(correct('LEGAL_AID_FORWARDED')).toEqual([]);
});
