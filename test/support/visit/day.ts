import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import type { DeadlineEvent } from '#domain/deadline/deadline/deadline.ts';
import { deadlineId } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { startDeadline } from '#domain/deadline/deadline/start.ts';
import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { personId } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '../api.ts';
import { plant } from '../plant.ts';
import { surroundings } from '../surroundings.ts';
import { aLawyer, aSlot, CENTRE, NOW, ORGAN, someStaff } from './records.ts';
import type { Defence } from './scene.ts';
import { scene } from './scene.ts';

export const LIN: Defence = { entrustment: 'Entrustment_lin', lawyer: 'lin.lawyer', detainee: 'zhao' };
export const SUN: Defence = { entrustment: 'Entrustment_sun', lawyer: 'sun.lawyer', detainee: 'qian' };
export const TUESDAY = aSlot({ capacity: 1 });
export const WEDNESDAY: Slot = aSlot({
  ...{ id: `Slot_${ORGAN}.T2.2026-11-25`, date: '2026-11-25', template: 'T2' },
  period: { from: '2026-11-25T01:00:00.000Z', to: '2026-11-25T02:00:00.000Z' },
});

/** The nearest organ above the centre's that is registered. */
export const ABOVE = { id: organId('330100000000'), code: '330100000000' };

const OTHERS: readonly Person[] = [
  someStaff({ id: personId('an.leader'), posts: ['LEADER'], organ: ABOVE.code }),
  someStaff(),
  someStaff({ id: personId('ma.staff'), organ: '440100990000' }),
  someStaff({ id: personId('ji.leader'), posts: ['LEADER'] }),
  someStaff({ id: personId('zhao.leader'), posts: ['LEADER'], organ: '330102000000' }),
  { id: personId('mei.clerk'), name: '梅助理', posts: ['CLERK'], firm: '浙江钱江律师事务所', suspended: false },
];

/** A centre with a session of one seat and one of five on the day after, two lawyers, and the API before them. */
export async function aDay({ now = NOW } = {}) {
  const table = new MemoryTable();
  const world = surroundings({ now });
  const at = { table, world };
  await plant(at, Centres, CENTRE, { type: 'CentreRegistered', id: CENTRE, name: '上城区看守所', organ: ORGAN });
  for (const { suspended: _, ...person } of OTHERS) {
    await plant(at, Persons, person.id, { type: 'PersonRegistered', ...person });
  }
  const { id, code } = ABOVE;
  const above = { id, code, name: '杭州市公安局', kind: 'PUBLIC_SECURITY_ORGAN' } as const;
  await plant(at, Organs, id, { type: 'OrganRegistered', ...above });
  await scene(at, [TUESDAY, WEDNESDAY], [LIN, SUN]);
  for (const { entrustment: subject, lawyer } of [LIN, SUN]) {
    const start = { subject, term: 'VISIT', startedAt: now, organ: ORGAN, posts: ['CENTRE_STAFF'] } as const;
    const change = startDeadline({ ...start, persons: [personId(lawyer)] }, CHINESE_CALENDAR);
    if (!('events' in change)) throw new Error('a deadline is opened');
    await plant(at, Deadlines, deadlineId(subject, 'VISIT'), ...(change.events as DeadlineEvent[]));
  }
  const { send, ...rest } = api({ table, world });

  /** A mutation of one input; answers with its payload, refusals as their codes. */
  async function run(person: string, mutation: string, input: object, shown: string) {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const query = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { ${shown} refusals { code } } }`;
    const { data, errors } = await send(person, query, { input });
    if (errors.length > 0) throw new Error(errors.map(({ message, extensions }) => extensions.code + message).join());
    const { refusals, ...payload } = data[mutation];
    return { ...payload, codes: refusals.map(({ code }: { code: string }) => code) };
  }

  /** Books, and answers with the visit's id. */
  async function book({ lawyer, entrustment }: Defence, slot: Slot): Promise<string> {
    const input = { slotId: slot.id, entrustmentId: entrustment };
    const { visit, codes } = await run(lawyer, 'bookVisit', input, 'visit { id }');
    if (codes.length > 0) throw new Error(codes.join());
    return visit.id;
  }

  /** A field or more of a visit, as somebody sees it. */
  async function seen(person: string, id: string, fields: string) {
    const { data, errors } = await send(person, `query ($id: ID!) { node(id: $id) { ... on Visit { ${fields} } } }`, {
      id,
    });
    return { visit: data?.node, codes: errors.map(({ extensions }) => extensions.code) };
  }

  async function passOf(id: string, lawyer = LIN.lawyer): Promise<string> {
    const { visit } = await seen(lawyer, id, 'pass { token }');
    return visit.pass.token;
  }

  const stateOf = (id: string) => table.items().find(({ PK, SK }) => PK === id && SK === 'STATE')?.state as never;

  return { ...rest, table, world, send, run, book, seen, passOf, stateOf, lawyer: aLawyer() };
}
