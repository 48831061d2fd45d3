import { expect, test } from 'vitest';
import { personId } from '#domain/directory/person/person.ts';
import type { Change } from '#domain/model/decision.ts';
import { DAY, later } from '#domain/model/time.ts';
import { bookVisit } from '#domain/visit/visit/book.ts';
import { confirmVisit } from '#domain/visit/visit/confirm.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  actor,
  aDeadline,
  aDetainee,
  aLawyer,
  aSlot,
  aVisit,
  HANDLERS,
  NOW,
  verified,
} from '#test/support/visit/records.ts';

const FIRST = later(NOW, -4 * DAY);
const unanswered = { visit: 'Visit_before', askedAt: FIRST } as const;
const restriction = {
  ground: 'TERRORISM',
  notice: '1',
  organ: HANDLERS,
  officer: personId('wang'),
  since: FIRST,
} as const;
const silent = aDeadline({ id: 'Deadline_Visit_before-VISIT_PERMISSION', startedAt: FIRST });
const context = contextOf(actor(aLawyer()), NOW);

const company = {
  entrustment: verified({ unanswered }),
  lawyer: aLawyer(),
  detainee: aDetainee({ restriction }),
  lawyerTime: [],
  detaineeTime: [],
  clocks: [aDeadline(), undefined],
  unansweredTerm: silent,
};
const ground = { ...company, slot: aSlot(), seats: Array.from({ length: 5 }, () => undefined) };

function changesOf(decision: ReturnType<typeof bookVisit>) {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  return decision.changes.flatMap((change: Change) =>
    'events' in change ? [{ id: change.id, events: change.events }] : [],
  );
}

test('the next request is as old as the one nobody answered, whose term it takes over', () => {
  const changes = changesOf(bookVisit(ground, {}, context));

  expect(changes).toMatchObject([
    { events: [{ type: 'VisitBooked', permission: { askedAt: FIRST, officerInCharge: 'Person_wang' } }] },
    { events: [{ type: 'DeadlineStarted', term: 'VISIT_PERMISSION', startedAt: FIRST }] },
    { id: aDeadline().id, events: [{ type: 'DeadlineCancelled', at: NOW }] },
    { id: silent.id, events: [{ type: 'DeadlineCancelled', at: NOW }] },
    { id: company.entrustment.id, events: [{ type: 'VisitAskedAgain' }] },
  ]);
});

test('an interpreter who was not asked for before has three days of their own', () => {
  const changes = changesOf(bookVisit(ground, { interpreter: { name: '阿某', language: '维吾尔语' } }, context));
  const started = changes.flatMap(({ events }) => events).filter(({ type }) => type === 'DeadlineStarted');

  expect(started).toMatchObject([
    { term: 'VISIT_PERMISSION', startedAt: FIRST },
    { term: 'INTERPRETER_PERMISSION', startedAt: NOW },
  ]);
});

test('where visits need no permission any more, the old term ends with the next booking', () => {
  const changes = changesOf(bookVisit({ ...ground, detainee: aDetainee() }, {}, context));

  expect(changes).toMatchObject([
    { events: [{ type: 'VisitBooked' }] },
    { id: silent.id, events: [{ type: 'DeadlineCancelled' }] },
    { events: [{ type: 'VisitAskedAgain' }] },
  ]);
});

test('so does a seat that was kept meanwhile; its own 48 hours end with the request', () => {
  const held: Visit = {
    ...aVisit({ follows: unanswered.visit, dueBy: aDeadline().dueAt }),
    ...{ status: 'HELD', until: later(NOW, 1), extended: false },
  };

  const changes = changesOf(confirmVisit({ ...company, slot: aSlot(), visit: held }, {}, context));

  expect(changes.map(({ id }) => id)).toContain(silent.id);
  const confirmed = Visits.evolve(held, changes[0]?.events[0] as never);
  expect(confirmed).toMatchObject({ status: 'AWAITING_PERMISSION', permission: { askedAt: FIRST } });
  expect(confirmed).not.toHaveProperty('dueBy');
});
