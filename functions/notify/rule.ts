import type { Post } from '#domain/directory/person/person.ts';
import type { Aggregate, EventOf, Happened, Identified, StateOf } from '#domain/model/aggregate.ts';
import type { Id } from '#domain/model/id.ts';
import type { Told } from '#domain/notification/kinds.ts';

/** Whom to tell: people by name, whoever has a post in an organ or in that of a case, or whoever is in charge of a case. */
export type Audience =
  | { readonly to: 'persons'; readonly persons: readonly Id<'Person'>[] }
  | { readonly to: 'posts'; readonly organ: string; readonly posts: readonly Post[] }
  | { readonly to: 'officerInCharge'; readonly caseId: Id<'Case'> }
  /** Of the organ that handles the case now. */
  | { readonly to: 'postsOfCase'; readonly caseId: Id<'Case'>; readonly posts: readonly Post[] };

/** What to tell whom. */
export type Notice = Told & {
  /** What it is about. */
  readonly subject: Id;
  readonly audience: readonly Audience[];
  /** Of them, those who are not told. Whoever caused the event is not either. */
  readonly except?: readonly Id<'Person'>[];
  /** Unless it is news to them too: it was done in their name, long after they asked for it. */
  readonly ownDeeds?: true;
};

/**
 * What one type of event leads to. Pure: it sees the record as it was right before and right after the event, not as
 * it is now, so that it says the same however late and however often the event comes.
 */
export interface NotificationRule<Event extends Happened = Happened, State extends Identified = Identified> {
  readonly aggregate: Aggregate;
  notices(event: Event, after: State, before: State | undefined): readonly Notice[];
}

export type AnyRule = NotificationRule<never, never>;

type OfType<A extends Aggregate, Type extends EventOf<A>['type']> = Extract<EventOf<A>, { readonly type: Type }>;

/** One row of a subject's rules, under its event's type. */
export function rule<A extends Aggregate, const Type extends EventOf<A>['type']>(
  aggregate: A,
  type: Type,
  notices: NotificationRule<OfType<A, Type>, StateOf<A> & Identified>['notices'],
): Readonly<Record<string, AnyRule>> {
  return { [type]: { aggregate, notices } };
}

export const persons = (...ids: readonly Id<'Person'>[]): Audience => ({ to: 'persons', persons: ids });
export const posts = (organ: string, ...of: readonly Post[]): Audience => ({ to: 'posts', organ, posts: of });
