import { expect } from 'vitest';
import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { isActive } from '#domain/visit/visit/visit.ts';
import { offerUntil } from '#domain/visit/waitlist/offer-time.ts';
import { nextFor } from '#domain/visit/waitlist/offering.ts';
import type { Waitlist } from '#domain/visit/waitlist/waitlist.ts';
import { lookThrough } from '#functions/deadlines/look-through.ts';
import { react } from '#functions/react/react.ts';
import { reactions } from '#functions/react/reactions.ts';
import type { Surroundings } from '#store/commit.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import type { MemoryTable } from '#store/memory.ts';
import { visiting } from './scene.ts';

interface Day {
  readonly table: MemoryTable;
  readonly world: Surroundings;
}

/** All records of a kind. */
function all<State extends { readonly id: Id }>(table: MemoryTable, kind: string): readonly State[] {
  return table
    .items()
    .filter(({ PK, SK }) => SK === 'STATE' && PK.startsWith(`${kind}_`))
    .map(({ state }) => state as State);
}

/** Visits that have a seat. */
export function seatedNow(table: MemoryTable): readonly Visit[] {
  return all<Visit>(table, 'Visit').filter(isActive);
}

/** Reactions to all events, and what sweeps do, until there is nothing left to do. */
export async function drain(day: Day): Promise<void> {
  const seen = new Set<string>();
  while ((await reacted(day, seen)) || (await swept(day)));
}

/** Whether anything happened that had not been reacted to. */
async function reacted({ table, world }: Day, seen: Set<string>): Promise<boolean> {
  const news = table
    .items()
    .filter(({ SK }) => SK.startsWith(EVENTS))
    .map(recordedOf)
    .filter(({ id, event }) => !seen.has(id) && CONCERNED.includes(event.type));
  for (const recorded of news) {
    seen.add(recorded.id);
    await react({ table, world, reactions }, recorded);
  }
  return news.length > 0;
}

/** Whether any waitlist was to be looked through. */
async function swept(day: Day): Promise<boolean> {
  const commands = visiting(day.table, day.world);
  for (const { id, status } of seatedNow(day.table)) if (status === 'HELD') await commands.attend(id);
  let looked = false;
  for (const { id } of all<Waitlist>(day.table, 'Waitlist')) {
    await commands.attendWaitlist(id);
    looked = (await lookThrough(day, id)) || looked;
  }
  return looked;
}

/** How many visits were ordered over and above the seats. */
export function overbookedIn(table: MemoryTable): number {
  return all<Slot>(table, 'Slot').reduce((sum, { overbooked = [] }) => sum + overbooked.length, 0);
}

const CONCERNED: readonly string[] = ['SlotNarrowed', 'SlotWidened', 'HoldLapsed', 'VisitFlagged', 'VisitUnflagged'];

/** Nobody came to sit above a session's seats, or in one that was withdrawn, but by the leader's order. */
export function expectSeated(table: MemoryTable, before: readonly Visit[]): void {
  const slots = new Map(all<Slot>(table, 'Slot').map((slot) => [slot.id, slot]));
  for (const { id, slot: of, seat } of seatedNow(table)) {
    const slot = slots.get(of);
    const ordered = slot?.overbooked?.some(({ visit, seat: extra }) => visit === id && extra === seat) === true;
    const had = before.some((each) => each.id === id && each.slot === of && each.seat === seat);
    if (!ordered) expect(seat).toBeLessThanOrEqual(slot?.capacity ?? 0);
    if (!had) expect(slot?.withdrawn ?? []).not.toContain(seat);
  }
}

/**
 * No seat is free that suits somebody who waits for one without having an offer; but for those who gave up a seat of the
 * same session themselves: it is not kept for them.
 * @returns how many wait so
 */
export function expectNobodyOverlooked(table: MemoryTable, now: Instant): number {
  const claimed = new Set(table.items().flatMap(({ PK, SK }) => (SK === 'CLAIM' ? [PK] : [])));
  const has = (name: string) => [...claimed].some((key) => key.endsWith(`#${name}`));
  const waitlists = all<Waitlist>(table, 'Waitlist');
  const sat = satIn(table);
  for (const { id, period, date, mode, capacity } of all<Slot>(table, 'Slot')) {
    const waitlist = waitlists.find((each) => each.date === date && each.mode === mode);
    if (offerUntil(now, period.from) === undefined) continue;
    const others = waitlist?.entries.filter(({ entrustment }) => !sat.has(`${entrustment} ${id}`)) ?? [];
    if (waitlist === undefined || nextFor({ ...waitlist, entries: others }, { slot: id, period }, now) === undefined)
      continue;
    const seats = Array.from({ length: capacity }, (_, i) => i + 1);
    expect(seats.filter((seat) => !has(`Seat_${id}_${seat}`) && !has(`WithdrawnSeat_${id}_${seat}`))).toEqual([]);
  }
  return waitlists.flatMap(({ entries }) => entries).filter(({ offer }) => offer === undefined).length;
}

/** On which papers somebody has ever had a seat of which session. */
function satIn(table: MemoryTable): ReadonlySet<string> {
  const papers = new Map(all<Visit>(table, 'Visit').map(({ id, entrustment }) => [id as Id, entrustment]));
  const recorded = table.items().flatMap((item) => (item.SK.startsWith(EVENTS) ? [recordedOf(item)] : []));
  return new Set(
    recorded.flatMap(({ aggregate, event }) =>
      papers.has(aggregate) && 'slot' in event ? [`${papers.get(aggregate)} ${event.slot}`] : [],
    ),
  );
}
