import type { Catalogue } from '#domain/model/refusal.ts';

export const centre = {
  ORGAN_UNKNOWN: { zh: '机构代码{code}未登记', en: 'No organ {code} is registered' },
  NOT_A_CENTRE: { zh: '机构{code}不是看守所', en: 'Organ {code} is not a detention centre' },
  CENTRE_REGISTERED: { zh: '该看守所已登记', en: 'This centre is registered already' },
  NOT_YOUR_CENTRE: { zh: '只能由该看守所民警办理', en: "Only this centre's own staff may do this" },
  CENTRE_CROWDED: { zh: '最多可设{most}项', en: 'There can be {most} at most' },
  OUT_OF_RANGE: { zh: '须在{lowest}至{highest}之间', en: 'Must be from {lowest} to {highest}' },
  ROOM_EXISTS: { zh: '会见室{code}已存在', en: 'There is a room {code} already' },
  ROOM_UNKNOWN: { zh: '没有会见室{code}', en: 'There is no room {code}' },
  TEMPLATE_UNKNOWN: { zh: '没有该会见时段模板', en: 'There is no such template' },
  TEMPLATE_OVERLAPS: {
    zh: '与该会见室已有时段重叠',
    en: 'The room has a session at this time already',
  },
  ENDS_BEFORE_IT_BEGINS: { zh: '结束须晚于开始', en: 'The end must come after the beginning' },
  RANGE_TOO_LONG: { zh: '一次最多{days}天', en: '{days} days at most at a time' },
  DAY_PAST: { zh: '该日期已过', en: 'This day has passed' },
  MODE_TWICE: { zh: '每种会见方式只能填写一次', en: 'Each mode can be given once' },
  MODE_NOT_SERVED: { zh: '该会见室不提供此会见方式', en: 'The room does not serve this mode' },
  MAIN_MODE_FOLLOWED: {
    zh: '该会见室仍有未指定会见方式的时段，不能更改主要会见方式',
    en: 'Sessions of this room have no mode of their own; its main mode cannot change under them',
  },
  ROOM_WITHDRAWN: { zh: '该会见室已停用', en: 'The room is no longer there for visits' },
  ROOM_CLOSED: { zh: '该会见室此时段停止会见', en: 'The room is closed at this time' },
  ROOM_ENGAGED: { zh: '该会见室此时段已有场次', en: 'The room has a session at this time already' },
  WEEKDAY_NEEDED: { zh: '须至少填写一个星期', en: 'At least one weekday is needed' },
  TEMPLATE_ENDED: { zh: '该会见时段模板至{last}已失效', en: 'The template stands until {last} already' },
  NOTHING_CHANGED: { zh: '没有任何更改', en: 'Nothing would change' },
  CLOSURE_UNKNOWN: { zh: '没有该停止会见安排，或已结束', en: 'There is no such closure, or it is over' },
  CENTRE_TOO_LARGE: {
    zh: '该看守所的会见室、时段模板和停止会见安排过多',
    en: 'Its rooms, templates and closures are too many together',
  },
  SESSION_TOO_LONG: { zh: '一个场次最长{hours}小时', en: 'A session has {hours} hours at most' },
  URGENT_SLOTS_CROWDED: {
    zh: '当日已临时增开{most}个场次',
    en: '{most} sessions were opened by hand for this day already',
  },
  TOO_FAR_AHEAD: {
    zh: '最多可提前{days}天',
    en: 'At most {days} days ahead',
    article: 'CPL 39, CPR 53',
  },
} as const satisfies Catalogue;
