import { dayAfter, shanghaiDay, weekday } from '#domain/model/time.ts';
import { ORGANS } from './organs.ts';
import type { Send } from './send.ts';

/** Days that can be booked, from the day of the seeding on. */
const HORIZON = 14;
const MONDAY = 1;
const FRIDAY = 5;

const ROOMS = [
  { room: { code: '101', mode: 'IN_PERSON', capacity: 4 }, session: { from: '09:00', to: '10:30' } },
  { room: { code: '201', mode: 'REMOTE', capacity: 2 }, session: { from: '14:00', to: '15:00' } },
] as const;

const SUSPECT = '张某';

interface One {
  readonly id: string;
}

interface Presented {
  readonly entrustment: One & { readonly presentedAt: string };
}

interface SeededVisits {
  readonly centre: string;
  /** Of lin.lawyer, on the Monday after the seeding. */
  readonly visit: string;
}

/** A detention centre that receives on every working day, and a lawyer with verified papers and a booked visit. */
export async function seedVisits(send: Send, caseId: string): Promise<SeededVisits> {
  const centreId = await openCentre(send);
  const { detainee } = await send<{ detainee: One }>(
    'wu.centre',
    'admitDetainee',
    { centreId, name: SUSPECT, caseId },
    'detainee { id }',
  );
  const papers = {
    centreId,
    suspect: SUSPECT,
    firmLetter: '明理函〔2026〕118号',
    authority: { kind: 'POWER_OF_ATTORNEY', number: '委2026-77' },
  };
  const { entrustment } = await send<Presented>(
    'lin.lawyer',
    'presentPapers',
    papers,
    'entrustment { id presentedAt }',
  );
  const verified = { entrustmentId: entrustment.id, detaineeId: detainee.id };
  await send('wu.centre', 'verifyEntrustment', verified, 'entrustment { id }');

  // The papers, presented again, answer the same: a day that stays the same from seed to seed.
  const from = shanghaiDay(entrustment.presentedAt);
  await send('wu.centre', 'openSlots', { centreId, from, to: dayAfter(from, HORIZON - 1) }, 'slots { id }');
  const booking = { slotId: slotOnMondayAfter(from), entrustmentId: entrustment.id };
  const { visit } = await send<{ visit: One }>('lin.lawyer', 'bookVisit', booking, 'visit { id }');
  return { centre: centreId, visit: visit.id };
}

async function openCentre(send: Send): Promise<string> {
  const { code: organ, name } = ORGANS.detentionCentre;
  const { centre } = await send<{ centre: One }>('zhou.admin', 'registerCentre', { organ, name }, 'centre { id }');
  const centreId = centre.id;
  for (const { room, session } of ROOMS) {
    await send('wu.centre', 'addVisitRoom', { centreId, ...room }, 'centre { id }');
    for (let day = MONDAY; day <= FRIDAY; day += 1) {
      const template = { centreId, room: room.code, weekday: day, ...session, effectiveFrom: '2026-01-01' };
      await send('wu.centre', 'addSessionTemplate', template, 'centre { id }');
    }
  }
  return centreId;
}

/** By its name, which is made of centre, template and day; the first template is that of Mondays. */
function slotOnMondayAfter(day: string): string {
  return `Slot_${ORGANS.detentionCentre.code}.T1.${dayAfter(day, 7 + MONDAY - weekday(day))}`;
}
