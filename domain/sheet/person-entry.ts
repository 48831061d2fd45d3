import type { Certificate, Post } from '#domain/directory/person/person.ts';
import { POSTS } from '#domain/directory/person/person.ts';
import { refuse as refuseEntry } from '#domain/directory/refusals.ts';
import type { Qualification } from '#domain/model/actor.ts';
import { QUALIFICATIONS } from '#domain/model/actor.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate } from '#domain/model/time.ts';
import type { Form } from './cells.ts';
import { CODE, cell, DATE, SUBJECT, TEXT } from './cells.ts';
import { at } from './entries.ts';
import type { Entry } from './sheet.ts';
import { LEVEL_WORDS, meant, POST_WORDS } from './words.ts';

/** What a row says of a person. What it leaves out, it does not speak of. */
export interface PersonEntry {
  readonly line: number;
  readonly subject: string;
  /** Empty if it could not be read. */
  readonly name: string;
  readonly posts: readonly Post[];
  readonly organ?: string;
  readonly qualification?: Qualification;
  readonly qualificationValidUntil?: LocalDate;
  readonly certificate?: Certificate;
  /** The law firm of a clerk. */
  readonly firm?: string;
}

const LONGEST = 200;

const POSTS_FORM: Form<readonly Post[]> = {
  read: (text) => {
    // All posts there are take less; what repeats itself would be kept with the row, and shown wherever it is refused.
    if (text.length > LONGEST) return undefined;
    const posts = text.split(/[;；]/).map((word) => meant(POST_WORDS, word.trim()));
    const known = posts.filter((post) => post !== undefined);
    return known.length === posts.length ? [...new Set(known)] : undefined;
  },
  zh: `以分号分隔的${Object.values(POST_WORDS).join('、')}`,
  en: `${POSTS.join(', ')}, with semicolons between them`,
};

const LEVEL: Form<Qualification> = {
  read: (text) => meant(LEVEL_WORDS, text),
  zh: Object.values(LEVEL_WORDS).join('、'),
  en: QUALIFICATIONS.join(', '),
};

/**
 * Reads a row of people, and as much of it as can be read, so that what else is wrong with it is found at once too;
 * undefined if it does not even say who is to be what.
 */
export function personEntry(entry: Entry, refusals: Refusal[]): PersonEntry | undefined {
  const needed = { needed: true };
  const subject = cell(entry, 'subject', SUBJECT, refusals, needed);
  const name = cell(entry, 'name', TEXT, refusals, needed);
  const posts = cell(entry, 'posts', POSTS_FORM, refusals, needed);
  const organ = cell(entry, 'organ', CODE, refusals);
  const qualification = cell(entry, 'qualification', LEVEL, refusals);
  const qualificationValidUntil = cell(entry, 'qualificationValidUntil', DATE, refusals);
  const certificate = certificateOf(entry, refusals);
  const firm = cell(entry, 'firm', TEXT, refusals);
  if (qualificationValidUntil !== undefined && qualification === undefined) {
    refusals.push(refuseEntry('LEVEL_NEEDED', at(entry.line, 'qualification')));
  }
  if (subject === undefined || posts === undefined) return undefined;
  return {
    ...{ line: entry.line, subject, name: name ?? '', posts },
    ...(organ === undefined ? {} : { organ }),
    ...(qualification === undefined ? {} : { qualification }),
    ...(qualificationValidUntil === undefined ? {} : { qualificationValidUntil }),
    ...(certificate === undefined ? {} : { certificate }),
    ...(firm === undefined ? {} : { firm }),
  };
}

/** All of a certificate, or none of it. */
function certificateOf(entry: Entry, refusals: Refusal[]): Certificate | undefined {
  const columns = ['certificateNumber', 'certificateFirm', 'certificateValidUntil'];
  if (columns.every((column) => entry.values[column] === undefined)) return undefined;
  const needed = { needed: true };
  const number = cell(entry, 'certificateNumber', TEXT, refusals, needed);
  const firm = cell(entry, 'certificateFirm', TEXT, refusals, needed);
  const validUntil = cell(entry, 'certificateValidUntil', DATE, refusals, needed);
  if (number === undefined || firm === undefined || validUntil === undefined) return undefined;
  return { number, firm, validUntil };
}
