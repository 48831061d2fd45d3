import type { Person } from '#domain/directory/person/person.ts';
import { personId } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Id } from '#domain/model/id.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { Reads } from '#domain/model/reads.ts';
import { one } from '#domain/model/reads.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { booking, bookVisit } from '#domain/visit/visit/book.ts';
import { cancelling, cancelVisit } from '#domain/visit/visit/cancel.ts';
import { rescheduleVisit, rescheduling } from '#domain/visit/visit/reschedule.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import type { Committed, Surroundings } from '#store/commit.ts';
import { commit } from '#store/commit.ts';
import type { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { plant } from '../plant.ts';
import { actor, aDetainee, aLawyer, aSlot, presented } from './records.ts';

/** All aggregates a scene holds. */
export const KINDS = [Persons, Slots, Detainees, Entrustments, Visits];

/** A lawyer and the person they defend. */
export interface Defence {
  readonly entrustment: Id<'Entrustment'>;
  readonly lawyer: string;
  readonly detainee: string;
}

/** Opens slots, and lets each lawyer defend their detainee, in a table of its own. */
export async function scene(
  at: { readonly table: MemoryTable; readonly world: Surroundings },
  slots: readonly Slot[],
  defences: readonly Defence[],
): Promise<void> {
  for (const slot of slots) await plant(at, Slots, slot.id, { type: 'SlotOpened', ...slot });
  for (const name of new Set(defences.map(({ lawyer }) => lawyer))) {
    const { suspended: _, ...person } = lawyerOf(name);
    await plant(at, Persons, person.id, { type: 'PersonRegistered', ...person });
  }
  for (const name of new Set(defences.map(({ detainee }) => detainee))) {
    const { status: _, ...admission } = aDetainee({ id: `Detainee_${name}`, caseId: `Case_${name}` });
    await plant(at, Detainees, admission.id, { type: 'DetaineeAdmitted', ...admission });
  }
  const defenders = new Map<string, number>();
  for (const { entrustment: id, lawyer, detainee } of defences) {
    const place = (defenders.get(detainee) ?? 0) + 1;
    defenders.set(detainee, place);
    const { status: _, ...papers } = presented({ id, lawyer: personId(lawyer) });
    const verified = { type: 'EntrustmentVerified', detainee: `Detainee_${detainee}`, place } as const;
    await plant(at, Entrustments, id, { type: 'PapersPresented', ...papers }, verified);
  }
}

export function aSession(name: string, from: string, to: string, changes: Partial<Slot> = {}): Slot {
  return aSlot({ id: `Slot_${name}`, room: name, date: from.slice(0, 10), period: { from, to }, ...changes });
}

/** The commands of a visit as rivals send them. */
export function visiting(table: Table, world: Surroundings) {
  const send = <Input, First extends Reads, Further extends Reads>(
    lawyer: string,
    input: Input,
    procedure: Procedure<Input, First, Further>,
  ): Promise<Committed> =>
    commit(
      table,
      {
        operation: 'visit',
        key: world.token(),
        digest: '',
        actor: actor(lawyerOf(lawyer)),
        input,
        procedure: procedure as unknown as Procedure<Input>,
      },
      world,
    );
  return {
    book: ({ entrustment, lawyer }: Defence, slotId: string) =>
      send(
        lawyer,
        {},
        {
          reads: () => ({ slot: one(Slots, slotId), entrustment: one(Entrustments, entrustment) }),
          further: booking,
          rule: bookVisit,
        },
      ),
    reschedule: (visitId: string, lawyer: string, slotId: string) =>
      send(
        lawyer,
        {},
        {
          reads: () => ({ visit: one(Visits, visitId), slot: one(Slots, slotId) }),
          further: rescheduling,
          rule: rescheduleVisit,
        },
      ),
    cancel: (visitId: string, lawyer: string) =>
      send(
        lawyer,
        { reason: '改期' },
        { reads: () => ({ visit: one(Visits, visitId) }), further: cancelling, rule: cancelVisit },
      ),
  };
}

function lawyerOf(subject: string): Person {
  return aLawyer({ id: personId(subject) });
}
