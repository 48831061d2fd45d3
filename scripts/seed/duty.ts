import { dayAfter } from '#domain/model/time.ts';
import { ORGANS } from './organs.ts';
import type { Send } from './send.ts';
import type { SeededVisits } from './visit.ts';

const PERSON = 'wu.centre';
const LAWYER = 'Person_gao.lawyer';

/** Days from tomorrow on for which somebody is on the roster, and those on which nobody is yet. */
const ON_DUTY = [1, 2, 3];
const GAPS = [4];

interface One {
  readonly id: string;
}

/** A duty lawyers' station with a roster for the coming days, and a suspect who wants to meet one. */
export async function seedDuty(send: Send, { today }: SeededVisits): Promise<void> {
  const { code: organ } = ORGANS.detentionCentre;
  const at = { organ, name: '阳光市看守所值班律师工作站 Duty lawyers’ station' };
  const { station } = await send<{ station: One }>(PERSON, 'registerDutyStation', at, 'station { id }');
  const stationId = station.id;
  for (const days of [...ON_DUTY, ...GAPS]) {
    const shift = await plan(send, { stationId, date: dayAfter(today, days), from: '08:30', to: '17:30' });
    if (ON_DUTY.includes(days)) {
      await send(PERSON, 'assignDutyLawyer', { shiftId: shift.id, lawyerId: LAWYER }, 'shift { id }');
    }
  }
  await send(PERSON, 'requestDutyLawyer', { stationId, suspect: '张某' }, 'request { id }');
}

async function plan(send: Send, input: object): Promise<One> {
  const { shift } = await send<{ shift: One }>(PERSON, 'planDutyShift', input, 'shift { id }');
  return shift;
}
