import type { Id } from '#domain/model/id.ts';

/** Whoever had the item when it was seized (持有人). */
export interface Possessor {
  readonly holder: 'POSSESSOR';
  readonly name: string;
}

export interface InHand {
  readonly holder: 'OFFICER';
  readonly officer: Id<'Person'>;
}

/** On a shelf, under a seal. */
export interface Kept {
  readonly holder: 'STORE';
  readonly store: Id<'PropertyStore'>;
  /** Code of the store's organ, whose custodians answer for the item. */
  readonly organ: string;
  readonly room: string;
  readonly shelf: number;
  readonly seal: string;
}

/** Under way between two organs, also when the destination has refused it. */
export interface UnderWay {
  readonly holder: 'TRANSIT';
  readonly transfer: Id<'PropertyTransfer'>;
  /** Code of the organ it came from. */
  readonly origin: string;
  /** Code of the organ it is addressed to. */
  readonly destination: string;
}

/** Who has an item: always exactly one. */
export type Holder = Possessor | InHand | Kept | UnderWay;

/** One link of the chain of custody: its `from` is the `to` of the link before. */
export interface Handover<From extends Holder, To extends Holder> {
  readonly from: From;
  readonly to: To;
}
