import type { Certificate, Person } from '#domain/directory/person/person.ts';
import { clerksFirm, serves } from '#domain/directory/person/serving.ts';
import { refuse as refuseEntry } from '#domain/directory/refusals.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { at } from './entries.ts';
import type { PersonEntry } from './person-entry.ts';
import type { PlannedCommand } from './planned.ts';
import { refuse } from './refusals.ts';

interface Against {
  readonly today: LocalDate;
  readonly reason: string;
}

/** The commands that make the directory say of a person what a row says, and what is wrong with asking it. */
export function personChanges(
  row: PersonEntry,
  person: Person,
  { today, reason }: Against,
  refusals: Refusal[],
): readonly PlannedCommand[] {
  // Another name under one sign-in is more often another person than another name.
  if (row.name !== '' && row.name !== person.name) refusals.push(refuse('NAME_DIFFERS', at(row.line, 'name')));
  return [
    ...posting(row, person, reason),
    ...qualifying(row, person, { today, reason }, refusals),
    ...certifying(row, person, reason, refusals),
  ];
}

function posting(row: PersonEntry, person: Person, reason: string): readonly PlannedCommand[] {
  const { posts } = row;
  const organ = serves(posts) ? (row.organ ?? person.organ) : undefined;
  const firm = clerksFirm(posts, row.firm ?? person.firm);
  if (same(posts, person.posts) && organ === person.organ && firm === person.firm) return [];
  const certificate = becomesLawyer(row, person) ? row.certificate : undefined;
  return [{ operation: 'assignPosts', command: { posts, organ, firm, certificate, reason } }];
}

function qualifying(
  { line, qualification: level, qualificationValidUntil: validUntil }: PersonEntry,
  person: Person,
  { today, reason }: Against,
  refusals: Refusal[],
): readonly PlannedCommand[] {
  const told =
    level === person.qualification && (validUntil ?? person.qualificationValidUntil) === person.qualificationValidUntil;
  if (level === undefined || told) return [];
  const where = at(line, 'qualificationValidUntil');
  if (validUntil === undefined) refusals.push(refuse('CELL_MISSING', where));
  else if (validUntil < today) refusals.push(refuseEntry('VALIDITY_PAST', where));
  return validUntil === undefined ? [] : [{ operation: 'grantQualification', command: { level, validUntil, reason } }];
}

function certifying(row: PersonEntry, person: Person, reason: string, refusals: Refusal[]): readonly PlannedCommand[] {
  const { line, posts, certificate } = row;
  if (certificate === undefined || becomesLawyer(row, person) || equal(certificate, person.certificate)) return [];
  if (!posts.includes('LAWYER')) refusals.push(refuseEntry('NOT_A_LAWYER', at(line, 'certificateNumber')));
  return [{ operation: 'changeCertificate', command: { certificate, reason } }];
}

/** Somebody who becomes a lawyer does so with their certificate, in one command. */
function becomesLawyer({ posts }: PersonEntry, person: Person): boolean {
  return posts.includes('LAWYER') && !person.posts.includes('LAWYER');
}

function equal(one: Certificate, other: Certificate | undefined): boolean {
  return one.number === other?.number && one.firm === other.firm && one.validUntil === other.validUntil;
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}
