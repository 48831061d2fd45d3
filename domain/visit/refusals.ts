import type { Catalogue } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';

export const catalogue = {
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
  CASE_UNKNOWN: { zh: '没有该案件', en: 'There is no such case' },
  CERTIFICATE_EXPIRED: {
    zh: '律师执业证书在该日已失效',
    en: 'The practising certificate is not valid on that day',
    article: 'CPL 39, CPR 53',
  },
  LAWYER_SUSPENDED: { zh: '该律师账户已停用', en: 'The lawyer is suspended in the directory' },
  TWO_DEFENDERS: {
    zh: '已有两名辩护人，不能再委托',
    en: 'There are two defenders already',
    article: 'CPL 33',
  },
  DEFENDS_ALREADY: { zh: '该律师已是此人的辩护人', en: 'The lawyer defends this person already' },
  DEFENDS_ANOTHER: {
    zh: '一名辩护律师不得为同一案件两名以上犯罪嫌疑人辩护',
    en: 'No lawyer may defend two suspects of one case',
    article: 'CPR 43',
  },
  NOT_PRESENT: { zh: '该人员目前不在本所', en: 'The person is not at this centre now' },
  ENTRUSTMENT_NOT_VERIFIED: {
    zh: '委托手续尚未核验通过',
    en: 'The papers are not verified',
    article: 'CPL 39, CPR 53',
  },
  OTHER_CENTRE: { zh: '须在委托手续所交看守所会见', en: 'The papers were presented to another centre' },
  SLOT_PAST: { zh: '该场次已开始或结束', en: 'This session has begun' },
  SLOT_FULL: {
    zh: '该场次已约满，请选择其他场次；看守所应在四十八小时内安排会见',
    en: 'This session is full; choose another. The centre must arrange the visit within 48 hours',
    article: 'CPL 39',
  },
  SAME_SLOT: { zh: '会见已在该场次', en: 'The visit is in this session already' },
  LAWYER_BUSY: { zh: '该律师此时段已有其他会见', en: 'The lawyer has another visit at this time' },
  // Says nothing of whom the person meets, or why they cannot be met: that is not the caller's to know.
  TIME_NOT_AVAILABLE: { zh: '此时段无法安排，请选择其他场次', en: 'Not possible at this time; choose another session' },
  VISIT_BEGUN: { zh: '会见时间已到，不能更改', en: 'The time of the visit has come; it can no longer be changed' },
} as const satisfies Catalogue;

export const refuse = refusing(catalogue);
