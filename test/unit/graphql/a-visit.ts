import type { Command } from './walk/more.ts';

const ORGAN = '339901430000';
const centreId = `Centre_${ORGAN}`;
const session = (date: string) => `Slot_${ORGAN}.T2.${date}`;

/** A visit's whole life: held and confirmed, moved, waited for, permitted, begun and over. */
export async function aVisit(command: Command): Promise<void> {
  const entrustmentId = await entrusted(command, { name: '己某' });
  const held = await command(
    'lin.lawyer',
    'holdSeat',
    { slotId: session('2026-11-24'), entrustmentId },
    'visit { id }',
  );
  const visitId: string = held.visit.id;
  await command('lin.lawyer', 'extendHold', { visitId }, 'visit { id }');
  await command('lin.lawyer', 'confirmVisit', { visitId }, 'visit { id }');
  await command('lin.lawyer', 'reportDelay', { visitId, expectedAt: '2026-11-24T06:10:00.000Z' }, 'visit { id }');
  await command('lin.lawyer', 'rescheduleVisit', { visitId, slotId: session('2026-11-25') }, 'visit { id }');
  const assistant = { name: '郑助理', card: 'LICENCE', number: '证15', firmLetter: '函133' };
  await command('lin.lawyer', 'changeVisitParty', { visitId, assistant }, 'visit { id }');
  const wanted = { entrustmentId, date: '2026-11-26', mode: 'REMOTE' };
  const { waitlist } = await command('lin.lawyer', 'joinWaitlist', wanted, 'waitlist { id }');
  await command('lin.lawyer', 'leaveWaitlist', { waitlistId: waitlist.id, entrustmentId }, 'waitlist { id }');
  await command('lin.lawyer', 'cancelVisit', { visitId, reason: '开庭' }, 'visit { id }');
  await arrived(command, entrustmentId);
  await permitted(command);
  const { feed } = await command('lin.lawyer', 'createCalendarFeed', {}, 'feed { id }');
  await command('lin.lawyer', 'revokeCalendarFeed', { feedId: feed.id }, 'feed { id }');
}

/** At the desk with a booking, and once more without. */
async function arrived(command: Command, entrustmentId: string): Promise<void> {
  const room = { centreId, code: '110', mode: 'IN_PERSON', capacity: 2 };
  await command('wu.centre', 'addVisitRoom', room, 'centre { id }');
  const soon = { from: '2026-11-23T01:20:00.000Z', to: '2026-11-23T02:20:00.000Z' };
  const { slot } = await command('wu.centre', 'openUrgentSlot', { centreId, room: '110', ...soon }, 'slot { id }');
  const place = { slotId: slot.id, entrustmentId };
  const { visit } = await command('lin.lawyer', 'bookVisit', place, 'visit { id }');
  await command('wu.centre', 'checkInVisit', { visitId: visit.id, reason: '手机没电' }, 'visit { id }');
  await command('wu.centre', 'completeVisit', { visitId: visit.id }, 'visit { id }');
  await command('wu.centre', 'admitWalkIn', place, 'visit { id }');
}

/** Decided by a leader of the handling organ, once each way. */
async function permitted(command: Command): Promise<void> {
  const notice = { ground: 'NATIONAL_SECURITY', notice: '会见通知〔2026〕9号', organ: '339901510000' };
  const restriction = { ...notice, officerId: 'Person_wang.officer' };
  const entrustmentId = await entrusted(command, { name: '庚某', restriction });
  const asked = async (date: string): Promise<string> => {
    const place = { slotId: session(date), entrustmentId };
    return (await command('lin.lawyer', 'bookVisit', place, 'visit { id }')).visit.id;
  };
  await command('zhao.leader', 'permitVisit', { visitId: await asked('2026-11-26') }, 'visit { id }');
  const ground = { ground: 'STATE_SECRETS', reason: '涉及国家秘密' };
  await command('zhao.leader', 'refuseVisit', { visitId: await asked('2026-11-27'), ...ground }, 'visit { id }');
}

async function entrusted(command: Command, detained: { readonly name: string; readonly restriction?: object }) {
  const papers = { suspect: detained.name, firmLetter: '函', authority: { kind: 'LEGAL_AID_LETTER', number: '援8' } };
  const { detainee } = await command('wu.centre', 'admitDetainee', { centreId, ...detained }, 'detainee { id }');
  const { entrustment } = await command('lin.lawyer', 'presentPapers', { centreId, ...papers }, 'entrustment { id }');
  const found = { entrustmentId: entrustment.id, detaineeId: detainee.id };
  await command('wu.centre', 'verifyEntrustment', found, 'entrustment { id }');
  return String(entrustment.id);
}
