import type { Qualification } from '#domain/model/actor.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant, LocalDate } from '#domain/model/time.ts';
import type { Certificate, Person, Post, PracticeSuspension } from './person.ts';

/** What ended a delegation before its time. */
export type DelegationEnd = 'REVOKED' | 'SUSPENDED' | 'POSTS_CHANGED';

/** What an administrator may not do for themselves. */
export type Grant = 'ASSIGN_POSTS' | 'GRANT_QUALIFICATION' | 'CHANGE_CERTIFICATE' | 'REINSTATE_PRACTICE';

export type PersonEvent =
  | ({ readonly type: 'PersonRegistered' } & Omit<
      Person,
      'suspended' | 'practiceSuspension' | 'delegatedTo' | 'delegatedBy'
    >)
  | { readonly type: 'PersonSuspended'; readonly reason: string }
  | { readonly type: 'PersonReinstated' }
  | {
      readonly type: 'PostsAssigned';
      readonly posts: readonly Post[];
      /** Where they serve from now on; none for those who serve nowhere. */
      readonly organ?: string;
      /** The law firm of a clerk from now on. */
      readonly firm?: string;
      readonly reason: string;
    }
  | {
      readonly type: 'QualificationGranted';
      readonly level: Qualification;
      readonly validUntil: LocalDate;
      readonly reason: string;
    }
  | { readonly type: 'CertificateChanged'; readonly certificate: Certificate; readonly reason: string }
  | ({ readonly type: 'PracticeSuspended'; readonly reason: string } & PracticeSuspension)
  /** Before its end, or before its beginning. */
  | { readonly type: 'PracticeReinstated'; readonly reason: string }
  /** An administrator tried to grant something to themselves; refused, and on record. */
  | { readonly type: 'OwnGrantAttempted'; readonly grant: Grant }
  /** On the record of the leader whose power it is. */
  | { readonly type: 'DelegationGiven'; readonly to: Id<'Person'>; readonly until: Instant; readonly reason: string }
  | { readonly type: 'DelegationWithdrawn'; readonly to: Id<'Person'>; readonly end: DelegationEnd }
  /** On the record of whoever exercises it. */
  | { readonly type: 'DelegationReceived'; readonly by: Id<'Person'>; readonly until: Instant; readonly reason: string }
  | { readonly type: 'DelegationEnded'; readonly by: Id<'Person'>; readonly end: DelegationEnd };
