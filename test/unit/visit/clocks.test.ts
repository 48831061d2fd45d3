import { expect, test } from 'vitest';
import type { Deadline, DeadlineEvent } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import type { Change } from '#domain/model/decision.ts';
import { HOUR, later } from '#domain/model/time.ts';
import { ask } from '#domain/visit/visit/ask.ts';
import { clocksOf, running, startAnew } from '#domain/visit/visit/clocks.ts';
import { aDeadline, aPermission, aVisit, NOW } from '#test/support/visit/records.ts';

const TWO_DAYS = 48 * HOUR;
const papers = aDeadline();

function happen(before: Deadline | undefined, [change]: readonly Change[]): Deadline | undefined {
  if (change === undefined || !('events' in change)) return before;
  return (change.events as readonly DeadlineEvent[]).reduce<Deadline | undefined>(Deadlines.evolve, before);
}

test('however often visits are permitted, each permission begins 48 hours, on the same two clocks', () => {
  let permitted: Deadline | undefined;
  for (let times = 0; times < 12; times += 1) {
    const now = later(NOW, times * TWO_DAYS);
    const { dueBy, changes } = startAnew({ ...aVisit(), clocks: [papers, permitted] }, now);
    permitted = happen(permitted, changes);

    expect(permitted).toMatchObject({ status: 'RUNNING', startedAt: now, dueAt: later(now, TWO_DAYS), warned: [] });
    expect(dueBy).toBe(later(now, TWO_DAYS));
    const over = times % 2 === 0 ? 'DeadlineMet' : 'DeadlineCancelled';
    permitted = Deadlines.evolve(permitted, { type: over, at: later(now, HOUR) });
  }
  const { id } = papers;
  expect(permitted?.id).toBe(`${id}-2`);
  expect(clocksOf(aVisit().entrustment)).toMatchObject({ ids: [id, `${id}-2`] });
});

test('those of an earlier permission that still run are not put off by another', () => {
  const earlier = happen(undefined, startAnew({ ...aVisit(), clocks: [papers, undefined] }, NOW).changes);
  const again = startAnew({ ...aVisit(), clocks: [papers, earlier] }, later(NOW, HOUR));

  expect(again).toEqual({ dueBy: later(NOW, TWO_DAYS), changes: [] });
});

test('a request ends the 48 hours of the papers, and leaves those that a permission began', () => {
  const permitted = { ...papers, id: `${papers.id}-2` } as const;
  const over = { ...papers, status: 'CANCELLED', cancelledAt: NOW } as const;
  const asked = (clocks: readonly Deadline[]) =>
    ask(aVisit(), aPermission(), clocks, NOW).flatMap((change) =>
      'events' in change && change.change === 'changed' ? [change.id] : [],
    );

  expect(running([papers, permitted])).toHaveLength(2);
  expect(asked([papers, permitted])).toEqual([papers.id]);
  expect(asked([over, permitted])).toEqual([]);
});
