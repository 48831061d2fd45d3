import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Holding } from '#domain/model/claim.ts';
import { busy, stands, unique } from '#domain/model/claim.ts';
import type { Decision } from '#domain/model/decision.ts';
import { accepted, changed, opened, refused, relied, untaken } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { ReadOf } from '#domain/model/reads.ts';
import { holdings, internal, one } from '#domain/model/reads.ts';
import { refusing } from '#domain/model/refusal.ts';
import type { Period } from '#domain/model/time.ts';

/** The smallest aggregate that has all an aggregate can have: a test's own, so that the store is tested apart from subjects. */
export interface Locker {
  readonly id: Id<'Locker'>;
  readonly seat?: string;
  readonly until?: string;
  readonly busy?: Period;
  readonly shelf: string;
  readonly open: boolean;
  readonly checked: boolean;
}
export type LockerEvent = { readonly type: 'LockerSet' } & Partial<Locker>;

export const Lockers: Aggregate<'Locker', Locker, LockerEvent> = {
  kind: 'Locker',
  evolve: (state, { type: _, ...set }) => ({ ...(state ?? ({} as Locker)), ...set }),
  claims: ({ seat, until, busy: period }) => [
    ...(seat === undefined || seat === '' ? [] : [unique(seat, until)]),
    ...(period === undefined ? [] : [busy('room', period)]),
  ],
  lists: ({ shelf, id }) => [{ list: 'lockers', key: shelf, sort: id }],
  facts: ({ open, checked }) => ({ open, checked }),
  gates: ['open'],
  visible: ({ shelf }) => shelf !== 'hidden',
};

const refuse = refusing({ LOCKER_THERE: { zh: '已存在', en: 'There already' }, SHUT: { zh: '已关闭', en: 'Shut' } });

export interface SetLocker extends Partial<Omit<Locker, 'id'>> {
  readonly id: Id<'Locker'>;
  readonly days?: readonly { resource: string; day: string }[];
}

/** Opens a locker. */
export const openLocker: Procedure<SetLocker> = {
  reads: ({ id, days = [] }) => ({
    existing: internal(Lockers, id),
    days: { read: 'calendars', days } as ReadOf<unknown>,
  }),
  rule: ({ existing }, { days: _, ...set }): Decision =>
    existing === undefined
      ? accepted(
          { locker: set.id },
          opened(Lockers, set.id, { type: 'LockerSet', shelf: 'a', open: true, checked: true, ...set }),
        )
      : refused(refuse('LOCKER_THERE')),
};

/** Changes one. */
export const setLocker: Procedure<SetLocker> = {
  reads: ({ id, days = [] }) => ({ locker: one(Lockers, id), days: { read: 'calendars', days } as ReadOf<unknown> }),
  rule: ({ locker }, { id: _id, days: _days, ...set }): Decision =>
    accepted({ locker: (locker as Locker).id }, changed(Lockers, locker as Locker, { type: 'LockerSet', ...set })),
};

/** Opens one because another is open: the write skew to be made impossible. */
export const openBeside = (beside: Id<'Locker'>, facts: readonly string[] = ['open']): Procedure<SetLocker> => ({
  reads: () => ({ beside: one(Lockers, beside) }),
  rule: ({ beside: record }, { id, days: _, ...set }): Decision =>
    (record as Locker).open
      ? accepted(
          { locker: id },
          opened(Lockers, id, { type: 'LockerSet', id, shelf: 'a', open: true, checked: true, ...set }),
          ...facts.map((fact) => relied(Lockers, record as Locker, fact)),
        )
      : refused(refuse('SHUT')),
});

/** Opens one as long as nobody has a seat: what it does not take, but stands on. */
export const openUnless = (seat: string): Procedure<SetLocker> => ({
  reads: () => ({ held: holdings([unique(seat)]) }),
  rule: ({ held }, { id, days: _, ...set }, { now }): Decision =>
    (held as readonly (Holding | undefined)[]).some((each) => stands(each, now))
      ? refused(refuse('SHUT'))
      : accepted(
          { locker: id },
          opened(Lockers, id, { type: 'LockerSet', id, shelf: 'a', open: true, checked: true, ...set }),
          untaken(unique(seat)),
          untaken(unique(seat)),
        ),
});
