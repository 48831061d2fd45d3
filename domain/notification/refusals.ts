import { refusing } from '#domain/model/refusal.ts';

export const catalogue = {
  UNTIL_IN_FUTURE: { zh: '不能把尚未发生的通知标为已读', en: 'What has not come yet cannot have been read' },
  SMS_NUMBER_INVALID: {
    zh: '手机号码格式不正确，境外号码请以+开头并带国家代码',
    en: 'This is no mobile number; from abroad begin with + and the country code',
  },
  EMAIL_INVALID: { zh: '电子邮箱地址格式不正确', en: 'This is no e-mail address' },
  WEBHOOK_URL_INVALID: {
    zh: '回调地址须为https公网域名，不得含用户名、片段或IP地址',
    en: 'A webhook needs an https address with a public host name, without user name, fragment or IP address',
  },
  QUIET_HOURS_EMPTY: { zh: '免打扰时段的起止时间不能相同', en: 'Quiet hours cannot begin and end at the same time' },
  KIND_TWICE: { zh: '{kind}重复设置', en: '{kind} is set twice' },
  NO_ADDRESS: { zh: '请先填写{channel}的接收地址', en: 'Give an address for {channel} first' },
} as const;

export const refuse = refusing(catalogue);
