import type { catalogue } from '#domain/property/refusals.ts';
import { directory } from './directory.ts';
import type { Remedies } from './remedy.ts';

export const property: Remedies<typeof catalogue> = {
  STORE_OPENED: {
    en: 'Use the store that is there (`propertyStores`), or the organ’s next number.',
    zh: '使用已设立的保管场所（propertyStores 可查），或使用下一个序号。',
  },
  ORGAN_UNKNOWN: directory.ORGAN_UNKNOWN,
  NUMBER_INVALID: {
    en: 'Correct `number` to lie in the range of the message.',
    zh: '将 number 更正到提示的范围之内。',
  },
  ROOMS_INVALID: { en: 'Name as many rooms as the message allows.', zh: '按提示的数量填写库房。' },
  ROOM_TWICE: { en: 'Give every room a name of its own.', zh: '为每个库房使用不同名称。' },
  SHELVES_INVALID: {
    en: 'Correct the number of shelves to lie in the range of the message.',
    zh: '将货位数更正到提示的范围之内。',
  },

  NOT_SEIZABLE: {
    en: 'A criminal case has to be filed first (`fileCase`), an administrative one accepted. In a case that was declined nothing can be seized.',
    zh: '刑事案件须先立案（fileCase），行政案件须先受案。不予立案的案件不得扣押。',
  },
  SEIZED_TOO_EARLY: {
    en: 'Correct `at`, if it was mistyped. A seizure before the filing or acceptance had no ground, and recording it later does not give it one.',
    zh: '填写有误的，更正 at。立案（受案）前的扣押没有依据，事后补录也不能补正。',
  },
  SEIZED_IN_FUTURE: {
    en: 'Correct `at`; check the clock and the time zone of the device (`DateTime` is UTC).',
    zh: '更正 at；并检查设备时钟与时区（DateTime 为协调世界时）。',
  },
  SECOND_OFFICER_NEEDED: {
    en: 'Name as `secondOfficerId` the colleague who was there: an officer in service, not yourself.',
    zh: '在 secondOfficerId 填写在场的另一名在岗民警，不能是本人。',
  },
  NO_ITEMS: { en: 'Name at least one item.', zh: '至少填写一件。' },
  TOO_MANY_ITEMS: {
    en: 'Send several commands, each with no more items than the message names and with an idempotency key of its own.',
    zh: '分多次提交，每次不超过提示的件数，并各用一个幂等键。',
  },
  QUANTITY_INVALID: {
    en: 'Write a decimal number as text, up to twelve digits and four decimal places; what is seized is more than zero.',
    zh: '以文本填写十进制数，整数至多十二位，小数至多四位；扣押数量须大于零。',
  },

  OWN_WORK: {
    en: 'A colleague does it: a custodian who did not seize the item and is not in charge of its case; a leader who did not ask for it. The attempt is in the item’s history.',
    zh: '由其他人员办理：保管员不得是扣押人或主办民警，审批人不得是申请人。本次操作已记入该财物办理记录。',
  },
  NOT_KEPT_BY_YOU: {
    en: 'A custodian of the organ in whose store it lies (`holder`) does it.',
    zh: '由该财物所在保管场所（见 holder）所属机构的保管员办理。',
  },
  NOT_A_HANDLER: {
    en: 'One of the two officers who seized it, or the officer in charge of the case, asks for it.',
    zh: '由扣押该财物的民警或主办民警申请。',
  },
  NOT_HANDLING_ORGAN: {
    en: 'Somebody of the organ that handles the case, or of one above it, does it.',
    zh: '由办案单位或其上级单位的人员办理。',
  },

  STORE_NOT_YOURS: {
    en: 'Choose one of your own organ’s stores (`propertyStores`).',
    zh: '选择本单位的保管场所（propertyStores 可查）。',
  },
  SHELF_UNKNOWN: {
    en: 'Choose a room of the store and a shelf from 1 to as many as the room has.',
    zh: '选择该保管场所的库房，货位号为1至该库房货位数。',
  },
  SHELF_TAKEN: {
    en: 'Choose another shelf. One whose item is checked out waits for it and counts as taken.',
    zh: '另选货位。已出库财物的货位为其保留，视为已占用。',
  },
  SEAL_TAKEN: {
    en: 'Use a new seal and type its number as printed; a seal that was broken never comes back.',
    zh: '使用新的封签并照印刷编号填写；启封后的封签不得再用。',
  },
  NAMED_TWICE: {
    en: 'Give every item of the list a shelf and a seal of its own.',
    zh: '为清单中每件财物填写各自的货位和封签号。',
  },

  RETURN_BY_PAST: { en: 'Choose a later `returnBy`.', zh: '将 returnBy 改为晚于当前的时间。' },
  APPROVAL_LAPSED: {
    en: 'A leader takes the request back with `rejectCheckOut`; then the officer asks again with a later `returnBy`.',
    zh: '由负责人用 rejectCheckOut 撤回后，申请人以新的 returnBy 重新申请。',
  },
  OFFICER_NOT_IN_SERVICE: {
    en: 'A leader takes the approval back with `rejectCheckOut`; then another officer of the case asks for the item.',
    zh: '由负责人用 rejectCheckOut 撤回审批，由该案其他办案人员重新申请。',
  },

  DESTINATION_UNKNOWN: {
    en: 'Correct the twelve-digit code; if it is right, an administrator registers the organ first.',
    zh: '更正十二位机构代码；代码无误的，请管理员先登记该机构。',
  },
  DESTINATION_IS_ORIGIN: { en: 'Name the organ that is to receive it.', zh: '填写实际接收单位。' },
  TWO_STORES: { en: 'Send one transfer for each store.', zh: '按保管场所分别移送。' },
  NOT_ADDRESSED_TO_YOU: {
    en: 'A custodian of the transfer’s `destination` receives or refuses it.',
    zh: '由接收单位（destination）的保管员接收或拒收。',
  },
  NOT_DISPATCHED_BY_YOU: {
    en: 'A custodian of the transfer’s `origin` takes it back.',
    zh: '由移送单位（origin）的保管员退回入库。',
  },
  NOT_ALL_PLACED: {
    en: 'Name every one of the transfer’s `items` once. If one is missing or is not what the list says, refuse the whole transfer.',
    zh: '移送清单（items）中的每件财物各填写一次。有缺失或与清单不符的，应整批拒收。',
  },
};
