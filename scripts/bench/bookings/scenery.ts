import { personId } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import type { Aggregate, EventOf, KindOf } from '#domain/model/aggregate.ts';
import { fold } from '#domain/model/aggregate.ts';
import { calendarDays } from '#domain/model/claim.ts';
import { accepted, opened } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { calendars } from '#domain/model/reads.ts';
import { DAY, HOUR, later, shanghaiDay, shanghaiInstant } from '#domain/model/time.ts';
import { centreId } from '#domain/visit/centre/centre.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import type { Surroundings } from '#store/commit.ts';
import { commit } from '#store/commit.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Item, Table } from '#store/table.ts';

export const SLOTS = 10;
export const CAPACITY = 5;
export const SEATS = SLOTS * CAPACITY;

/** Somebody who wants a seat of one slot. */
export interface Rival {
  readonly number: number;
  /** The subject of their token. */
  readonly lawyer: string;
  readonly entrustmentId: Id<'Entrustment'>;
  readonly slotId: Id<'Slot'>;
}

/** As many rivals for each slot as for any other; each has a detainee of their own, so that only seats are scarce. */
export function rivalsOf(count: number, organ: string, slots: readonly Pick<Slot, 'id'>[]): readonly Rival[] {
  return Array.from({ length: count }, (_, number) => ({
    number,
    lawyer: `rival-${organ}-${number}`,
    entrustmentId: `Entrustment_${organ}-${number}`,
    slotId: slots[number % slots.length]?.id ?? 'Slot_none',
  }));
}

/** Ten slots of one centre, in two days' time, one after the other. */
export function slotsOf(organ: string, now: string): readonly Slot[] {
  const date = shanghaiDay(later(now, 2 * DAY));
  return Array.from({ length: SLOTS }, (_, i): Slot => {
    const from = later(shanghaiInstant(date, '08:00'), i * HOUR);
    return {
      id: `Slot_${organ}.T${i + 1}.${date}`,
      centre: centreId(organ),
      organ,
      template: `T${i + 1}`,
      date,
      room: '1',
      mode: 'IN_PERSON',
      period: { from, to: later(from, HOUR) },
      capacity: CAPACITY,
    };
  });
}

/**
 * All that booking reads of the rivals and their slots, as commit writes it: states and gates. Events and lists are
 * left out, and so is the way there, which is not what is measured.
 */
export async function sceneryOf(
  organ: string,
  slots: readonly Slot[],
  rivals: readonly Rival[],
  world: Surroundings,
): Promise<readonly Item[]> {
  const table = new MemoryTable();
  const put = <A extends Aggregate>(aggregate: A, id: Id<KindOf<A>>, ...events: readonly EventOf<A>[]) =>
    record({ table, world }, aggregate, id, events);
  const now = world.now();
  const centre = centreId(organ);
  await put(Centres, centre, { type: 'CentreRegistered', id: centre, name: '看守所', organ });
  for (const slot of slots) await put(Slots, slot.id, { type: 'SlotOpened', ...slot });
  for (const { lawyer, entrustmentId, number } of rivals) {
    const certificate = {
      number: String(number).padStart(17, '1'),
      firm: '浙江钱江律师事务所',
      validUntil: shanghaiDay(later(now, 365 * DAY)),
    };
    const person = { id: personId(lawyer), name: '律师', posts: ['LAWYER'], certificate } as const;
    const detainee: Id<'Detainee'> = `Detainee_${organ}-${number}`;
    const papers = {
      ...{ id: entrustmentId, lawyer: person.id, centre, organ, suspect: '赵某', lawyerName: '律师' },
      ...{ firm: certificate.firm, certificate: certificate.number, firmLetter: `函〔2026〕${number}号` },
      authority: { kind: 'POWER_OF_ATTORNEY', number: `委2026-${number}` },
      ...{ presentedAt: now, dueBy: later(now, 48 * HOUR) },
    } as const;
    await put(Persons, person.id, { type: 'PersonRegistered', ...person });
    const admission = { id: detainee, name: '赵某', centre, organ, admittedAt: now };
    await put(Detainees, detainee, { type: 'DetaineeAdmitted', ...admission });
    const verified = { type: 'EntrustmentVerified', detainee, place: 1 } as const;
    await put(Entrustments, entrustmentId, { type: 'PapersPresented', ...papers }, verified);
  }
  return table.items().filter(({ SK }) => SK === 'STATE' || SK.startsWith('GATE#'));
}

/** Records these events of a new record, asking no rule. */
async function record<A extends Aggregate>(
  { table, world }: { readonly table: Table; readonly world: Surroundings },
  aggregate: A,
  id: Id<KindOf<A>>,
  events: readonly EventOf<A>[],
): Promise<void> {
  const days = aggregate
    .claims(fold(aggregate, undefined, events))
    .flatMap((claim) => (claim.claim === 'calendar' ? calendarDays(claim.resource, claim.period) : []));
  const procedure = {
    reads: () => ({ days: calendars(days) }),
    rule: () => accepted({}, opened(aggregate, id, ...events)),
  };
  await commit(table, { operation: 'plant', key: id, digest: id, actor: SYSTEM, input: {}, procedure }, world);
}
