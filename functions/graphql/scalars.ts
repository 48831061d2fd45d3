import { GraphQLScalarType, Kind } from 'graphql';
import type { Message } from '#domain/model/refusal.ts';
import { badInput } from './errors.ts';

/**
 * A scalar that is checked text: `clean` returns the value as it is kept, or undefined if it is not one. Then the rule
 * is told, and never the value: it may be a person's.
 */
function text(name: string, clean: (value: string) => string | undefined, rule: Message): GraphQLScalarType {
  const parse = (value: unknown): string => {
    const cleaned = typeof value === 'string' ? clean(value) : undefined;
    if (cleaned === undefined) throw badInput(rule);
    return cleaned;
  };
  return new GraphQLScalarType({
    name,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: String,
  });
}

function matching(
  pattern: RegExp,
  holds: (value: string) => boolean = () => true,
): (value: string) => string | undefined {
  return (value) => (pattern.test(value) && holds(value) ? value : undefined);
}

/** Trimmed and in NFC, so that two ways of typing one name are one name; no control characters but line breaks. */
function prose(longest: number, control: RegExp): (value: string) => string | undefined {
  return (value) => {
    const cleaned = value.normalize('NFC').trim();
    return isWellFormed(cleaned) && cleaned.length > 0 && cleaned.length <= longest && !control.test(cleaned)
      ? cleaned
      : undefined;
  };
}

/** As it is, since where a cell begins and ends is in its white space. */
function sheet(longest: number, control: RegExp): (value: string) => string | undefined {
  return (value) => (value.length <= longest && isWellFormed(value) && !control.test(value) ? value : undefined);
}

/** No half of a surrogate pair: RFC 8785 has no form for it, so no event may hold one. */
const isWellFormed = (value: string) => !/\p{Surrogate}/u.test(value);

const isDate = (value: string) =>
  new Date(`${value.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(value.slice(0, 10));
const isReal = (value: string) => !Number.isNaN(Date.parse(value)) && isDate(value);

const instant = (value: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) && isReal(value)
    ? new Date(value).toISOString()
    : undefined;

/** Beyond the 32 bits of Int. */
function count(name: string): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    parseValue: (value) => safe(value),
    parseLiteral: (node) => safe(node.kind === Kind.INT ? Number(node.value) : undefined),
    serialize: Number,
  });
}

function safe(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw badInput({ zh: '须为0至2^53-1的整数', en: 'must be a whole number from 0 to 2^53 - 1' });
}

export const scalars = {
  Bytes: count('Bytes'),
  LogIndex: count('LogIndex'),
  DateTime: text('DateTime', instant, {
    zh: '须为带时区的ISO 8601时刻，如2026-11-21T16:00:00+08:00',
    en: 'must be an ISO 8601 instant with its offset, such as 2026-11-21T16:00:00+08:00',
  }),
  LocalDate: text(
    'LocalDate',
    matching(/^\d{4}-\d{2}-\d{2}$/, (value) => isReal(`${value}T00:00:00Z`)),
    { zh: '须为日期，如2026-11-21', en: 'must be a date such as 2026-11-21' },
  ),
  LocalTime: text('LocalTime', matching(/^([01]\d|2[0-3]):[0-5]\d$/), {
    zh: '须为时间，如09:30',
    en: 'must be a time such as 09:30',
  }),
  // The last letter has four bits of the hash and two zeros: written otherwise, one hash would be two texts.
  Sha256: text('Sha256', matching(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/), {
    zh: '须为32字节的base64',
    en: 'must be the base64 of 32 bytes',
  }),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  ShortText: text('ShortText', prose(200, /[\u0000-\u001f\u007f]/), {
    zh: '须为1至200个字符，不换行',
    en: 'must be 1 to 200 characters in one line',
  }),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  LongText: text('LongText', prose(4_000, /[\u0000-\u0009\u000b-\u001f\u007f]/), {
    zh: '须为1至4000个字符',
    en: 'must be 1 to 4,000 characters',
  }),
  Quantity: text('Quantity', matching(/^(0|[1-9]\d{0,11})(\.\d{1,4})?$/), {
    zh: '须为十进制数，如12.5',
    en: 'must be a decimal number such as 12.5',
  }),
  OrganCode: text('OrganCode', matching(/^\d{12}$/), { zh: '须为12位数字', en: 'must be twelve digits' }),
  // No ligatures and the like: a seal's number becomes part of a key, and must not grow when it is normalised.
  SealNumber: text(
    'SealNumber',
    matching(/^[\u0020-\u007e\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]{1,64}$/, (value) => value.trim() !== ''),
    {
      zh: '须为1至64个字母、数字、符号或汉字',
      en: 'must be 1 to 64 letters, digits, signs or Chinese characters',
    },
  ),
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  Csv: text('Csv', sheet(200_000, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/), {
    zh: '须为至多200,000个字符的CSV',
    en: 'must be at most 200,000 characters of CSV',
  }),
  Subject: text('Subject', matching(/^[A-Za-z0-9.:_-]{1,100}$/), {
    zh: '须为1至100个字母、数字或. : - _',
    en: 'must be 1 to 100 letters, digits and . : - _',
  }),
};
