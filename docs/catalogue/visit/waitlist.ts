import type { waitlist as refusals } from '#domain/visit/refusals/waitlist.ts';
import type { Remedies } from '../remedy.ts';

export const waitlist: Remedies<typeof refusals> = {
  WAITS_ALREADY: {
    en: 'Nothing is to be done: see `waitlists`. To wait for other hours, leave the list and join it again.',
    zh: '无需处理，见 waitlists；要改变时段，请退出后重新加入。',
  },
  WAITLIST_FULL: {
    en: 'Choose another day or mode, or ask the centre for an urgent session: it has to arrange the visit within 48 hours.',
    zh: '选择其他日期或会见方式，或请看守所加开紧急场次；看守所应在四十八小时内安排会见。',
  },
  NOT_WAITING: { en: 'Look at `waitlists` again: the entry is gone.', zh: '重新查看 waitlists，该候补已不存在。' },
  NOTHING_OFFERED: {
    en: 'Look at the entry’s `offer` again: it was taken, or has passed to the next.',
    zh: '重新查看候补的 offer：席位已被使用或已顺延给下一位。',
  },
  NOT_DISPLACED: {
    en: 'Leave `displacedVisitId` out: only a flagged visit of the same papers that is still to come goes there.',
    zh: '不填 displacedVisitId：只有同一委托手续下、尚未进行且有标记的会见才适用。',
  },
};
