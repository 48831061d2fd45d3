/** A text in the API's two languages. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** The language a request prefers among the API's two; Chinese unless told. RFC 9110, 12.5.4. */
export function languageOf({ headers }: Request): keyof Message {
  const [preferred] = (headers.get('accept-language') ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', weight = '1'] = range.trim().split(/\s*;\s*q=/);
      return { language: tag.toLowerCase().split('-')[0], weight: Number(weight) };
    })
    .filter(({ language, weight }) => (language === 'zh' || language === 'en') && weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return preferred?.language === 'en' ? 'en' : 'zh';
}
