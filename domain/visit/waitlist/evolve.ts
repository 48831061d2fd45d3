import type { Id } from '#domain/model/id.ts';
import type { Entry, Waitlist, WaitlistEvent } from './waitlist.ts';

export function evolve(state: Waitlist | undefined, event: WaitlistEvent): Waitlist {
  if (event.type === 'WaitlistOpened') {
    const { type: _, ...opening } = event;
    return { ...opening, entries: [], marks: 0, looked: 0 };
  }
  if (state === undefined) throw new Error(`${event.type} before WaitlistOpened`);
  switch (event.type) {
    case 'WaitlistJoined': {
      const { type: _, ...entry } = event;
      return marked({ ...state, entries: inOrder([...state.entries, entry]) });
    }
    case 'EntryPromoted': {
      const { entrustment, displaced } = event;
      return reordered(changing(state, entrustment, (entry) => ({ ...entry, displaced, promoted: true })));
    }
    case 'EntryDemoted':
      return reordered(
        changing(state, event.entrustment, ({ displaced: _displaced, promoted: _promoted, ...entry }) => entry),
      );
    case 'SeatOffered': {
      const { type: _, entrustment, ...offer } = event;
      return changing(state, entrustment, (entry) => ({ ...entry, offer }));
    }
    case 'OfferDeclined':
      return marked(changing(state, event.entrustment, declining));
    case 'OfferWithdrawn':
      return marked(changing(state, event.entrustment, ({ offer: _, ...entry }) => entry));
    case 'OfferTaken':
    case 'OfferLapsed':
    case 'WaitlistLeft':
      return { ...state, entries: state.entries.filter(({ entrustment }) => entrustment !== event.entrustment) };
    case 'SeatFreed':
      return marked(state);
    case 'WaitlistLookedThrough':
      return { ...state, looked: event.marks };
  }
}

function marked(state: Waitlist): Waitlist {
  return { ...state, marks: state.marks + 1 };
}

function declining({ offer, declined = [], ...entry }: Entry): Entry {
  return { ...entry, declined: [...declined, ...(offer === undefined ? [] : [offer.slot])] };
}

function changing(state: Waitlist, of: Id<'Entrustment'>, change: (entry: Entry) => Entry): Waitlist {
  return { ...state, entries: state.entries.map((entry) => (entry.entrustment === of ? change(entry) : entry)) };
}

function reordered(state: Waitlist): Waitlist {
  return { ...state, entries: inOrder(state.entries) };
}

/** Whose visit was displaced comes first, in the order of that; of the others, whoever came first. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const others = entries.filter(({ displaced }) => displaced === undefined);
  return [
    ...entries.filter(({ displaced }) => displaced !== undefined),
    // Text order is time order; whoever came at the same instant stays where they are.
    ...others.sort((one, other) => (one.joinedAt < other.joinedAt ? -1 : one.joinedAt > other.joinedAt ? 1 : 0)),
  ];
}
