import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { correctingDeadline } from '#domain/deadline/deadline/correct.ts';
import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { extendingDeadline, grantingExtension } from '#domain/deadline/deadline/extend.ts';
import { meetDeadline } from '#domain/deadline/deadline/meet.ts';
import { pauseDeadline } from '#domain/deadline/deadline/pause.ts';
import { recount } from '#domain/deadline/deadline/recount.ts';
import { resumingDeadline } from '#domain/deadline/deadline/resume.ts';
import { undoingExtension } from '#domain/deadline/deadline/undo-extension.ts';
import { PAUSE_GROUNDS } from '#domain/deadline/term.ts';
import type { TermCode } from '#domain/deadline/terms.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import { fold } from '#domain/model/aggregate.ts';
import type { Change } from '#domain/model/decision.ts';
import { HOUR, later, shanghaiDay } from '#domain/model/time.ts';
import { actor, aLeader } from '#test/support/case/records.ts';
import { contextOf } from '#test/support/context.ts';
import { aDeadline } from '#test/support/deadline/records.ts';
import { seed } from '#test/support/seed.ts';

const codes = Object.keys(TERMS) as TermCode[];
const leader = actor(aLeader());

/** A term, and what is tried with it, each some hours after the last. */
const courses = fc.record({
  term: fc.constantFrom(...codes),
  begun: fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
  steps: fc.array(
    fc.record({
      does: fc.constantFrom('pause', 'resume', 'extend', 'undo', 'correct', 'meet'),
      hours: fc.nat(200),
      pick: fc.nat(100),
    }),
    { maxLength: 12 },
  ),
});

function tried(deadline: Deadline, { does, pick }: { does: string; pick: number }, now: string): readonly Change[] {
  const context = contextOf(leader, now);
  const names = Object.keys(TERMS[deadline.term].extensions ?? {});
  const reason = '试';
  const decisions = {
    pause: () =>
      pauseDeadline({ deadline }, { ground: PAUSE_GROUNDS[pick % PAUSE_GROUNDS.length] ?? 'HEARING', reason }, context),
    resume: () => resumingDeadline(CHINESE_CALENDAR)({ deadline }, {}, context),
    extend: () => {
      const extension = names[pick % names.length] ?? '';
      const kind = TERMS[deadline.term].extensions?.[extension]?.approval;
      if (kind === undefined) {
        return extendingDeadline(CHINESE_CALENDAR)({ deadline }, { extension, reason }, context);
      }
      const grant = { approval: `Approval_${now}`, kind, grantedAt: now } as const;
      return grantingExtension(CHINESE_CALENDAR)({ deadline }, { extension, reason, ...grant }, contextOf(SYSTEM, now));
    },
    undo: () => undoingExtension(CHINESE_CALENDAR)({ deadline }, { reason }, context),
    correct: () =>
      correctingDeadline(CHINESE_CALENDAR)(
        { deadline },
        { startedAt: later(deadline.startedAt, (pick - 50) * HOUR), reason },
        context,
      ),
  };
  if (does === 'meet') return meetDeadline(deadline, now);
  const decision = decisions[does as keyof typeof decisions]();
  return decision.accepted ? decision.changes : [];
}

test('whatever is done with a deadline, its end is the replay, pauses are disjoint, and only a correction or an undoing moves it earlier', () => {
  fc.assert(
    fc.property(courses, ({ term, begun, steps }) => {
      let deadline = aDeadline({ term, startedAt: begun.toISOString() });
      let now = deadline.startedAt;
      for (const step of steps) {
        now = later(now, step.hours * HOUR);
        const before = deadline;
        const events = tried(deadline, step, now).flatMap((change) => ('events' in change ? change.events : []));
        deadline = fold(Deadlines, deadline, events as never);

        if (!['correct', 'undo'].includes(step.does)) expect(deadline.dueAt >= before.dueAt).toBe(true);
        const { dueAt, provisional, warnAt } = recount(deadline, CHINESE_CALENDAR);
        if (deadline.status !== 'PAUSED') {
          expect([deadline.dueAt, deadline.provisional, deadline.warnAt]).toEqual([dueAt, provisional, warnAt]);
        }
        for (const [i, pause] of deadline.pauses.entries()) {
          expect(pause.from <= pause.to).toBe(true);
          expect(pause.from >= (deadline.pauses[i - 1]?.to ?? deadline.startedAt)).toBe(true);
        }
        expect(deadline.warnAt >= deadline.startedAt && deadline.warnAt <= deadline.dueAt).toBe(true);
      }
    }),
    { seed, numRuns: 500 },
  );
});

test('a term that does not roll ends on the day that arithmetic says, whatever the calendar', () => {
  const strict = codes.filter((code) => TERMS[code].unit === 'day' && !TERMS[code].rolls);
  fc.assert(
    fc.property(fc.constantFrom(...strict), courses, (term, { begun }) => {
      const deadline = aDeadline({ term, startedAt: begun.toISOString() });
      const days =
        (Date.parse(deadline.dueAt) - Date.parse(`${shanghaiDay(deadline.startedAt)}T00:00:00+08:00`)) / 86_400_000;
      expect(days).toBe(TERMS[term].length + 1);
      expect(deadline.provisional).toBe(false);
    }),
    { seed, numRuns: 200 },
  );
});
