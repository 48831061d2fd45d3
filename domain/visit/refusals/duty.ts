import type { Catalogue } from '#domain/model/refusal.ts';

export const duty = {
  NO_PLACE_FOR_A_STATION: {
    zh: '机构{code}不设本系统的值班律师工作站',
    en: 'Organ {code} keeps no duty lawyers’ station in this system',
  },
  STATION_REGISTERED: { zh: '该值班律师工作站已登记', en: 'This station is registered already' },
  NOT_YOUR_STATION: {
    zh: '只能由该工作站所在机构人员办理',
    en: "Only the staff of the station's own organ may do this",
  },
  SHIFT_OVERLAPS: { zh: '与该工作站已有班次重叠', en: 'The station has a shift at this time already' },
  SHIFT_OVER: { zh: '该班次已结束或取消', en: 'This shift is over or cancelled' },
  SHIFT_BEGUN: { zh: '该班次已开始，不能取消', en: 'This shift has begun and can no longer be cancelled' },
  SHIFT_TO_COME: { zh: '该班次尚未开始', en: 'This shift has not begun' },
  SHIFT_FULL: { zh: '每班最多{most}名值班律师', en: 'A shift has {most} duty lawyers at the most' },
  LAWYER_UNKNOWN: { zh: '没有该律师', en: 'There is no such lawyer' },
  ON_SHIFT_ALREADY: { zh: '该律师已在此班次', en: 'The lawyer is on this shift already' },
  NOT_ON_SHIFT: { zh: '该律师不在此班次，或已离开', en: 'The lawyer is not on this shift, or has left' },
  // Says nothing of where they are: a visit elsewhere is not the affair of a station's staff.
  DUTY_LAWYER_BUSY: { zh: '该律师此时段不能值班', en: 'The lawyer cannot be on duty at this time' },
  ARRIVED_ALREADY: { zh: '该律师已到岗', en: 'The lawyer has come' },
  NOT_ARRIVED: { zh: '尚未登记该律师到岗', en: 'The lawyer has not been recorded as come' },
  LEFT_ALREADY: { zh: '该律师已离岗', en: 'The lawyer has left' },
  OTHER_STATION: { zh: '该班次属于其他工作站', en: 'The shift is of another station' },
  ASKED_IN_FUTURE: { zh: '提出时间不能晚于现在', en: 'It cannot have been asked later than now' },
  OWN_REQUEST: {
    zh: '在办案机关的工作站，登记约见或者办理该案的人员不得办理此事，此次尝试已记录',
    en: "At a handling organ's station neither who recorded the request nor who handles the case does this; the attempt is on record",
    article: 'CPL 36',
  },
  NOT_YOUR_REQUEST: {
    zh: '只能由该约见的值班律师本人办理',
    en: 'Only the duty lawyer whose request it is may do this',
  },
  NOT_TOLD: { zh: '尚未告知值班律师', en: 'The duty lawyer has not been told yet' },
  SHIFT_TOO_LATE: {
    zh: '该班次在告知期限之后，且有更近的班次',
    en: 'The shift begins after the term for telling, and there is a nearer one',
  },
  NOT_WITHDRAWN_IN_PERSON: {
    zh: '约见只能由犯罪嫌疑人、被告人本人当面放弃',
    en: 'Only the suspect gives up the request, in person',
    article: 'CPL 36',
  },
} as const satisfies Catalogue;
