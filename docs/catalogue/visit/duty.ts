import type { duty as refusals } from '#domain/visit/refusals/duty.ts';
import type { Remedies } from '../remedy.ts';

export const duty: Remedies<typeof refusals> = {
  NO_PLACE_FOR_A_STATION: {
    en: 'Name a detention centre, a police station or another public-security organ; courts and procuratorates keep their own.',
    zh: '填写看守所、派出所或其他公安机关的代码；法院、检察院的工作站由其自行管理。',
  },
  STATION_REGISTERED: { en: 'Use the station that is there.', zh: '直接使用已登记的工作站。' },
  NOT_YOUR_STATION: {
    en: 'Leave it to those who serve with the organ in whose house the station is.',
    zh: '请该工作站所在机构人员办理。',
  },
  SHIFT_OVERLAPS: {
    en: 'Choose another time, or put the lawyer on the shift that is there: one shift takes several.',
    zh: '另选时间，或将律师排入已有班次：一个班次可有数名律师。',
  },
  SHIFT_OVER: { en: 'Choose a shift that is on or still to come.', zh: '选择正在进行或尚未开始的班次。' },
  SHIFT_BEGUN: {
    en: 'Leave it: what has begun stays on the roster. A lawyer who has not come can be swapped.',
    zh: '不必取消：已开始的班次保留在值班表中；尚未到岗的律师可以调换。',
  },
  SHIFT_TO_COME: {
    en: 'Record the arrival when the lawyer comes, at the earliest two hours before the shift.',
    zh: '律师到岗时再登记，最早在班次开始前两小时。',
  },
  SHIFT_FULL: { en: 'Plan another shift, or swap.', zh: '另排班次，或调换。' },
  LAWYER_UNKNOWN: {
    en: 'Correct `lawyerId`, or have the lawyer registered in the directory.',
    zh: '更正 lawyerId，或请管理员登记该律师。',
  },
  ON_SHIFT_ALREADY: { en: 'Nothing is to be done.', zh: '无需处理。' },
  NOT_ON_SHIFT: {
    en: 'Choose one of the `lawyers` of the shift who has not left.',
    zh: '从该班次 lawyers 中尚未离岗者中选择。',
  },
  DUTY_LAWYER_BUSY: {
    en: 'Choose another lawyer or another shift. Where the lawyer is then is not told; they see it in their own calendar.',
    zh: '另选律师或班次。原因不予告知，律师可在本人日程中查看。',
  },
  ARRIVED_ALREADY: {
    en: 'Whoever has come stays on the roster; record when they leave.',
    zh: '已到岗的律师保留在值班表中；离岗时登记即可。',
  },
  NOT_ARRIVED: { en: 'Record the arrival first.', zh: '先登记到岗。' },
  LEFT_ALREADY: { en: 'Nothing is to be done.', zh: '无需处理。' },
  OTHER_STATION: {
    en: 'Choose a shift of the station at which the request was made.',
    zh: '选择约见所在工作站的班次。',
  },
  ASKED_IN_FUTURE: {
    en: 'Correct `askedAt`, or leave it out: then it is now.',
    zh: '更正 askedAt，或不填：即为现在。',
  },
  OWN_REQUEST: {
    en: 'Leave it to a colleague who neither recorded the request nor handles the case, or to the lawyer.',
    zh: '请未登记该约见、也不办理该案的同事，或者值班律师本人办理。',
  },
  NOT_YOUR_REQUEST: { en: 'Offer the action by `availableActions`.', zh: '按 availableActions 提供操作。' },
  NOT_TOLD: { en: 'Tell the lawyer first: `tellDutyLawyer`.', zh: '先告知值班律师：tellDutyLawyer。' },
  SHIFT_TOO_LATE: {
    en: 'Choose a shift that begins before `dueBy`, or the nearest one; put a lawyer on it if it has none.',
    zh: '选择 dueBy 之前开始的班次，或者最近的班次；无人值班的先排班。',
  },
  NOT_WITHDRAWN_IN_PERSON: {
    en: 'Have the suspect say so in person and sign; otherwise leave the request as it is and bring the lawyer.',
    zh: '须由本人当面表示并签名；否则保留约见并安排值班律师。',
  },
};
