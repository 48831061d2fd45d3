import type { centre as refusals } from '#domain/visit/refusals/centre.ts';
import { directory } from '../directory.ts';
import type { Remedies } from '../remedy.ts';

export const centre: Remedies<typeof refusals> = {
  ORGAN_UNKNOWN: directory.ORGAN_UNKNOWN,
  NOT_A_CENTRE: {
    en: 'Name an organ of kind DETENTION_CENTRE, or register it as one.',
    zh: '填写类型为看守所（DETENTION_CENTRE）的机构代码，或先将其登记为看守所。',
  },
  CENTRE_REGISTERED: { en: 'Use the centre that is there.', zh: '直接使用已登记的看守所。' },
  NOT_YOUR_CENTRE: {
    en: 'Leave it to the staff of that centre; offer people only the centre in which they serve.',
    zh: '请该看守所民警办理；界面只应提供本人所在看守所。',
  },
  CENTRE_CROWDED: {
    en: 'The centre has as many rooms or templates as it can have; use those that are there.',
    zh: '该看守所的会见室或时段模板已达上限，请使用已有的。',
  },
  OUT_OF_RANGE: {
    en: 'Correct the input that `path` names to lie within the two numbers of the message.',
    zh: '将 path 所指的输入项更正到提示的范围之内。',
  },
  ROOM_EXISTS: {
    en: 'Choose another code, or use the room that is there.',
    zh: '换一个会见室编号，或使用已有的会见室。',
  },
  ROOM_UNKNOWN: {
    en: 'Choose one of the centre’s `rooms`, or add the room first with `addVisitRoom`.',
    zh: '从该看守所的 rooms 中选择，或先用 addVisitRoom 添加会见室。',
  },
  TEMPLATE_UNKNOWN: {
    en: 'Choose the code of one of the centre’s `templates`, or leave it out to open the slots of all.',
    zh: '从该看守所的 templates 中选择编号，或不填以开放全部时段。',
  },
  TEMPLATE_OVERLAPS: {
    en: 'Choose another time, weekday or room, or other first and last days.',
    zh: '另选时间、星期、会见室或起止日期。',
  },
  ENDS_BEFORE_IT_BEGINS: {
    en: 'Correct the input that `path` names: a session ends after it begins, a range on or after its first day.',
    zh: '更正 path 所指的输入项：场次的结束须晚于开始，日期范围的末日不得早于首日。',
  },
  RANGE_TOO_LONG: {
    en: 'Ask for the range in pieces of no more days than the message names.',
    zh: '按提示的天数分段办理。',
  },
  DAY_PAST: { en: 'Choose today or a day to come.', zh: '选择今天或之后的日期。' },
  MODE_TWICE: {
    en: 'Give each mode once; the main one stands in `mode` and `capacity`.',
    zh: '每种会见方式只填写一次；主要方式填在 mode 和 capacity 中。',
  },
  MODE_NOT_SERVED: {
    en: 'Choose one of the room’s `capacities`, or change the room first with `changeVisitRoom`.',
    zh: '从该会见室的 capacities 中选择，或先用 changeVisitRoom 变更会见室。',
  },
  MAIN_MODE_FOLLOWED: {
    en: 'Let the room serve both modes first, give its templates a `mode` with `changeSessionTemplate` or end them, and then take the old mode away.',
    zh: '先让会见室同时提供两种方式，再用 changeSessionTemplate 为其时段指定 mode 或终止时段，然后取消原方式。',
  },
  ROOM_WITHDRAWN: {
    en: 'Choose a room without `withdrawnFrom`, or a day before it.',
    zh: '选择未停用的会见室，或停用日之前的日期。',
  },
  ROOM_CLOSED: {
    en: 'Choose another room or time, or lift the closure first (`closures` of the centre).',
    zh: '另选会见室或时间，或先解除停止会见安排（见该看守所的 closures）。',
  },
  ROOM_ENGAGED: {
    en: 'Choose another room or time; `roomCalendar` of the centre shows what is taken.',
    zh: '另选会见室或时间；已占用的时段见该看守所的 roomCalendar。',
  },
  WEEKDAY_NEEDED: {
    en: 'Fill in `weekdays`, from 1 for Monday to 7 for Sunday.',
    zh: '填写 weekdays，周一为1，周日为7。',
  },
  TEMPLATE_ENDED: {
    en: 'Nothing is to be done from that day on; name an earlier day in `asOf`, or add a new template.',
    zh: '自该日起无须处理；可在 asOf 填写更早的日期，或新增模板。',
  },
  NOTHING_CHANGED: {
    en: 'Fill in what is to change.',
    zh: '填写需要变更的内容。',
  },
  CLOSURE_UNKNOWN: {
    en: 'Choose the code of one of the centre’s `closures` that is not over.',
    zh: '从该看守所尚未结束的 closures 中选择编号。',
  },
  CENTRE_TOO_LARGE: {
    en: 'Join templates that differ only in their weekday into one, shorten codes and reasons, or lift closures that are not needed.',
    zh: '将仅星期不同的模板合并，缩短编号和原因，或解除不需要的停止会见安排。',
  },
  SESSION_TOO_LONG: {
    en: 'Open several sessions, one after the other.',
    zh: '分为前后相接的几个场次。',
  },
  URGENT_SLOTS_CROWDED: {
    en: 'Add a template for that day instead.',
    zh: '请改为新增当日的时段模板。',
  },
  TOO_FAR_AHEAD: {
    en: 'Choose a day within as many days from today as the message names; later ones can be opened later.',
    zh: '选择自今日起提示天数之内的日期；更晚的日期可届时再开放。',
  },
};
