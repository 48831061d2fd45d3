import type { Catalogue } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';

export const catalogue = {
  STORE_OPENED: { zh: '该机构{number}号保管场所已设立', en: 'Store {number} of this organ is open already' },
  ORGAN_UNKNOWN: { zh: '机构代码{code}未登记', en: 'No organ {code} is registered' },
  NUMBER_INVALID: { zh: '序号须为1至{most}', en: 'Stores are numbered from 1 to {most}' },
  ROOMS_INVALID: { zh: '库房数须为1至{most}', en: 'A store has 1 to {most} rooms' },
  ROOM_TWICE: { zh: '库房名称“{room}”重复', en: 'Room {room} is named twice' },
  SHELVES_INVALID: { zh: '货位数须为1至{most}', en: 'A room has 1 to {most} shelves' },

  NOT_SEIZABLE: {
    zh: '刑事案件立案前、行政案件受案前或案件终结后不得扣押',
    en: 'Nothing may be seized before the case is filed (criminal) or accepted (administrative), or after it has ended',
    article: 'CPL 141, APR 112',
  },
  SEIZED_TOO_EARLY: {
    zh: '扣押时间不得早于立案（受案）时间',
    en: 'The seizure may not precede the filing or acceptance',
    article: 'CPL 141, APR 112',
  },
  SEIZED_IN_FUTURE: { zh: '扣押时间不得晚于当前时间', en: 'The seizure may not lie in the future' },
  SECOND_OFFICER_NEEDED: {
    zh: '扣押须由两名以上在岗民警进行',
    en: 'Seizure takes a second officer in service, other than you',
    article: 'CPR 229',
  },
  NO_ITEMS: { zh: '扣押清单不能为空', en: 'The list of items is empty', article: 'CPL 142' },
  TOO_MANY_ITEMS: { zh: '一次最多{most}件，请分次办理', en: 'At most {most} items at once; do the rest separately' },
  QUANTITY_INVALID: { zh: '数量格式不正确', en: 'Not a quantity of this kind' },

  OWN_WORK: {
    zh: '办案人员不得保管，申请人不得审批；本次操作已记录',
    en: 'Nobody has custody of, or approves, their own work; this attempt is on record',
    article: '21号',
  },
  NOT_KEPT_BY_YOU: { zh: '该财物不由本单位保管', en: 'Your organ does not keep this item', article: '21号' },
  NOT_A_HANDLER: { zh: '您不是该案办案人员', en: 'You are not an officer of this case', article: '21号' },
  NOT_HANDLING_ORGAN: {
    zh: '您不属于办案单位或其上级单位',
    en: 'You are not of the handling organ or one above it',
    article: '21号',
  },

  STORE_NOT_YOURS: { zh: '该保管场所不属于本单位', en: 'This store is not of your organ', article: '21号' },
  SHELF_UNKNOWN: { zh: '该库房没有此货位', en: 'There is no such shelf' },
  SHELF_TAKEN: { zh: '该货位已被占用', en: 'This shelf is taken' },
  SEAL_TAKEN: { zh: '该封签号已被使用', en: 'This seal number has been used', article: '21号' },
  NAMED_TWICE: { zh: '同一货位或封签号重复使用', en: 'The same shelf or seal is named twice' },

  RETURN_BY_PAST: { zh: '归还时间须晚于当前时间', en: 'The return must lie in the future', article: '21号' },
  APPROVAL_LAPSED: {
    zh: '审批的归还时间已过，请重新申请',
    en: 'The approved time of return has passed; it must be asked for again',
    article: '21号',
  },
  OFFICER_NOT_IN_SERVICE: { zh: '领用民警不在岗', en: 'The officer who asked is not in service', article: '21号' },

  DESTINATION_UNKNOWN: { zh: '接收单位{code}未登记', en: 'No organ {code} is registered' },
  DESTINATION_IS_ORIGIN: { zh: '接收单位不能是本单位', en: 'The destination is the origin' },
  TWO_STORES: { zh: '一次移送的财物须在同一保管场所', en: 'One transfer takes the items of one store' },
  NOT_ADDRESSED_TO_YOU: { zh: '该移送的接收单位不是本单位', en: 'This transfer is not addressed to your organ' },
  NOT_DISPATCHED_BY_YOU: { zh: '该移送不是由本单位发出', en: 'This transfer did not start from your organ' },
  NOT_ALL_PLACED: {
    zh: '须逐件登记且仅登记一次移送的全部财物',
    en: 'Every item of the transfer is received, each once, and no other',
  },
} as const satisfies Catalogue;

export const refuse = refusing(catalogue);
