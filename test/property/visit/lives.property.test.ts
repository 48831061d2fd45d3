import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '#domain/model/time.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import type { Committed } from '#store/commit.ts';
import { MemoryTable } from '#store/memory.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';
import type { Defence } from '#test/support/visit/scene.ts';
import { aSession, KINDS, scene, visiting } from '#test/support/visit/scene.ts';

/** Two at once in different rooms, one that begins as they end, one that lies across, one over midnight, one a day on. */
const slots: readonly Slot[] = [
  aSession('A', '2026-11-24T01:00:00.000Z', '2026-11-24T02:00:00.000Z', { capacity: 2 }),
  aSession('B', '2026-11-24T01:00:00.000Z', '2026-11-24T02:00:00.000Z', { capacity: 1 }),
  aSession('C', '2026-11-24T02:00:00.000Z', '2026-11-24T03:00:00.000Z', { capacity: 1 }),
  aSession('D', '2026-11-24T01:30:00.000Z', '2026-11-24T02:30:00.000Z', { capacity: 2 }),
  aSession('E', '2026-11-24T15:30:00.000Z', '2026-11-24T16:30:00.000Z', { capacity: 1 }),
  aSession('F', '2026-11-25T01:00:00.000Z', '2026-11-25T02:00:00.000Z', { capacity: 1 }),
];
const defences: readonly Defence[] = [
  ['lin', 'zhao'],
  ['sun', 'zhao'],
  ['sun', 'qian'],
  ['wu', 'li'],
  ['lin', 'li'],
].map(([lawyer = '', detainee = ''], i) => ({ entrustment: `Entrustment_${i}`, lawyer, detainee }));

type Step =
  | { readonly does: 'book'; readonly defence: number; readonly slot: number }
  | { readonly does: 'reschedule'; readonly visit: number; readonly slot: number }
  | { readonly does: 'cancel'; readonly visit: number };

const aSlotIndex = fc.nat(slots.length - 1);
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('book' as const), defence: fc.nat(defences.length - 1), slot: aSlotIndex }),
    fc.record({ does: fc.constant('reschedule' as const), visit: fc.nat(5), slot: aSlotIndex }),
    fc.record({ does: fc.constant('cancel' as const), visit: fc.nat(5) }),
  ),
  { minLength: 5, maxLength: 25 },
);

/** What is expected of a visit, kept apart from all that the product keeps. */
interface Expected {
  readonly id: string;
  readonly defence: Defence;
  slot: Slot | undefined;
}

function at<Value>(all: readonly Value[], place: number): Value {
  const value = all[place % all.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

/** Why a visit of these two may not be in a slot, by the law's words alone. */
function expectedRefusals(visits: readonly Expected[], { lawyer, detainee }: Defence, slot: Slot, moving?: Expected) {
  const others = visits.filter((each) => each !== moving);
  const busy = (is: (defence: Defence) => boolean) =>
    others.some((each) => each.slot !== undefined && is(each.defence) && overlaps(each.slot.period, slot.period));
  const refusals = [
    ...(busy((defence) => defence.lawyer === lawyer) ? ['LAWYER_BUSY'] : []),
    ...(busy((defence) => defence.detainee === detainee) ? ['TIME_NOT_AVAILABLE'] : []),
  ];
  const full = others.filter((each) => each.slot === slot).length >= slot.capacity;
  return refusals.length === 0 && full ? ['SLOT_FULL'] : refusals;
}

type Visiting = ReturnType<typeof visiting>;
type Doing<Does extends Step['does']> = Extract<Step, { does: Does }>;

interface Outcome {
  readonly answer: Committed;
  readonly expected: readonly string[];
}

async function book(visits: Expected[], step: Doing<'book'>, commands: Visiting): Promise<Outcome> {
  const slot = at(slots, step.slot);
  const defence = at(defences, step.defence);
  const expected = expectedRefusals(visits, defence, slot);
  const answer = await commands.book(defence, slot.id);
  if (expected.length === 0) visits.push({ id: String(answer.outcome.visit), defence, slot });
  return { answer, expected };
}

async function move(visits: Expected[], step: Doing<'reschedule'>, commands: Visiting): Promise<Outcome> {
  const visit = at(visits, step.visit);
  const slot = at(slots, step.slot);
  const expected = expectedOfMove(visits, visit, slot);
  const answer = await commands.reschedule(visit.id, visit.defence.lawyer, slot.id);
  if (expected.length === 0) visit.slot = slot;
  return { answer, expected };
}

function expectedOfMove(visits: readonly Expected[], visit: Expected, slot: Slot): readonly string[] {
  if (visit.slot === undefined) return ['NOT_IN_THIS_STATE'];
  return visit.slot === slot ? ['SAME_SLOT'] : expectedRefusals(visits, visit.defence, slot, visit);
}

async function cancel(visits: Expected[], step: Doing<'cancel'>, commands: Visiting): Promise<Outcome> {
  const visit = at(visits, step.visit);
  const expected = visit.slot === undefined ? ['NOT_IN_THIS_STATE'] : [];
  visit.slot = undefined;
  return { answer: await commands.cancel(visit.id, visit.defence.lawyer), expected };
}

async function take(visits: Expected[], step: Step, commands: Visiting): Promise<Outcome | undefined> {
  if (step.does === 'book') return book(visits, step, commands);
  if (visits.length === 0) return undefined;
  return step.does === 'cancel' ? cancel(visits, step, commands) : move(visits, step, commands);
}

test('booking, moving and cancelling go as a model of them says; what is refused changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const table = new MemoryTable();
      const world = surroundings();
      await scene({ table, world }, slots, defences);
      const commands = visiting(table, world);
      const visits: Expected[] = [];

      for (const step of all) {
        const before = JSON.stringify(table.items());
        const { answer, expected = [] } = (await take(visits, step, commands)) ?? {};
        expect(answer?.refusals.map(({ code }) => code) ?? []).toEqual(expected);
        if (expected.length > 0) expect(JSON.stringify(table.items())).toBe(before);
        expectConsistent(table, KINDS);
      }
    }),
    { seed, numRuns: 40 },
  );
});

test('the same all at once: no seat, lawyer or detainee is in two places, and nothing is half done', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), steps, async (scheduler, all) => {
      const table = new MemoryTable();
      const world = surroundings();
      await scene({ table, world }, slots, defences);
      const { book } = visiting(table, world);
      const booked: { id: string; lawyer: string }[] = [];
      for (const [i, defence] of defences.entries()) {
        const { outcome } = await book(defence, at(slots, i).id);
        if (typeof outcome.visit === 'string') booked.push({ id: outcome.visit, lawyer: defence.lawyer });
      }
      const rivals = visiting(new ScheduledTable(table, scheduler), world);

      const sent = all.map((step) => {
        if (step.does === 'book') return rivals.book(at(defences, step.defence), at(slots, step.slot).id);
        const { id, lawyer } = at(booked, step.visit);
        if (step.does === 'cancel') return rivals.cancel(id, lawyer);
        return rivals.reschedule(id, lawyer, at(slots, step.slot).id);
      });
      await scheduler.waitFor(Promise.all(sent));

      expectConsistent(table, KINDS);
    }),
    { seed, numRuns: 40 },
  );
});
