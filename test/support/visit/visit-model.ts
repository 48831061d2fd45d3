import type { Instant } from '#domain/model/time.ts';
import { later, overlaps } from '#domain/model/time.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import type { Defence } from './scene.ts';

const MINUTE = 60_000;

/** What is expected of a visit. `claimed`: it takes seat and time, also as a hold that ran out and was not seen to yet. */
export interface Expected {
  readonly id: string;
  readonly defence: Defence;
  readonly companion?: string;
  slot: Slot;
  seat: number;
  status: 'HELD' | 'AWAITING_PERMISSION' | 'CONFIRMED' | 'CANCELLED' | 'REFUSED' | 'LAPSED';
  until: Instant;
  extended: boolean;
  claimed: boolean;
  readonly flags: Set<string>;
}

interface Waiting {
  readonly defence: Defence;
  offer?: { readonly slot: Slot; readonly seat: number; readonly until: Instant };
  readonly declined: Slot[];
}

export interface Wish {
  readonly defence: Defence;
  readonly slot: Slot;
  /** The other defender. */
  readonly companion?: Defence | undefined;
  readonly interpreter?: boolean;
  readonly hold?: boolean;
}

/**
 * Visits as domain.md tells of them, kept apart from all that the product keeps: who may have which seat when, what lapses,
 * what is flagged, and to whom a seat that is given up goes.
 */
export class VisitModel {
  now: Instant;
  readonly visits: Expected[] = [];
  readonly waiting: Waiting[] = [];
  readonly withdrawn = new Map<string, readonly number[]>();
  readonly moved = new Set<string>();
  /** Whether somebody came to wait whom a seat may suit that is free already. */
  marked = false;

  constructor(now: Instant) {
    this.now = now;
  }

  /** Whether it stands in others' way. */
  stands(visit: Expected): boolean {
    return visit.claimed && !(visit.status === 'HELD' && visit.until <= this.now);
  }

  statusOf(visit: Expected): Expected['status'] {
    return visit.status === 'HELD' && visit.until <= this.now ? 'LAPSED' : visit.status;
  }

  /** Why not, by the law's words alone; `moving` is the visit itself, if it has a place. */
  obstacles({ defence, slot, companion }: Wish, moving?: Expected): string[] {
    const others = this.visits.filter(
      (each) => each !== moving && this.stands(each) && overlaps(each.slot.period, slot.period),
    );
    const busy = (lawyer: string) => others.some((each) => [each.defence.lawyer, each.companion].includes(lawyer));
    const refusals: string[] = [];
    if (this.moved.has(defence.detainee)) refusals.push('NOT_PRESENT');
    if (busy(defence.lawyer)) refusals.push('LAWYER_BUSY');
    if (others.some((each) => each.defence.detainee === defence.detainee)) refusals.push('TIME_NOT_AVAILABLE');
    if (companion !== undefined) {
      const fits = companion.detainee === defence.detainee && companion.lawyer !== defence.lawyer;
      if (!fits || busy(companion.lawyer)) refusals.push('COMPANION_NOT_POSSIBLE');
    }
    return refusals;
  }

  /** What taking a seat in a slot is answered with. */
  expectedOf(wish: Wish, moving?: Expected): string[] {
    const refusals = this.obstacles(wish, moving);
    if (refusals.length === 0 && this.free(wish).length === 0) refusals.push('SLOT_FULL');
    if (wish.hold && this.visits.some((each) => this.isHeldBy(each, wish.defence))) refusals.push('HOLDS_ALREADY');
    const unasked = wish.interpreter === true && !wish.defence.restricted;
    return refusals.length === 0 && unasked ? ['NOBODY_TO_ASK'] : refusals;
  }

  /** The seats a visit may be put into: the one kept for it alone, if one is. */
  free({ defence, slot }: Pick<Wish, 'defence' | 'slot'>): readonly number[] {
    const gone = this.withdrawn.get(slot.id) ?? [];
    const kept = this.waiting.find((each) => each.defence === defence)?.offer;
    if (kept?.slot === slot && !gone.includes(kept.seat)) return [kept.seat];
    // What a hold that ran out still claims is left to be passed on, where somebody else waits for it.
    const next = this.#next(slot);
    const left = next === undefined || next.defence === defence;
    const taken = [
      ...this.visits.filter((each) => each.slot === slot && (left ? this.stands(each) : each.claimed)),
      ...this.waiting.flatMap(({ offer }) => (offer?.slot === slot ? [offer] : [])),
    ].map(({ seat }) => seat);
    return seatsOf(slot).filter((seat) => !gone.includes(seat) && !taken.includes(seat));
  }

  /** The same seats, whoever has them once had a claim on them. */
  claimed(slot: Slot): readonly number[] {
    return [
      ...this.visits.filter((each) => each.slot === slot && each.claimed),
      ...this.waiting.flatMap(({ offer }) => (offer?.slot === slot ? [offer] : [])),
    ].map(({ seat }) => seat);
  }

  take(wish: Wish, { id, seat }: { id: string; seat: number }): Expected {
    const { defence, slot, companion, hold = false, interpreter = false } = wish;
    const asks = defence.restricted === true || interpreter;
    const visit: Expected = {
      id,
      defence,
      ...(companion === undefined ? {} : { companion: companion.lawyer }),
      slot,
      seat,
      status: hold ? 'HELD' : asks ? 'AWAITING_PERMISSION' : 'CONFIRMED',
      until: later(this.now, 10 * MINUTE),
      extended: false,
      claimed: true,
      flags: new Set(),
    };
    this.#seated(visit);
    this.visits.push(visit);
    return visit;
  }

  move(visit: Expected, slot: Slot, seat: number): void {
    const { slot: left, seat: leftSeat } = visit;
    Object.assign(visit, { slot, seat });
    visit.flags.clear();
    this.#seated(visit);
    this.#passOn(visit.defence, left, leftSeat);
  }

  end(visit: Expected, status: 'CANCELLED' | 'REFUSED' | 'LAPSED'): void {
    visit.status = status;
    visit.claimed = false;
    this.#passOn(visit.defence, visit.slot, visit.seat);
  }

  /** What is on offer and was withdrawn is kept for nobody any more; who it was kept for goes on waiting. */
  withdrawOffers(slot: Slot): void {
    const gone = this.withdrawn.get(slot.id) ?? [];
    for (const each of this.waiting) {
      if (each.offer?.slot !== slot || !gone.includes(each.offer.seat)) continue;
      delete each.offer;
      this.marked = true;
    }
  }

  /** Offers nobody took in time pass on, whoever let them pass waits no longer. */
  passOffers(): void {
    const until = ({ offer }: Waiting) => Date.parse(offer?.until ?? this.now);
    const over = this.waiting
      .filter(({ offer }) => offer !== undefined && offer.until <= this.now)
      .sort((one, other) => until(one) - until(other));
    for (const each of over) this.waiting.splice(this.waiting.indexOf(each), 1);
    for (const { defence, offer } of over) if (offer !== undefined) this.#passOn(defence, offer.slot, offer.seat);
  }

  join(defence: Defence): void {
    this.waiting.push({ defence, declined: [] });
    this.marked = true;
  }

  /** Waits no longer, or only for other sessions: what was kept for them goes to the next. */
  letGo(waits: Waiting, leaves: boolean): void {
    const { offer, declined, defence } = waits;
    delete waits.offer;
    if (leaves || declined.length === 5) this.waiting.splice(this.waiting.indexOf(waits), 1);
    else if (offer !== undefined) {
      declined.push(offer.slot);
      this.marked = true;
    }
    if (offer !== undefined) this.#passOn(defence, offer.slot, offer.seat);
  }

  /** Once somebody came to wait, what is free in the day's sessions, as they begin, goes to those who wait. */
  lookThrough(slots: readonly Slot[]): void {
    if (!this.marked) return;
    this.marked = false;
    const name = ({ period, id }: Slot) => `${period.from} ${id}`;
    const day = slots.filter(sameDay).sort((one, other) => (name(one) < name(other) ? -1 : 1));
    for (const slot of day) {
      const gone = [...(this.withdrawn.get(slot.id) ?? []), ...this.claimed(slot)];
      for (const seat of seatsOf(slot).filter((each) => !gone.includes(each))) {
        const next = this.#next(slot);
        if (next !== undefined) next.offer = { slot, seat, until: later(this.now, 30 * MINUTE) };
      }
    }
  }

  /** Who waits longest for such a seat without having one. */
  #next(slot: Slot, but?: Defence): Waiting | undefined {
    if (!sameDay(slot)) return undefined;
    return this.waiting.find(
      ({ defence, offer, declined }) => offer === undefined && defence !== but && !declined.includes(slot),
    );
  }

  isHeldBy(visit: Expected, { entrustment }: Defence): boolean {
    return visit.status === 'HELD' && this.stands(visit) && visit.defence.entrustment === entrustment;
  }

  /** Whoever takes what a hold that ran out still claims ends that hold; a seat of its own that is left is just free. */
  #seated(visit: Expected): void {
    const { defence, slot, seat } = visit;
    const people = (each: Expected) => [each.defence.lawyer, each.companion, `of ${each.defence.detainee}`];
    for (const each of this.visits) {
      if (each === visit || !each.claimed || this.stands(each)) continue;
      const sameTime = overlaps(each.slot.period, slot.period);
      const samePeople = people(each).some((one) => one !== undefined && people(visit).includes(one));
      const sameHold = visit.status === 'HELD' && each.defence.entrustment === defence.entrustment;
      const sameSeat = each.slot === slot && each.seat === seat;
      if ((sameTime && samePeople) || sameHold || sameSeat) Object.assign(each, { status: 'LAPSED', claimed: false });
    }
    // Whoever has a seat of the day waits no longer; another that was kept for them is free.
    const waits = this.waiting.find((each) => each.defence === defence);
    if (waits === undefined || !sameDay(slot)) return;
    this.waiting.splice(this.waiting.indexOf(waits), 1);
    if (waits.offer !== undefined && (waits.offer.slot !== slot || waits.offer.seat !== seat)) this.marked = true;
  }

  /** A seat that is given up goes to whoever waits longest without one, unless it is to be free for nobody. */
  #passOn(by: Defence, slot: Slot, seat: number): void {
    if (this.withdrawn.get(slot.id)?.includes(seat)) return;
    const next = this.#next(slot, by);
    if (next !== undefined) next.offer = { slot, seat, until: later(this.now, 30 * MINUTE) };
  }
}

/** The day for which everybody waits here. */
export const DAY_WAITED_FOR = '2026-11-24';

function sameDay({ date }: Slot): boolean {
  return date === DAY_WAITED_FOR;
}

function seatsOf({ capacity }: Slot): readonly number[] {
  return Array.from({ length: capacity }, (_, i) => i + 1);
}
