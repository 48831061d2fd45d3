import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Aggregate, EventOf, Happened, Identified, KindOf, StateOf } from '#domain/model/aggregate.ts';
import { fold } from '#domain/model/aggregate.ts';
import { calendarDays } from '#domain/model/claim.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { calendars, internal } from '#domain/model/reads.ts';
import type { Channel } from '#domain/notification/channel.ts';
import { Inboxes } from '#domain/notification/inbox/inboxes.ts';
import type { Sending } from '#domain/notification/notification/end-delivery.ts';
import type { Notification } from '#domain/notification/notification/notification.ts';
import { Notifications } from '#domain/notification/notification/notifications.ts';
import type { Notify } from '#domain/notification/notification/notify.ts';
import { AllPreferences } from '#domain/notification/preferences/all-preferences.ts';
import type { Preferences } from '#domain/notification/preferences/preferences.ts';
import { unset } from '#domain/notification/preferences/preferences.ts';
import { carryOut } from '#functions/carry-out.ts';
import type { Outgoing, Send } from '#functions/notify/channel.ts';
import { SENT } from '#functions/notify/channel.ts';
import type { Recorded } from '#store/event.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import { plant } from '#test/support/plant.ts';
import { surroundings } from '#test/support/surroundings.ts';

/** Monday, 23 November 2026, 09:00 in Shanghai. */
export const NOW = '2026-11-23T01:00:00.000Z';
export const STATION = '330102510000';
export const OTHER = '330102520000';
export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** Everything a notification may touch, for a recount of the whole table. */
export const NOTIFYING = [Persons, Inboxes, Notifications, AllPreferences];

export function aPerson(subject: string, changes: Partial<Person> = {}): Person {
  return { id: `Person_${subject}`, name: subject, posts: ['OFFICER'], organ: STATION, suspended: false, ...changes };
}

/** Reachable everywhere, at all hours. */
export function reachable(subject: string, changes: Partial<Preferences> = {}): Preferences {
  const contact = {
    sms: '+8613800000001',
    email: `${subject}@example.cn`,
    webhook: { url: 'https://hook.example.cn/in', secret: SECRET },
  };
  return { ...unset(`Person_${subject}`), contact, ...changes };
}

/** To tell Wang that a case was filed. */
export function aNotice(n: number): Notify {
  const id = `Notification_${n}` as const;
  return { id, recipient: 'Person_wang', kind: 'CASE_FILED', subject: 'Case_1', params: { number: `A${n}` } };
}

/** What was sent, in order. */
export interface Sent {
  readonly channel: Channel;
  readonly message: Outgoing;
}

/** Channels that put down what they are given, and answer as told. */
export function outbox(answer: (channel: Channel) => Sending | Promise<Sending> = () => SENT) {
  const sent: Sent[] = [];
  const by =
    (channel: Channel): Send =>
    async (_contact, message) => {
      sent.push({ channel, message });
      return answer(channel);
    };
  return { sent, channels: { SMS: by('SMS'), EMAIL: by('EMAIL'), WEBHOOK: by('WEBHOOK') } };
}

/** A table with these people and what they prefer. */
export async function office(
  people: readonly Person[],
  { preferences = [], now = NOW }: { readonly preferences?: readonly Preferences[]; readonly now?: string } = {},
) {
  const table = new MemoryTable();
  const world = surroundings({ now });
  for (const { suspended: _, ...person } of people) {
    await plant({ table, world }, Persons, person.id, { type: 'PersonRegistered', ...person });
  }
  for (const each of preferences) {
    await plant({ table, world }, AllPreferences, each.id, { type: 'PreferencesSet', ...each });
  }
  return { table, world };
}

/** Lets more happen to a record that is there, without asking any rule. */
export async function happen<A extends Aggregate>(
  at: Awaited<ReturnType<typeof office>>,
  aggregate: A,
  id: Id<KindOf<A>>,
  ...events: readonly EventOf<A>[]
): Promise<void> {
  const procedure = {
    reads: () => ({ record: internal(aggregate, id) }),
    further: ({ record }: { record: StateOf<A> | undefined }) => {
      const states = record === undefined ? [] : [record, fold<Identified, Happened>(aggregate, record, events)];
      const claims = states.flatMap((state) => aggregate.claims(state));
      return {
        days: calendars(
          claims.flatMap((claim) => (claim.claim === 'calendar' ? calendarDays(claim.resource, claim.period) : [])),
        ),
      };
    },
    rule: () => accepted({}, changed(aggregate, { id }, ...events)),
  };
  await carryOut(at, { operation: 'happen', key: at.world.token(), input: {}, procedure });
}

export function eventsIn(table: MemoryTable): readonly Recorded[] {
  return table
    .items()
    .filter(({ SK }) => SK.startsWith(EVENTS))
    .map(recordedOf);
}

/** The last event of a record: what a queue would carry. */
export function lastEvent(table: MemoryTable, aggregate: string): Recorded {
  const found = eventsIn(table)
    .filter((recorded) => recorded.aggregate === aggregate)
    .sort((one, other) => one.sequence - other.sequence)
    .at(-1);
  if (found === undefined) throw new Error(`${aggregate} has no events`);
  return found;
}

export function notificationsIn(table: MemoryTable): readonly Notification[] {
  return table
    .items()
    .filter(({ PK, SK }) => SK === 'STATE' && PK.startsWith('Notification_'))
    .map(({ state }) => state as Notification);
}

/** Who was told of what, in the order of their names. */
export function told(table: MemoryTable): readonly string[] {
  return notificationsIn(table)
    .map(({ recipient, kind }) => `${recipient.slice('Person_'.length)} ${kind}`)
    .sort();
}
