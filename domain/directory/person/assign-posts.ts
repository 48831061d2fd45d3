import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Organ } from '../organ/organ.ts';
import type { Taken } from './certificate.ts';
import { anothers, exclusive } from './certificate.ts';
import type { Colleagues } from './ending.ts';
import { endings } from './ending.ts';
import { ownGrant } from './own-grant.ts';
import type { Certificate, Person, Post } from './person.ts';
import { Persons } from './persons.ts';
import { clerksFirm, serves, takenIn, unfit, unopened } from './serving.ts';

export interface AssignPosts {
  /** All the posts they hold from now on; none for somebody who has left. */
  readonly posts: readonly Post[];
  /** Code of the organ they serve in from now on; the one they are in, unless told. */
  readonly organ?: string | undefined;
  /** The law firm of somebody who is a clerk from now on; the one they are with, unless told. */
  readonly firm?: string | undefined;
  /** Of somebody who becomes a lawyer, unless theirs is known. */
  readonly certificate?: Certificate | undefined;
  readonly reason: string;
}

interface Records {
  readonly person: Person;
  /** The organ they are to serve in, if it is registered. */
  readonly organ: Organ | undefined;
  readonly colleagues: Colleagues;
  /** Who has the certificate's number. */
  readonly taken: Taken;
}

/**
 * Gives somebody other posts, or another organ, at once: commands of theirs under way do not happen. A delegation that
 * no longer stands on their posts ends with them, in the same transaction.
 */
export function assignPosts(
  { person, organ, colleagues, taken }: Records,
  command: AssignPosts,
  context: Context,
): Decision {
  const own = ownGrant(person, 'ASSIGN_POSTS', context.actor);
  if (own !== undefined) return own;
  const { certificate, reason } = command;
  const posts = [...new Set(command.posts)];
  const code = serves(posts) ? (command.organ ?? person.organ) : undefined;
  const firm = clerksFirm(posts, command.firm ?? person.firm);
  const moves = code !== person.organ;
  // Where they already are they may stay, also while it is being closed.
  const refusals = [
    ...unfit(posts, code, { certificate: certificate ?? person.certificate, firm }),
    ...(moves && code !== undefined ? unopened(code, organ) : []),
    ...anothers(taken, person.id),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const place = { ...(code === undefined ? {} : { organ: code }), ...(firm === undefined ? {} : { firm }) };
  return accepted(
    { person: person.id },
    changed(Persons, person, { type: 'PostsAssigned', posts, ...place, reason }),
    ...(certificate === undefined
      ? []
      : [changed(Persons, person, { type: 'CertificateChanged', certificate: exclusive(certificate), reason })]),
    ...endings(person, colleagues, 'POSTS_CHANGED', context.now, {
      given: moves || !posts.includes('LEADER'),
      received: moves || !posts.includes('OFFICER'),
    }),
    ...(moves && code !== undefined ? takenIn(organ) : []),
  );
}
