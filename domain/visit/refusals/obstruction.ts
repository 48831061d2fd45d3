import type { Catalogue } from '#domain/model/refusal.ts';

export const obstruction = {
  PROCURATORATE_UNKNOWN: {
    zh: '没有该机关同级或者上一级的此人民检察院，或者其已办理过',
    en: 'There is no such procuratorate of the same level or the next above that has not had its turn',
    article: 'CPL 49',
  },
  NOT_YOUR_VISIT: {
    zh: '没有本人的该委托手续或会见',
    en: 'You have no such papers or visit',
    article: 'CPL 49',
  },
  HAPPENED_IN_FUTURE: { zh: '发生时间不能晚于现在', en: 'It cannot have happened later than now' },
  NOT_OF_THAT_ORGAN: {
    zh: '所列人员不在被反映机关任职',
    en: 'The person named does not serve with the organ complained of',
  },
  NOT_YOUR_TURN: {
    zh: '目前由其他机关办理（本系统规则：同一时间由一个机关办理）',
    en: 'It is the turn of another organ: a rule of this system, one organ at a time',
  },
  OWN_ACT: {
    zh: '不得办理反映本人行为的事项，此次尝试已记录',
    en: 'Nobody answers a report about their own act; the attempt is on record',
    article: 'CPL 49',
  },
  ESCALATED_ALREADY: {
    zh: '两级人民检察院均已办理，本系统内不能再提交（本系统规则）',
    en: 'Two procuratorates have had their turn; further it does not go in this system, a rule of its own',
  },
  ANSWER_NOT_DUE: {
    zh: '答复期限未满（本系统规则：期满未答复方可提交；也可另行提出，直接向上一级机关投诉或者向人民检察院申诉、控告）',
    en: 'The term for an answer still runs: a rule of this system; a report of its own goes to the organ above or to the procuratorate at once',
  },
  NO_ORGAN_ABOVE: {
    zh: '本系统未登记可受理的上一级机关，可依法向人民检察院申诉、控告',
    en: 'No organ above is registered here; the way to the procuratorate stays open',
    article: 'CPL 49',
  },
  PROCURATORATE_NEEDED: {
    zh: '须指明受理申诉、控告的人民检察院：本系统没有可受理的公安机关，或者已由其办理',
    en: 'Name the procuratorate: no police organ here can take it, or it has had its turn',
    article: 'CPL 49',
  },
  NOT_YOUR_REPORT: {
    zh: '只能由提出的律师本人办理',
    en: 'Only the lawyer who reported it may do this',
    article: 'CPL 49',
  },
  TOO_MANY_NAMED: { zh: '一次最多列明{most}人', en: '{most} people at most can be named at a time' },
} as const satisfies Catalogue;
