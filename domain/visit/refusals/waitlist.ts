import type { Catalogue } from '#domain/model/refusal.ts';

export const waitlist = {
  WAITS_ALREADY: { zh: '已在当日候补名单中', en: 'They wait for this day already', article: 'CPL 39' },
  WAITLIST_FULL: {
    zh: '当日候补已满{most}人，请选择其他日期；看守所应在四十八小时内安排会见',
    en: '{most} wait for this day already; choose another. The centre must arrange the visit within 48 hours',
    article: 'CPL 39',
  },
  NOT_WAITING: { zh: '不在该候补名单中', en: 'They are not on this waitlist' },
  NOTHING_OFFERED: {
    zh: '目前没有为其保留的席位',
    en: 'No seat is kept for them now',
    article: 'CPL 39',
  },
  NOT_DISPLACED: { zh: '该会见无须改期', en: 'This visit does not have to be moved' },
} as const satisfies Catalogue;
