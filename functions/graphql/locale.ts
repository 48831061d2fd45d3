import type { Message } from '#domain/model/refusal.ts';

export type Locale = keyof Message;

/** What Content-Language says of an answer. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en' };

/** The language an Accept-Language header prefers among ours; Chinese unless told. RFC 9110, 12.5.4. */
export function localeOf(header: string | undefined): Locale {
  const preferred = (header ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', quality] = range.trim().split(/\s*;\s*q=/);
      return { language: tag.toLowerCase().split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language, quality }) => (language === 'zh' || language === 'en') && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return preferred[0]?.language === 'en' ? 'en' : 'zh';
}
