import type { Message } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { HOUR, later } from '#domain/model/time.ts';
import type { Enumeration, Kind, ParameterSort, Params } from './kinds.ts';
import { kindOfNotification } from './kinds.ts';
import { approval } from './templates/approval.ts';
import { theCase } from './templates/case.ts';
import { deadline } from './templates/deadline.ts';
import { duty } from './templates/duty.ts';
import { entrustment } from './templates/entrustment.ts';
import { evidence } from './templates/evidence.ts';
import { obstruction } from './templates/obstruction.ts';
import { process } from './templates/process.ts';
import { property } from './templates/property.ts';
import type { Language, Template, Templates, Wording } from './templates/template.ts';
import { visit } from './templates/visit.ts';
import { visitChange } from './templates/visit-change.ts';

/** A code's name in both languages. Handed in: the names stand in the schema. */
export type Words = (enumeration: Enumeration, code: string) => Message;

/** Exhaustive: a kind without its templates does not compile. */
const TEMPLATES: Templates<Kind> = {
  ...deadline,
  ...approval,
  ...theCase,
  ...visit,
  ...visitChange,
  ...entrustment,
  ...duty,
  ...obstruction,
  ...property,
  ...evidence,
  ...process,
};

/**
 * A notification in its reader's language, filled when it is read: what is stored has no language.
 * @throws if it lacks a parameter, which only a change of its kind can bring about
 */
export function wordingOf(
  { kind, params }: { readonly kind: Kind; readonly params: Readonly<Record<string, string>> },
  language: Language,
  words: Words,
): Wording {
  const written = Object.entries(kindOfNotification(kind).params).map(([name, sort]) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${kind} lacks ${name}`);
    return [name, writtenAs(sort, value, language, words)];
  });
  // What the table says of this kind has just been looked up by it; the types know it only of each kind by name.
  const template = TEMPLATES[kind] as Template<Kind>;
  return template[language](Object.fromEntries(written) as Params);
}

function writtenAs(sort: ParameterSort, value: string, language: Language, words: Words): string {
  switch (sort) {
    case 'text':
      return value;
    case 'instant':
      return language === 'zh' ? shanghaiMinute(value) : `${shanghaiMinute(value)} (Beijing time)`;
    default:
      return words(sort, value)[language];
  }
}

/** An instant as clocks in China show it, to the minute: `2026-11-27 00:00`. */
function shanghaiMinute(instant: Instant): string {
  return later(instant, 8 * HOUR)
    .slice(0, 16)
    .replace('T', ' ');
}
