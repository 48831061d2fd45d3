import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';

/** Up to when a person has read everything: one mark, however many notifications lie before it. */
export interface Inbox {
  readonly id: Id<'Inbox'>;
  readonly person: Id<'Person'>;
  readonly readUntil: Instant;
}

export type InboxEvent =
  | { readonly type: 'InboxOpened'; readonly id: Id<'Inbox'>; readonly person: Id<'Person'> }
  | { readonly type: 'AllRead'; readonly until: Instant };

export function inboxId(person: Id<'Person'>): Id<'Inbox'> {
  return `Inbox_${person.slice('Person_'.length)}`;
}
