import { personId } from '#domain/directory/person/person.ts';
import { ORGANS } from './organs.ts';
import type { Send } from './send.ts';
import type { SeededVisits } from './visit.ts';
import { entrust, slotOnMondayAfter } from './visit.ts';

const PERSON = 'he.lawyer';
const RESTRICTED = '罗某';
const TURNED_AWAY = '邓某';

interface Presented {
  readonly entrustment: { readonly id: string; readonly presentedAt: string };
}

/** What of a lawyer's waits for others: a permission, an appeal against papers turned away, an answer. */
export async function seedWaiting(send: Send, { centre: centreId, today }: SeededVisits): Promise<void> {
  const notice = { ground: 'TERRORISM', notice: '会见通知〔2026〕3号', organ: ORGANS.station.code };
  const restriction = { ...notice, officerId: personId('wang.officer') };
  const letters = { firm: '正和函〔2026〕21号', number: '委2026-21' };
  const { id: entrustmentId } = await entrust(send, PERSON, { centreId, name: RESTRICTED, restriction }, letters);
  await send(PERSON, 'bookVisit', { slotId: slotOnMondayAfter(today, 'T2'), entrustmentId }, 'visit { id }');

  const authority = { kind: 'LEGAL_AID_LETTER', number: '援2026-6' };
  const papers = { centreId, suspect: TURNED_AWAY, firmLetter: '正和函〔2026〕22号', authority };
  const { entrustment } = await send<Presented>(PERSON, 'presentPapers', papers, 'entrustment { id presentedAt }');
  const turnedAway = { entrustmentId: entrustment.id };
  await send('wu.centre', 'rejectEntrustment', { ...turnedAway, reason: 'PAPERS_INCOMPLETE' }, 'entrustment { id }');
  const statement = '法律援助公函与律师事务所证明均已提交，材料齐全。';
  await send(PERSON, 'appealEntrustment', { ...turnedAway, statement }, 'entrustment { id }');
  const obstruction = {
    ...{ kind: 'PAPERS_NOT_ACCEPTED', organ: ORGANS.detentionCentre.code, statement, ...turnedAway },
    happenedAt: entrustment.presentedAt,
  };
  await send(PERSON, 'reportObstruction', obstruction, 'obstruction { id }');
}
