import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import type { Deadline, DeadlineEvent } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { startDeadline } from '#domain/deadline/deadline/start.ts';
import type { Organ } from '#domain/directory/organ/organ.ts';
import { organId } from '#domain/directory/organ/organ.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { actorOf, personId } from '#domain/directory/person/person.ts';
import type { Actor } from '#domain/model/actor.ts';
import type { Centre } from '#domain/visit/centre/centre.ts';
import { centreId } from '#domain/visit/centre/centre.ts';
import type { Room } from '#domain/visit/centre/room.ts';
import type { Template } from '#domain/visit/centre/template.ts';
import type { Detainee } from '#domain/visit/detainee/detainee.ts';
import type { Entrustment } from '#domain/visit/entrustment/entrustment.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import type { Permission } from '#domain/visit/visit/permission.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';

/** The organ code of the centre that every factory here speaks of. */
export const ORGAN = '330102990000';
export const CENTRE = centreId(ORGAN);

/** Monday 23 November 2026, 9:00 in Shanghai; the slots below are on the day after. */
export const NOW = '2026-11-23T01:00:00.000Z';

export function actor(person: Person): Actor {
  const actor = actorOf(person, NOW);
  if (actor === undefined) throw new Error(`${person.id} is suspended`);
  return actor;
}

export function aLawyer(changes: Partial<Person> = {}): Person {
  const certificate = { number: '13301201010123456', firm: '浙江钱江律师事务所', validUntil: '2027-05-31' };
  return { id: personId('lin.lawyer'), name: '林律师', posts: ['LAWYER'], certificate, suspended: false, ...changes };
}

export function someStaff(changes: Partial<Person> = {}): Person {
  return {
    id: personId('he.staff'),
    name: '何警官',
    posts: ['CENTRE_STAFF'],
    organ: ORGAN,
    suspended: false,
    ...changes,
  };
}

export function anOrgan(changes: Partial<Organ> = {}): Organ {
  return { id: organId(ORGAN), code: ORGAN, name: '杭州市上城区看守所', kind: 'DETENTION_CENTRE', ...changes };
}

export function aRoom(changes: Partial<Room> = {}): Room {
  return { code: '1', mode: 'IN_PERSON', capacity: 5, ...changes };
}

export function aTemplate(changes: Partial<Template> = {}): Template {
  return { code: 'T1', room: '1', weekday: 2, from: '09:00', to: '10:00', effectiveFrom: '2026-11-01', ...changes };
}

export function aCentre(changes: Partial<Centre> = {}): Centre {
  return { id: CENTRE, name: '上城区看守所', organ: ORGAN, rooms: [aRoom()], templates: [], ...changes };
}

export function aSlot(changes: Partial<Slot> = {}): Slot {
  return {
    id: `Slot_${ORGAN}.T1.2026-11-24`,
    centre: CENTRE,
    organ: ORGAN,
    template: 'T1',
    date: '2026-11-24',
    room: '1',
    mode: 'IN_PERSON',
    period: { from: '2026-11-24T01:00:00.000Z', to: '2026-11-24T02:00:00.000Z' },
    capacity: 5,
    ...changes,
  };
}

export function aDetainee(changes: Partial<Omit<Detainee, 'status'>> = {}): Detainee & { status: 'DETAINED' } {
  return {
    id: 'Detainee_zhao',
    name: '赵某',
    centre: CENTRE,
    organ: ORGAN,
    caseId: 'Case_1',
    admittedAt: '2026-11-20T02:00:00.000Z',
    ...changes,
    status: 'DETAINED',
  };
}

type Presented = Extract<Entrustment, { status: 'PRESENTED' }>;
type Verified = Extract<Entrustment, { status: 'VERIFIED' }>;

export function presented(changes: Partial<Presented> = {}): Presented {
  return {
    id: 'Entrustment_1',
    lawyer: aLawyer().id,
    centre: CENTRE,
    organ: ORGAN,
    suspect: '赵某',
    lawyerName: '林律师',
    certificate: '13301201010123456',
    firm: '浙江钱江律师事务所',
    firmLetter: '钱江函〔2026〕118号',
    authority: { kind: 'POWER_OF_ATTORNEY', number: '委2026-77' },
    presentedAt: '2026-11-22T01:00:00.000Z',
    dueBy: '2026-11-24T01:00:00.000Z',
    ...changes,
    status: 'PRESENTED',
  };
}

export function verified(changes: Partial<Verified> = {}): Verified {
  return { ...presented(), detainee: aDetainee().id, caseId: 'Case_1', place: 1, ...changes, status: 'VERIFIED' };
}

export function aVisit(changes: Partial<Omit<Visit, 'status'>> = {}): Visit & { status: 'CONFIRMED' } {
  const { id: slot, mode, period } = aSlot();
  const { id: entrustment, lawyer, detainee, centre, organ } = verified();
  return {
    id: 'Visit_1',
    entrustment,
    lawyer,
    detainee,
    centre,
    organ,
    slot,
    seat: 1,
    mode,
    period,
    ...changes,
    status: 'CONFIRMED',
  };
}

/** The organ that handles the case, and the leader of which permits visits. */
export const HANDLERS = '330102510000';

/** Asked of the handling organ for a visit in a case of Wang's, and not decided yet. */
export function aPermission(changes: Partial<Permission> = {}): Permission {
  return {
    grounds: ['NATIONAL_SECURITY'],
    suspect: '赵某',
    lawyerName: '林律师',
    organ: HANDLERS,
    officerInCharge: personId('wang'),
    askedAt: NOW,
    nth: 1,
    ...changes,
  };
}

/** The 48 hours of the papers, while they run. */
export function aDeadline(changes: Partial<Omit<Deadline, 'status'>> = {}): Deadline {
  const { id: subject, lawyer, presentedAt: startedAt } = presented();
  const start = {
    subject,
    term: 'VISIT',
    startedAt,
    organ: ORGAN,
    posts: ['CENTRE_STAFF'],
    persons: [lawyer],
  } as const;
  const [change] = [startDeadline(start, CHINESE_CALENDAR)];
  if (!('events' in change)) throw new Error('a start opens a deadline');
  return { ...Deadlines.evolve(undefined, change.events[0] as DeadlineEvent), ...changes } as Deadline;
}
