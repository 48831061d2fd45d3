import fc from 'fast-check';
import { expect, test } from 'vitest';
import { later } from '#domain/model/time.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { asOf } from '#domain/visit/visit/as-of.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import type { Waitlist } from '#domain/visit/waitlist/waitlist.ts';
import { waitlistId } from '#domain/visit/waitlist/waitlist.ts';
import type { Committed } from '#store/commit.ts';
import { MemoryTable } from '#store/memory.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';
import { ORGAN } from '#test/support/visit/records.ts';
import type { Defence } from '#test/support/visit/scene.ts';
import { aSession, KINDS, scene, visiting } from '#test/support/visit/scene.ts';
import type { Expected } from '#test/support/visit/visit-model.ts';
import { DAY_WAITED_FOR, VisitModel } from '#test/support/visit/visit-model.ts';

const MINUTE = 60_000;

/** Two at once in different rooms, one that begins as they end, one that lies across, one a day on. */
const slots: readonly Slot[] = [
  aSession('A', '2026-11-24T01:00:00.000Z', '2026-11-24T02:00:00.000Z', { capacity: 2 }),
  aSession('B', '2026-11-24T01:00:00.000Z', '2026-11-24T02:00:00.000Z', { capacity: 1 }),
  aSession('C', '2026-11-24T02:00:00.000Z', '2026-11-24T03:00:00.000Z', { capacity: 1 }),
  aSession('D', '2026-11-24T01:30:00.000Z', '2026-11-24T02:30:00.000Z', { capacity: 2 }),
  aSession('F', '2026-11-25T01:00:00.000Z', '2026-11-25T02:00:00.000Z', { capacity: 1 }),
];
const defences: readonly Defence[] = [
  { entrustment: 'Entrustment_0', lawyer: 'lin', detainee: 'zhao' },
  { entrustment: 'Entrustment_1', lawyer: 'sun', detainee: 'zhao' },
  { entrustment: 'Entrustment_2', lawyer: 'sun', detainee: 'qian', restricted: true },
  { entrustment: 'Entrustment_3', lawyer: 'wu', detainee: 'li' },
  { entrustment: 'Entrustment_4', lawyer: 'lin', detainee: 'li' },
];
const WAITLIST = waitlistId({ organ: ORGAN, date: DAY_WAITED_FOR, mode: 'IN_PERSON' });

const ofDefence = fc.nat(defences.length - 1);
const ofSlot = fc.nat(slots.length - 1);
const ofVisit = fc.nat(7);
const wish = {
  defence: ofDefence,
  slot: ofSlot,
  companion: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: ofDefence }),
  interpreter: fc.nat(5).map((one) => one === 0),
};
const aStep = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('hold' as const), ...wish }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('book' as const), ...wish }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('extend' as const), visit: ofVisit }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('confirm' as const), visit: ofVisit, interpreter: wish.interpreter }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('reschedule' as const), visit: ofVisit, slot: ofSlot }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('cancel' as const), visit: ofVisit }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('decide' as const), visit: ofVisit, permits: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('join' as const), defence: ofDefence }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('leave' as const), defence: ofDefence }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('decline' as const), defence: ofDefence }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('look' as const) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('wait' as const), minutes: fc.constantFrom(4, 11, 31) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('sweep' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('seats' as const), slot: ofSlot, seats: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('move' as const), detainee: ofDefence }) },
);
type Step = typeof aStep extends fc.Arbitrary<infer S> ? S : never;
type Doing<Does extends Step['does']> = Extract<Step, { does: Does }>;

function at<Value>(all: readonly Value[], place: number): Value {
  const value = all[place % all.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

/** A table with its slots and people, the commands, and the model that runs beside them. */
async function stage() {
  const table = new MemoryTable();
  const world = surroundings();
  await scene({ table, world }, slots, defences);
  const state = <State>(id: string) =>
    table.items().find(({ PK, SK }) => PK === id && SK === 'STATE')?.state as State | undefined;
  const visit = (id: string): Visit => {
    const found = state<Visit>(id);
    if (found === undefined) throw new Error(`${id} is not there`);
    return found;
  };
  return { table, world, state, visit, commands: visiting(table, world), model: new VisitModel(world.now()) };
}
type Stage = Awaited<ReturnType<typeof stage>>;

interface Outcome {
  readonly answer?: Committed;
  readonly expected: readonly string[];
}

/** One step, taken by the product and by the model; what the product answered, and what the model says to that. */
async function take(on: Stage, step: Step): Promise<Outcome> {
  switch (step.does) {
    case 'hold':
    case 'book':
      return place(on, step);
    case 'join':
      return join(on, step);
    case 'leave':
    case 'decline':
      return letGo(on, step);
    case 'look':
      await on.commands.lookThrough(WAITLIST);
      on.model.lookThrough(slots);
      return { expected: [] };
    case 'wait':
      on.model.now = later(on.model.now, step.minutes * MINUTE);
      on.world.set(on.model.now);
      return { expected: [] };
    case 'sweep':
      return sweep(on);
    case 'seats':
      return changeSeats(on, step);
    case 'move':
      return moveDetainee(on, step);
    default:
      return on.model.visits.length === 0 ? { expected: [] } : change(on, step, at(on.model.visits, step.visit));
  }
}

async function place(on: Stage, step: Doing<'hold'> | Doing<'book'>): Promise<Outcome> {
  const { model, commands } = on;
  const [defence, slot] = [at(defences, step.defence), at(slots, step.slot)];
  const companion = step.companion === undefined ? undefined : at(defences, step.companion);
  const hold = step.does === 'hold';
  const asked = { defence, slot, companion, hold, interpreter: !hold && step.interpreter };
  const expected = model.expectedOf(asked);
  const free = model.free(asked);
  const beside = companion === undefined ? {} : { companionEntrustmentId: companion.entrustment };
  const answer = hold
    ? await commands.hold(defence, slot.id, beside)
    : await commands.book(defence, slot.id, { ...beside, ...interpreter(step.interpreter) });
  if (expected.length === 0) {
    const { id, seat } = on.visit(String(answer.outcome.visit));
    expect(free).toContain(seat);
    model.take(asked, { id, seat });
  }
  return { answer, expected };
}

const interpreter = (comes: boolean) => (comes ? { interpreter: { name: '阿某', language: '维吾尔语' } } : {});

async function join({ model, commands }: Stage, step: Doing<'join'>): Promise<Outcome> {
  const defence = at(defences, step.defence);
  const expected = model.waiting.some((each) => each.defence === defence) ? ['WAITS_ALREADY'] : [];
  const answer = await commands.joinWaitlist(defence, { date: DAY_WAITED_FOR, mode: 'IN_PERSON' });
  if (expected.length === 0) model.join(defence);
  return { answer, expected };
}

async function letGo({ model, commands }: Stage, step: Doing<'leave'> | Doing<'decline'>): Promise<Outcome> {
  const defence = at(defences, step.defence);
  // Who does not wait at all does not even see the list.
  if (model.waiting.every((each) => each.defence.lawyer !== defence.lawyer)) return { expected: [] };
  const waits = model.waiting.find((each) => each.defence === defence);
  const leaves = step.does === 'leave';
  const offered = waits?.offer !== undefined;
  const unoffered = leaves ? [] : ['NOTHING_OFFERED'];
  const expected = offered ? [] : waits === undefined && leaves ? ['NOT_WAITING'] : unoffered;
  const answer = leaves
    ? await commands.leaveWaitlist(defence, WAITLIST)
    : await commands.declineOffer(defence, WAITLIST);
  if (expected.length === 0 && waits !== undefined) model.letGo(waits, leaves);
  return { answer, expected };
}

async function sweep({ model, commands }: Stage): Promise<Outcome> {
  for (const visit of model.visits) {
    await commands.attend(visit.id);
    if (visit.claimed && visit.status === 'HELD' && !model.stands(visit)) model.end(visit, 'LAPSED');
  }
  await commands.attendWaitlist(WAITLIST);
  model.passOffers();
  return { expected: [] };
}

/** The centre gives a slot fewer seats, or all of them again. Which go is the product's choice: free ones first. */
async function changeSeats(on: Stage, step: Doing<'seats'>): Promise<Outcome> {
  const { model, commands } = on;
  const slot = at(slots, step.slot);
  const seats = Math.min(step.seats, slot.capacity);
  const before = model.withdrawn.get(slot.id) ?? [];
  const claimed = model.claimed(slot);
  const answer = await commands.seats(slot.id, seats);
  const after = on.state<Slot>(slot.id)?.withdrawn ?? [];
  const all = Array.from({ length: slot.capacity }, (_, i) => i + 1);
  const kept = all.filter((seat) => !after.includes(seat));
  expect(kept).toHaveLength(seats);
  if (after.some((seat) => !before.includes(seat) && claimed.includes(seat))) {
    expect(kept.filter((seat) => !claimed.includes(seat))).toEqual([]);
  }
  model.withdrawn.set(slot.id, after);
  await commands.withdrawOffers(slot.id);
  model.withdrawOffers(slot);
  for (const visit of model.visits) {
    await commands.flag(visit.id, 'CAPACITY_CUT');
    await commands.unflag(visit.id, 'CAPACITY_CUT');
    const gone = model.withdrawn.get(visit.slot.id)?.includes(visit.seat) === true;
    if (!gone) visit.flags.delete('CAPACITY_CUT');
    else if (visit.claimed && model.stands(visit)) visit.flags.add('CAPACITY_CUT');
  }
  return { answer, expected: [] };
}

async function moveDetainee({ model, commands }: Stage, step: Doing<'move'>): Promise<Outcome> {
  const { detainee } = at(defences, step.detainee);
  if (model.moved.has(detainee)) return { expected: [] };
  model.moved.add(detainee);
  await commands.moveDetainee(detainee);
  for (const visit of model.visits) {
    await commands.flag(visit.id, 'DETAINEE_MOVED');
    const concerned = model.moved.has(visit.defence.detainee) && visit.claimed && model.stands(visit);
    if (concerned) visit.flags.add('DETAINEE_MOVED');
  }
  return { expected: [] };
}

type Changing = Doing<'extend' | 'confirm' | 'reschedule' | 'cancel' | 'decide'>;
const WRONG = ['NOT_IN_THIS_STATE'];

function change(on: Stage, step: Changing, visit: Expected): Promise<Outcome> {
  switch (step.does) {
    case 'extend':
      return extend(on, visit);
    case 'confirm':
      return confirm(on, step, visit);
    case 'reschedule':
      return reschedule(on, step, visit);
    case 'cancel':
      return cancel(on, visit);
    case 'decide':
      return decide(on, step, visit);
  }
}

async function extend({ model, commands }: Stage, visit: Expected): Promise<Outcome> {
  const once = visit.extended ? ['HOLD_EXTENDED'] : [];
  const expected = model.statusOf(visit) === 'HELD' ? once : WRONG;
  const answer = await commands.extend(visit.id, visit.defence.lawyer);
  if (expected.length === 0) Object.assign(visit, { extended: true, until: later(visit.until, 10 * MINUTE) });
  return { answer, expected };
}

async function cancel({ model, commands }: Stage, visit: Expected): Promise<Outcome> {
  const expected = ['HELD', 'AWAITING_PERMISSION', 'CONFIRMED'].includes(model.statusOf(visit)) ? [] : WRONG;
  const answer = await commands.cancel(visit.id, visit.defence.lawyer);
  if (expected.length === 0) model.end(visit, 'CANCELLED');
  return { answer, expected };
}

async function decide(on: Stage, step: Doing<'decide'>, visit: Expected): Promise<Outcome> {
  const { model, commands } = on;
  const { id, defence } = visit;
  // Whose visit never asked for a permission, the leader cannot even see.
  if (!defence.restricted || on.visit(id).permission === undefined) return { expected: [] };
  // Nobody is there any more to be visited.
  const gone = step.permits && model.moved.has(defence.detainee) ? ['NOT_PRESENT'] : [];
  const expected = model.statusOf(visit) === 'AWAITING_PERMISSION' ? gone : WRONG;
  const answer = step.permits ? await commands.permit(id) : await commands.refuse(id);
  if (expected.length === 0 && step.permits) visit.status = 'CONFIRMED';
  if (expected.length === 0 && !step.permits) model.end(visit, 'REFUSED');
  return { answer, expected };
}

async function confirm({ model, commands }: Stage, step: Doing<'confirm'>, visit: Expected): Promise<Outcome> {
  const { id, defence, slot, seat } = visit;
  const held = model.statusOf(visit) === 'HELD';
  const refusals = [
    ...model.obstacles({ defence, slot }, visit),
    ...(model.withdrawn.get(slot.id)?.includes(seat) ? ['SEAT_WITHDRAWN'] : []),
    ...(step.interpreter && !defence.restricted ? ['NOBODY_TO_ASK'] : []),
  ];
  const expected = held ? refusals : WRONG;
  const answer = await commands.confirm(id, defence.lawyer, interpreter(step.interpreter));
  if (expected.length === 0) visit.status = defence.restricted ? 'AWAITING_PERMISSION' : 'CONFIRMED';
  return { answer, expected };
}

async function reschedule(on: Stage, step: Doing<'reschedule'>, visit: Expected): Promise<Outcome> {
  const { model, commands } = on;
  const { id, defence } = visit;
  const slot = at(slots, step.slot);
  const companion = defences.find((each) => each.lawyer === visit.companion && each.detainee === defence.detainee);
  const asked = { defence, slot, companion };
  const movable = ['AWAITING_PERMISSION', 'CONFIRMED'].includes(visit.status);
  const expected = !movable ? WRONG : visit.slot === slot ? ['SAME_SLOT'] : model.expectedOf(asked, visit);
  const free = model.free(asked);
  const answer = await commands.reschedule(id, defence.lawyer, slot.id);
  if (expected.length === 0) {
    const { seat } = on.visit(id);
    expect(free).toContain(seat);
    model.move(visit, slot, seat);
  }
  return { answer, expected };
}

/** Every visit and every offer is as the model has it. */
function expectAsModelled({ model, visit, state }: Stage): void {
  for (const each of model.visits) {
    const { status, slot, seat, flags = [] } = asOf(visit(each.id), model.now);
    expect({ status, slot, seat, flags: flags.map(({ cause }) => cause).sort() }).toEqual({
      status: model.statusOf(each),
      slot: each.slot.id,
      seat: each.seat,
      flags: [...each.flags].sort(),
    });
  }
  const entries = state<Waitlist>(WAITLIST)?.entries ?? [];
  expect(entries.map(({ entrustment, offer }) => [entrustment, offer?.slot, offer?.seat])).toEqual(
    model.waiting.map(({ defence, offer }) => [defence.entrustment, offer?.slot.id, offer?.seat]),
  );
}

test('whatever is held, booked, moved, decided, lapses, is closed or waited for: as a model of it says, step by step', async () => {
  const met = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 10, maxLength: 40 }), async (steps) => {
      const on = await stage();
      for (const step of steps) {
        const before = JSON.stringify(on.table.items());
        const { answer, expected } = await take(on, step);
        expect([step.does, answer?.refusals.map(({ code }) => code) ?? []]).toEqual([step.does, expected]);
        if (expected.length > 0) expect(JSON.stringify(on.table.items())).toBe(before);
        expectConsistent(on.table, KINDS);
        expectAsModelled(on);
        const offers = on.model.waiting.filter(({ offer }) => offer !== undefined).length;
        for (const what of expected.length === 0 ? [step.does] : expected) met.set(what, (met.get(what) ?? 0) + 1);
        met.set('with a seat on offer', (met.get('with a seat on offer') ?? 0) + offers);
      }
    }),
    { seed, numRuns: 80 },
  );
  console.info(`met: ${JSON.stringify(Object.fromEntries(met))}`);
});
