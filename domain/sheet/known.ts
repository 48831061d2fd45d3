import type { Organ } from '#domain/directory/organ/organ.ts';
import { allAbove, organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import type { Taken } from '#domain/directory/person/certificate.ts';
import { certificateNumber } from '#domain/directory/person/certificate.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { personId } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { ReadOf } from '#domain/model/reads.ts';
import { holdings, several } from '#domain/model/reads.ts';
import { CODE, SUBJECT } from './cells.ts';
import type { Entry, SheetName } from './sheet.ts';

/** What the directory says of those in a sheet. */
export interface Known {
  readonly organs: readonly (Organ | undefined)[];
  readonly persons: readonly (Person | undefined)[];
  /** Who has the certificates' numbers, in the order of {@link numbersOf}. */
  readonly certificates: Taken;
}

/** Reads everything that rows speak of, in one batch. */
export function knownOf(
  sheet: SheetName,
  entries: readonly Entry[],
): { readonly [Name in keyof Known]: ReadOf<Known[Name]> } {
  const all = (column: string) => [...new Set(entries.flatMap(({ values }) => values[column] ?? []))];
  const codes = all(sheet === 'ORGANS' ? 'code' : 'organ').filter((code) => CODE.read(code) !== undefined);
  const subjects = all('subject').filter((subject) => SUBJECT.read(subject) !== undefined);
  const organs = sheet === 'ORGANS' ? [...new Set(codes.flatMap((code) => [code, ...allAbove(code)]))] : codes;
  return {
    organs: several(Organs, organs.map(organId)),
    persons: several(Persons, subjects.map(personId)),
    certificates: holdings(numbersOf(entries).map((number) => certificateNumber({ number }))),
  };
}

/** The certificates' numbers that rows speak of, each once. */
export function numbersOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ values }) => values.certificateNumber ?? []))];
}

/** The subject of a person's tokens, as {@link personId} made their id of it. */
export function subjectOf({ id }: Person): string {
  return id.slice(personId('').length);
}
