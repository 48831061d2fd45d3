import type { Said } from './said.ts';

/** What can be found of records and their events. */
export const RECORD_FINDINGS = {
  EVENTS_INCLUDED: {
    verdict: 'VERIFIED',
    zh: '{record}：第 {from} 至 {to} 项事件中有 {count} 项在账本内，内容、盐值与次序一致',
    en: '{record}: {count} of the events {from} to {to} are in the log, with this text, this salt and in this order',
  },
  HISTORY_WHOLE: {
    verdict: 'VERIFIED',
    zh: '{record}：第 1 至 {to} 项事件均在账本内，连续无缺号',
    en: '{record}: the events 1 to {to} are all in the log, none left out between them',
  },
  HISTORY_PART: {
    verdict: 'UNVERIFIED',
    zh: '{record}：仅含第 {from} 至 {to} 项，自称共 {version} 项；其余须查看另一份证据包',
    en: '{record}: only the events {from} to {to} are here, of {version} as it says; the others are in another bundle',
  },
  LATER_UNPROVEN: {
    verdict: 'UNVERIFIED',
    zh: '{record}：第 {to} 项之后有无其他事件，证据包不能证明（自称共 {version} 项）',
    en: '{record}: that nothing happened after event {to} is not proven (the bundle says there are {version})',
  },
  RELATED_UNPROVEN: {
    verdict: 'UNVERIFIED',
    zh: '{record}：证据包是否列出了该案全部证据与财物，不能证明；申请人无权查看的不在其中',
    en: '{record}: that all evidence and property of the case is here or named is not proven; what the asker may not see is not',
  },
  EVENT_UNSEALED: {
    verdict: 'UNVERIFIED',
    zh: '{event}：尚未存入本检查点的账本',
    en: '{event}: not in the log of this checkpoint',
  },
  EVENT_SKIPPED: {
    verdict: 'LIE',
    zh: '{event}：没有账本证明，而其前后的事件均已入账；账本按序记入，该项的证明被去掉或内容被改动',
    en: '{event}: not proven, though events before and after it are in the log, which takes them in order: its proof was removed, or the event changed',
  },
  EVENT_MALFORMED: {
    verdict: 'LIE',
    zh: '{record} 第 {sequence} 项：不是事件的规范文本，或盐值格式不符',
    en: '{record}, number {sequence}: not the canonical text of an event, or no salt',
  },
  EVENT_MISPLACED: {
    verdict: 'LIE',
    zh: '{record} 第 {sequence} 项：文本自称为 {event}',
    en: '{record}, number {sequence}: the text says it is {event}',
  },
  INCLUSION_WRONG: {
    verdict: 'LIE',
    zh: '{event}：不在账本的第 {position} 位，内容、盐值、位置或证明被改动',
    en: '{event}: not what the log has at position {position}; text, salt, position or proof was changed',
  },
  ORDER_WRONG: {
    verdict: 'LIE',
    zh: '{event}：在账本中的位置先于前一项事件',
    en: '{event}: it lies in the log before the event that it follows',
  },
  SUBJECT_MISSING: {
    verdict: 'LIE',
    zh: '所称的记录 {record} 不是证据包的第一个记录',
    en: '{record}, which the bundle is said to be about, is not the first in it',
  },
  RECORD_TWICE: {
    verdict: 'LIE',
    zh: '同一记录出现两次：{record}',
    en: '{record} is there twice',
  },
  RANGE_WRONG: {
    verdict: 'LIE',
    zh: '{record}：没有事件，或事件数与所称的 {version} 项不符',
    en: '{record}: it has no events, or not those it says it has, up to {version}',
  },
  RECORDS_BEYOND: {
    verdict: 'UNVERIFIED',
    zh: '另有 {count} 个相关记录不在本证据包内：{ids}',
    en: '{count} records that belong to it are not in this bundle: {ids}',
  },
  RECORDS_UNLISTED: {
    verdict: 'UNVERIFIED',
    zh: '相关记录过多，证据包未全部列出，须另行查询',
    en: 'more records belong to it than the bundle names: ask for them by themselves',
  },
} as const satisfies Readonly<Record<string, Said>>;
