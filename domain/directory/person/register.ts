import type { Qualification } from '#domain/model/actor.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Organ } from '../organ/organ.ts';
import { refuse } from '../refusals.ts';
import type { Certificate, Person, Post } from './person.ts';
import { personId } from './person.ts';
import { Persons } from './persons.ts';

export interface RegisterPerson {
  /** The subject of the person's tokens. */
  readonly subject: string;
  readonly name: string;
  readonly posts: readonly Post[];
  readonly organ?: string | undefined;
  readonly qualification?: Qualification | undefined;
  readonly certificate?: Certificate | undefined;
}

interface Records {
  readonly existing: Person | undefined;
  readonly organ: Organ | undefined;
}

export function registerPerson({ existing, organ }: Records, command: RegisterPerson, _context: Context): Decision {
  const refusals = [...incomplete(command), ...unknownOrgan(command, organ)];
  if (existing !== undefined) refusals.push(refuse('PERSON_REGISTERED', { path: ['subject'] }));
  if (refusals.length > 0) return refused(...refusals);
  const { subject, name, posts, qualification, certificate } = command;
  const id = personId(subject);
  return accepted(
    { person: id },
    opened(Persons, id, {
      type: 'PersonRegistered',
      id,
      name,
      posts: [...new Set(posts)],
      ...(command.organ === undefined ? {} : { organ: command.organ }),
      ...(qualification === undefined ? {} : { qualification }),
      ...(certificate === undefined ? {} : { certificate }),
    }),
  );
}

function incomplete({ posts, organ, certificate }: RegisterPerson): Refusal[] {
  const lawyer = posts.includes('LAWYER');
  const serves = posts.some((post) => post !== 'LAWYER' && post !== 'ADMINISTRATOR');
  return [
    ...(lawyer && certificate === undefined ? [refuse('CERTIFICATE_NEEDED', { path: ['certificate'] })] : []),
    ...(serves && organ === undefined ? [refuse('ORGAN_NEEDED', { path: ['organ'] })] : []),
  ];
}

function unknownOrgan(command: RegisterPerson, organ: Organ | undefined): Refusal[] {
  if (command.organ === undefined || organ !== undefined) return [];
  return [refuse('ORGAN_UNKNOWN', { path: ['organ'], details: { code: command.organ } })];
}
