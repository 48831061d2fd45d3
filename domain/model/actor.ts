import type { Id } from './id.ts';
import type { Instant } from './time.ts';

/** What a person may be to the system; posts in the directory grant them. ANYONE is whoever asks, also without a token. */
export const ROLES = [
  'ANYONE',
  'OFFICER',
  'LEADER',
  'CUSTODIAN',
  'CENTRE_STAFF',
  'LAWYER',
  'CLERK',
  'ADMINISTRATOR',
  'SYSTEM',
] as const;
export type Role = (typeof ROLES)[number];

/** Police law-enforcement qualification, lowest first (公安机关执法资格等级). */
export const QUALIFICATIONS = ['BASIC', 'INTERMEDIATE', 'ADVANCED'] as const;
export type Qualification = (typeof QUALIFICATIONS)[number];

/** Who asks. Identity comes from the token, everything else from the directory. */
export interface Actor {
  readonly id: Id<'Person'>;
  readonly roles: readonly Role[];
  /** Code of the organ the person serves in; lawyers, their clerks and anonymous callers have none. */
  readonly organ?: string;
  /** The law firm a lawyer practises in, or a clerk works for, named as on its lawyers' certificates. */
  readonly firm?: string;
  readonly qualification?: Qualification;
  /** What the directory's record of the person said when it was read; each of their commands relies on it. */
  readonly standing?: string;
  /** In whose name they approve: there if LEADER among their roles was delegated to them and is not their own post. */
  readonly onBehalfOf?: Id<'Person'>;
  /** When a qualification or a delegation of theirs runs out: from then on they are another actor. */
  readonly lapsesAt?: Instant;
}

/** Someone without a token: a citizen with a receipt in hand. No subject of a token can have an `@`. */
export const ANONYMOUS: Actor = { id: 'Person_@anonymous', roles: ['ANYONE'] };

/** The product itself, acting through a worker. */
export const SYSTEM: Actor = { id: 'Person_@system', roles: ['SYSTEM'] };

export function has(actor: Actor, ...roles: readonly Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role));
}

/**
 * Whether the work of any of these people is an actor's own: theirs, or that of whom they act for. Whoever delegates the
 * power to approve must not get their own work approved by it.
 */
export function isOwn({ id, onBehalfOf }: Actor, ...people: readonly Id<'Person'>[]): boolean {
  return people.some((person) => person === id || person === onBehalfOf);
}

/** In whose name an actor does what these roles may do: in another's only where their own posts would not do. */
export function nameUsed({ roles, onBehalfOf }: Actor, allowed: readonly Role[]): Id<'Person'> | undefined {
  return roles.some((role) => role !== 'LEADER' && allowed.includes(role)) ? undefined : onBehalfOf;
}
