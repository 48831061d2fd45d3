import type { catalogue } from '#domain/notification/refusals.ts';
import type { Remedies } from './remedy.ts';

export const notification: Remedies<typeof catalogue> = {
  UNTIL_IN_FUTURE: {
    en: 'Pass the `at` of the newest notification that was shown; never the clock of the device.',
    zh: '填写页面上最新一条通知的 at，不要使用设备时间。',
  },
  SMS_NUMBER_INVALID: {
    en: 'Give eleven digits of the mainland, or `+` with the country code and the number.',
    zh: '填写十一位手机号码；境外号码以 + 和国家代码开头。',
  },
  EMAIL_INVALID: {
    en: 'Give one plain address, such as `wang@example.cn`, without a name or a second address.',
    zh: '填写一个邮箱地址，如 wang@example.cn，不带姓名，也不写第二个地址。',
  },
  WEBHOOK_URL_INVALID: {
    en: 'Give an `https` address whose host has a public name; a receiver inside needs a public entrance.',
    zh: '填写 https 公网域名地址；内网接收端须经公网入口。',
  },
  QUIET_HOURS_EMPTY: {
    en: 'Let them end at another time than they begin, also after midnight; leave them out to have none.',
    zh: '起止时间须不同，可跨零点；不需要免打扰时请不填。',
  },
  KIND_TWICE: {
    en: 'Send one entry for each kind, with all of its channels.',
    zh: '每种通知只填一项，列出全部渠道。',
  },
  NO_ADDRESS: {
    en: 'Give the address of that channel in the same command, or leave the channel out.',
    zh: '在同一次提交中填写该渠道的地址，或去掉该渠道。',
  },
};
