import type { catalogue } from '#domain/intake/refusals.ts';
import { directory } from './directory.ts';
import type { Remedies } from './remedy.ts';

export const intake: Remedies<typeof catalogue> = {
  NOT_IN_AN_ORGAN: {
    en: 'Ask an administrator to have you registered with the organ in which you serve: a report is received by an organ.',
    zh: '请管理员为您登记所属机构：报案由机构受理。',
  },
  OCCURRED_IN_FUTURE: {
    en: 'Correct `occurredAt`; check the clock and the time zone of the device (`DateTime` is UTC).',
    zh: '更正 occurredAt；并检查设备时钟与时区（DateTime 为协调世界时）。',
  },
  PHONE_MALFORMED: {
    en: 'Digits, spaces and dashes, 6 to 20 of them, with `+` in front of a country code.',
    zh: '填写6至20位数字，可含空格和短横线，国家代码前加“+”。',
  },
  PUBLIC_SECURITY_IS_ADMINISTRATIVE: {
    en: 'Accept it as ADMINISTRATIVE, or leave `publicSecurity` out.',
    zh: '按行政案件（ADMINISTRATIVE）受案，或不填 publicSecurity。',
  },
  OFFICER_UNFIT: {
    en: 'Name another `officerInCharge`: an officer in service, of the organ that handles the report or of one above it.',
    zh: '另行指定 officerInCharge：须为办理单位或其上级单位的在岗民警。',
  },
  ORGAN_UNKNOWN: directory.ORGAN_UNKNOWN,
  TRANSFER_TO_SELF: {
    en: 'Name the organ that has jurisdiction; if it is this one, accept the report instead.',
    zh: '填写有管辖权的单位；本单位有管辖权的，应当受案。',
  },
  RECEIPT_UNKNOWN: {
    en: 'Read number and code from the receipt again. After too many wrong codes the receipt answers no wrong one any better for an hour; the right code still opens it.',
    zh: '请核对回执上的编号和查询码。多次错误后一小时内不再核对错误的查询码，正确的查询码仍可查询。',
  },
};
