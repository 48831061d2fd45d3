import { setTimeout as sleep } from 'node:timers/promises';
import type { Id } from '#domain/model/id.ts';
import { dayAfter, shanghaiDay, weekday } from '#domain/model/time.ts';
import { must, send } from './deployed.ts';
import { registerLawyer, registerOrgan, registerPerson } from './register.ts';

/** A centre that receives, and one of its staff. */
export interface OpenCentre {
  readonly organ: string;
  readonly id: Id<'Centre'>;
  readonly staff: string;
  /** Four sessions on days to come, earliest first. */
  readonly slots: readonly Id<'Slot'>[];
}

const REGISTER =
  'mutation ($input: RegisterCentreInput!) { registerCentre(input: $input) { centre { id } refusals { code } } }';
const ADD_ROOM = 'mutation ($input: AddVisitRoomInput!) { addVisitRoom(input: $input) { refusals { code } } }';
const ADD_TEMPLATE =
  'mutation ($input: AddSessionTemplateInput!) { addSessionTemplate(input: $input) { refusals { code } } }';
const SLOTS = `query ($id: ID!, $from: LocalDate!, $to: LocalDate!) {
  slots(centreId: $id, from: $from, to: $to) { edges { node { id freeSeats capacity } } } }`;
const ADMIT =
  'mutation ($input: AdmitDetaineeInput!) { admitDetainee(input: $input) { detainee { id } refusals { code } } }';
const PRESENT =
  'mutation ($input: PresentPapersInput!) { presentPapers(input: $input) { entrustment { id status presentedAt dueBy } refusals { code } } }';
const VERIFY =
  'mutation ($input: VerifyEntrustmentInput!) { verifyEntrustment(input: $input) { entrustment { id status } refusals { code } } }';

/** Registers a centre with a room and two weekly sessions, and waits for the slots that open of themselves. */
export async function openCentre(capacity: number): Promise<OpenCentre> {
  const organ = await registerOrgan('DETENTION_CENTRE', '看守所');
  const staff = await registerPerson({ posts: ['CENTRE_STAFF'], organ });
  const { centre } = await must('zhou.admin', REGISTER, { organ, name: '看守所' });
  await must(staff, ADD_ROOM, { centreId: centre.id, code: '1', mode: 'IN_PERSON', capacity });
  const today = shanghaiDay(new Date().toISOString());
  for (const days of [2, 3]) {
    const session = { room: '1', weekday: weekday(dayAfter(today, days)), from: '09:00', to: '10:00' };
    await must(staff, ADD_TEMPLATE, { centreId: centre.id, ...session, effectiveFrom: today });
  }
  return { organ, id: centre.id, staff, slots: await openedSlots(staff, centre.id, today) };
}

/** Both sessions, in both of the two weeks that a new template opens: table stream, relay, queue, reaction. */
async function openedSlots(staff: string, id: string, today: string): Promise<readonly Id<'Slot'>[]> {
  for (let tries = 0; tries < 120; tries += 1) {
    const { data } = await send(staff, SLOTS, { id, from: today, to: dayAfter(today, 13) });
    const slots = data.slots.edges.map(({ node }: { node: { id: Id<'Slot'> } }) => node.id);
    if (slots.length === 4) return slots;
    await sleep(250);
  }
  throw new Error(`no slots opened at ${id}`);
}

/** A lawyer of their own, who presents papers for somebody to the centre. */
export async function presentPapers({ id }: OpenCentre) {
  const lawyer = await registerLawyer();
  const authority = { kind: 'POWER_OF_ATTORNEY', number: '委2026-77' };
  const papers = { centreId: id, suspect: '赵某', firmLetter: '钱江函〔2026〕118号', authority };
  const { entrustment } = await must(lawyer, PRESENT, papers);
  return { lawyer, entrustment };
}

/** The staff admit a detainee, and find the papers to be for them. */
export async function verify({ id, staff }: OpenCentre, entrustmentId: string) {
  const { detainee } = await must(staff, ADMIT, { centreId: id, name: '赵某' });
  const { entrustment } = await must(staff, VERIFY, { entrustmentId, detaineeId: detainee.id });
  return { detainee, entrustment };
}
