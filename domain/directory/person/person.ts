import type { Actor, Qualification, Role } from '#domain/model/actor.ts';
import type { Id } from '#domain/model/id.ts';
import type { LocalDate } from '#domain/model/time.ts';

/** What the directory can make of a person; ANYONE and SYSTEM are nobody's post. */
export const POSTS = [
  'OFFICER',
  'LEADER',
  'CUSTODIAN',
  'CENTRE_STAFF',
  'LAWYER',
  'ADMINISTRATOR',
] as const satisfies readonly Role[];
export type Post = (typeof POSTS)[number];

/** A lawyer's practising certificate (律师执业证书). */
export interface Certificate {
  readonly number: string;
  readonly firm: string;
  /** The last day on which it is valid. */
  readonly validUntil: LocalDate;
}

/** Whoever can sign in: an officer, a custodian, centre staff, a lawyer. */
export interface Person {
  readonly id: Id<'Person'>;
  readonly name: string;
  readonly posts: readonly Post[];
  /** Code of the organ the person serves in; lawyers have none. */
  readonly organ?: string;
  readonly qualification?: Qualification;
  readonly certificate?: Certificate;
  readonly suspended: boolean;
}

export type PersonEvent =
  | ({ readonly type: 'PersonRegistered' } & Omit<Person, 'suspended'>)
  | { readonly type: 'PersonSuspended'; readonly reason: string }
  | { readonly type: 'PersonReinstated' };

/** A person's id is the subject of their token, so that the token alone leads to the record. */
export function personId(subject: string): Id<'Person'> {
  return `Person_${subject}`;
}

/** What a person may be counted on for; it changes whenever what they may do changes. */
export function standingOf({ posts, organ, qualification, certificate, suspended }: Person): string {
  const parts = [suspended ? 'suspended' : 'active', posts.join('+'), organ, qualification, certificate?.validUntil];
  return parts.map((part) => part ?? '').join('|');
}

/** The actor a person is, once their token has been verified; none while suspended. */
export function actorOf(person: Person): Actor | undefined {
  if (person.suspended) return undefined;
  return {
    id: person.id,
    roles: ['ANYONE', ...person.posts],
    standing: standingOf(person),
    ...(person.organ === undefined ? {} : { organ: person.organ }),
    ...(person.qualification === undefined ? {} : { qualification: person.qualification }),
  };
}
