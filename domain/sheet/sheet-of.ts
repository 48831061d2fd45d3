import type { Organ } from '#domain/directory/organ/organ.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { subjectOf } from './known.ts';
import { SHEETS } from './sheet.ts';

/** A sheet's rows, its header first, as an import takes them again. */
export type Cells = readonly (readonly string[])[];

export function sheetOfOrgans(organs: readonly Organ[]): Cells {
  return [SHEETS.ORGANS.map(({ name }) => name), ...organs.map(({ code, name, kind }) => [code, name, kind])];
}

export function sheetOfPersons(persons: readonly Person[]): Cells {
  return [SHEETS.PERSONS.map(({ name }) => name), ...persons.map(rowOf)];
}

function rowOf(person: Person): readonly string[] {
  const { name, posts, organ, qualification, qualificationValidUntil, certificate, firm } = person;
  return [
    ...[subjectOf(person), name, posts.join(';'), organ, qualification, qualificationValidUntil],
    ...[certificate?.number, certificate?.firm, certificate?.validUntil, firm],
  ].map((cell) => cell ?? '');
}
