import type { catalogue } from '#domain/disclosure/refusals.ts';
import type { Remedies } from './remedy.ts';

export const disclosure: Remedies<typeof catalogue> = {
  NOTHING_BEHIND: {
    en: 'Send the `next` of the bundle before, or leave `after` out to begin with the first event.',
    zh: '填写上一份证据包的 next，或不填 after，从第一项开始。',
  },
};
