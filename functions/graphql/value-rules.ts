import type { Message } from '#domain/model/refusal.ts';

/** What GraphQL's own types take, for people. The product's scalars say their own rules. */
export const BUILT_IN: Readonly<Record<string, Message>> = {
  Int: { zh: '须为32位整数', en: 'must be a whole number of 32 bits' },
  Float: { zh: '须为数值', en: 'must be a number' },
  Boolean: { zh: '须为true或false', en: 'must be true or false' },
  String: { zh: '须为文本', en: 'must be text' },
  ID: { zh: '须为标识', en: 'must be an id' },
};

export const MISSING: Message = { zh: '不能为空', en: 'is required' };
export const NO_OBJECT: Message = { zh: '须为对象', en: 'must be an object' };
export const UNKNOWN: Message = { zh: '没有此项', en: 'is not a field of this input' };
export const ONE_FIELD: Message = { zh: '须且只能给出一项', en: 'must have exactly one field' };

export function oneOf(names: readonly string[]): Message {
  return { zh: `须为下列之一：${names.join('、')}`, en: `must be one of ${names.join(', ')}` };
}
