import type { Actor, Qualification } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import type { LocalDate } from '#domain/model/time.ts';
import type { Organ } from '../organ/organ.ts';
import { refuse } from '../refusals.ts';
import type { Taken } from './certificate.ts';
import { anothers, exclusive } from './certificate.ts';
import type { Certificate, Person, Post } from './person.ts';
import { personId } from './person.ts';
import { Persons } from './persons.ts';
import { clerksFirm, takenIn, unfit, unopened } from './serving.ts';

export interface RegisterPerson {
  /** The subject of the person's tokens. */
  readonly subject: string;
  readonly name: string;
  readonly posts: readonly Post[];
  readonly organ?: string | undefined;
  /** The law firm of a clerk. */
  readonly firm?: string | undefined;
  readonly qualification?: Qualification | undefined;
  readonly qualificationValidUntil?: LocalDate | undefined;
  readonly certificate?: Certificate | undefined;
}

interface Records {
  readonly existing: Person | undefined;
  /** Who has the certificate's number. */
  readonly taken: Taken;
  readonly organ: Organ | undefined;
}

export function registerPerson(
  { existing, organ, taken }: Records,
  command: RegisterPerson,
  context: Context,
): Decision {
  const { actor } = context;
  const { subject, name, posts, qualification, qualificationValidUntil, certificate } = command;
  const id = personId(subject);
  const firm = clerksFirm(posts, command.firm);
  const refusals = [
    ...unfit(posts, command.organ, { certificate, firm: command.firm }),
    ...(command.organ === undefined ? [] : unopened(command.organ, organ)),
  ];
  refusals.push(...anothers(taken, id));
  if (existing !== undefined) refusals.push(refuse('PERSON_REGISTERED', { path: ['subject'] }));
  // Administrators named at deployment may enter themselves, as what they are. There is no record yet to note more on.
  if (id === actor.id && !has(actor, 'SYSTEM') && ownGrant(command, actor)) {
    refusals.push(refuse('OWN_GRANT', { path: ['posts'] }));
  }
  if (qualificationValidUntil !== undefined && qualification === undefined) {
    refusals.push(refuse('LEVEL_NEEDED', { path: ['qualification'] }));
  }
  if (refusals.length > 0) return refused(...refusals);
  return accepted(
    { person: id },
    opened(Persons, id, {
      type: 'PersonRegistered',
      id,
      name,
      posts: [...new Set(posts)],
      ...(command.organ === undefined ? {} : { organ: command.organ }),
      ...(firm === undefined ? {} : { firm }),
      ...(qualification === undefined ? {} : { qualification }),
      ...(qualificationValidUntil === undefined ? {} : { qualificationValidUntil }),
      ...(certificate === undefined ? {} : { certificate: exclusive(certificate) }),
    }),
    ...takenIn(organ),
  );
}

/** Whether somebody who enters themselves would become more than they are. */
function ownGrant({ posts, qualification, certificate }: RegisterPerson, actor: Actor): boolean {
  return posts.some((post) => !has(actor, post)) || qualification !== undefined || certificate !== undefined;
}
