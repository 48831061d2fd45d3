import type { Command } from './more.ts';

const CENTRE = 'Centre_339901430000';

/** Somebody waits for a seat, and one is given back: it is kept for them. A clerk of their firm waits for another. */
export async function waiting(
  command: Command,
  entrusted: (lawyer: string, suspect: string) => Promise<string>,
): Promise<void> {
  const room = { centreId: CENTRE, code: '120', mode: 'IN_PERSON', capacity: 1 };
  await command('wu.centre', 'addVisitRoom', room, 'centre { id }');
  const session = { from: '2026-11-28T09:00:00.000Z', to: '2026-11-28T10:00:00.000Z' };
  const { slot } = await command(
    'wu.centre',
    'openUrgentSlot',
    { centreId: CENTRE, room: room.code, ...session },
    'slot { id }',
  );
  const taken = { slotId: slot.id, entrustmentId: await entrusted('he.lawyer', '万某') };
  const { visit } = await command('he.lawyer', 'bookVisit', taken, 'visit { id }');
  const wanted = { date: '2026-11-28', mode: 'IN_PERSON', earliest: '16:00' };
  const entrustmentId = await entrusted('lin.lawyer', '方某');
  await command('lin.lawyer', 'joinWaitlist', { entrustmentId, ...wanted }, 'waitlist { id }');
  const other = { entrustmentId: await entrusted('lin.lawyer', '石某'), ...wanted };
  await command('only.clerk', 'joinWaitlist', other, 'waitlist { id }');
  await command('he.lawyer', 'cancelVisit', { visitId: visit.id, reason: '另有安排' }, 'visit { id }');
}
