import type { Message } from '#domain/model/refusal.ts';
import type { Words } from '#domain/notification/wording.ts';
import { words as generated } from './generated/words.ts';

const WORDS: Readonly<Record<string, Readonly<Record<string, Message>>>> = generated;

/** A code's name in both languages, as the schema has it; a code that the schema no longer has is shown as it is. */
export const words: Words = (enumeration, code) => WORDS[enumeration]?.[code] ?? { zh: code, en: code };
