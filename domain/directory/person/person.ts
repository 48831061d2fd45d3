import type { Actor, Qualification, Role } from '#domain/model/actor.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant, LocalDate } from '#domain/model/time.ts';
import { dayAfter, shanghaiInstant } from '#domain/model/time.ts';
import type { Delegation } from './delegation.ts';
import { inForce } from './delegation.ts';
import { firmName } from './firm.ts';

/** What the directory can make of a person; ANYONE and SYSTEM are nobody's post. */
export const POSTS = [
  'OFFICER',
  'LEADER',
  'CUSTODIAN',
  'CENTRE_STAFF',
  'LAWYER',
  'CLERK',
  'ADMINISTRATOR',
] as const satisfies readonly Role[];
export type Post = (typeof POSTS)[number];

/** A lawyer's practising certificate (律师执业证书). */
export interface Certificate {
  readonly number: string;
  readonly firm: string;
  /** The last day on which it is valid. */
  readonly validUntil: LocalDate;
  /** Nobody else can have its number: so of all that were recorded since numbers are claimed. */
  readonly exclusive?: true;
}

/** The justice authority has stopped a lawyer's practice (停止执业, 律师法 47 to 49); both days are included. */
export interface PracticeSuspension {
  readonly from: LocalDate;
  /** Without it, until it is lifted. */
  readonly until?: LocalDate;
}

/** Whoever can sign in: an officer, a custodian, centre staff, a lawyer, a law firm's clerk. */
export interface Person {
  readonly id: Id<'Person'>;
  readonly name: string;
  readonly posts: readonly Post[];
  /** Code of the organ the person serves in; lawyers and their clerks have none. */
  readonly organ?: string;
  /** The law firm a clerk works for, named as on its lawyers' certificates. */
  readonly firm?: string;
  /** The level as granted; what it gates asks {@link validQualification}. */
  readonly qualification?: Qualification;
  /** The last day on which it is valid; without one it does not run out. */
  readonly qualificationValidUntil?: LocalDate;
  readonly certificate?: Certificate;
  /** The last one, also when it is over. */
  readonly practiceSuspension?: PracticeSuspension;
  readonly suspended: boolean;
  /** Their power to approve, in the hands of a colleague: kept on both records, changed on both at once. */
  readonly delegatedTo?: Delegation;
  /** A leader's power to approve, in this person's hands. */
  readonly delegatedBy?: Delegation;
}

/** A person's id is the subject of their token, so that the token alone leads to the record. */
export function personId(subject: string): Id<'Person'> {
  return `Person_${subject}`;
}

/** The law firm a person belongs to, as it is compared: a clerk's own entry, or what a lawyer's certificate says. */
export function firmOf({ posts, firm, certificate }: Person): string | undefined {
  const name = firm ?? (posts.includes('LAWYER') ? certificate?.firm : undefined);
  return name === undefined ? undefined : firmName(name);
}

/** The level that gates at an instant: none once it has run out. */
export function validQualification(
  { qualification, qualificationValidUntil }: Pick<Person, 'qualification' | 'qualificationValidUntil'>,
  now: Instant,
): Qualification | undefined {
  return qualificationValidUntil === undefined || now < endOf(qualificationValidUntil) ? qualification : undefined;
}

/** What a person may be counted on for; it changes whenever what they may do changes, but by the mere passing of time. */
export function standingOf(person: Person): string {
  const { posts, organ, qualification, certificate, suspended, qualificationValidUntil, delegatedBy } = person;
  const parts = [suspended ? 'suspended' : 'active', posts.join('+'), organ, qualification, certificate?.validUntil];
  const firm = certificate?.exclusive ? certificate.firm : person.firm;
  const { practiceSuspension: stopped } = person;
  // Only where there is something to add, so that a standing written before these were known stays what it is.
  if (qualificationValidUntil !== undefined || delegatedBy !== undefined) {
    parts.push(qualificationValidUntil, delegatedBy?.person, delegatedBy?.until);
  }
  if (firm !== undefined) parts.push(`firm ${firm}`);
  if (stopped !== undefined) parts.push(`practice ${stopped.from} ${stopped.until ?? ''}`);
  return parts.map((part) => part ?? '').join('|');
}

/** The actor a person is at an instant, once their token has been verified; none while suspended. */
export function actorOf(person: Person, now: Instant): Actor | undefined {
  if (person.suspended) return undefined;
  const { id, posts, organ, qualificationValidUntil, delegatedBy } = person;
  const firm = firmOf(person);
  const qualification = validQualification(person, now);
  const delegated = inForce(delegatedBy, now) && !posts.includes('LEADER') ? delegatedBy : undefined;
  const ends = [
    delegated?.until,
    qualification && qualificationValidUntil ? endOf(qualificationValidUntil) : undefined,
  ].flatMap((end) => end ?? []);
  const lapsesAt = ends.sort()[0];
  return {
    id,
    roles: ['ANYONE', ...posts, ...(delegated === undefined ? [] : (['LEADER'] as const))],
    standing: standingOf(person),
    ...(organ === undefined ? {} : { organ }),
    ...(firm === undefined ? {} : { firm }),
    ...(qualification === undefined ? {} : { qualification }),
    ...(delegated === undefined ? {} : { onBehalfOf: delegated.person }),
    ...(lapsesAt === undefined ? {} : { lapsesAt }),
  };
}

/** The instant at which a last day is over in Shanghai. */
function endOf(lastDay: LocalDate): Instant {
  return shanghaiInstant(dayAfter(lastDay));
}
