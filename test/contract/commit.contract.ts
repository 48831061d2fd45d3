import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#domain/model/actor.ts';
import { refused } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import { internal, one } from '#domain/model/reads.ts';
import type { Command } from '#store/commit.ts';
import { commit } from '#store/commit.ts';
import { engagementsOf } from '#store/difference/calendars.ts';
import { recordedOf } from '#store/event.ts';
import {
  Exhausted,
  IdempotencyKeyReused,
  NotFound,
  StandingChanged,
  Throttled,
  TransactionConflict,
  Unanswered,
} from '#store/failures.ts';
import { calendarKey, EVENTS, gateKey, listPartition, stateKey, uniqueKey } from '#store/keys.ts';
import { MOST_SENDS } from '#store/send.ts';
import type { Table } from '#store/table.ts';
import { keyOf } from '#store/table.ts';
import { answerLost, FaultyTable, instead } from '#test/support/faults.ts';
import type { SetLocker } from '#test/support/locker.ts';
import { Lockers, openBeside, openLocker, openUnless, setLocker } from '#test/support/locker.ts';
import { surroundings } from '#test/support/surroundings.ts';

/** What commit does over every adapter. `make` gives a table and a word that nobody else uses in its keys. */
export function commitContract(name: string, make: () => Promise<{ table: Table; word: string }>): void {
  describe(`commit over ${name}`, () => {
    let table: Table;
    let word: string;
    let world: ReturnType<typeof surroundings>;
    let sent = 0;
    const actor = (): Actor => ({ id: `Person_${word}`, roles: ['OFFICER'] });
    const id = (tail: string): Id<'Locker'> => `Locker_${word}-${tail}`;
    const command = (procedure: Procedure<SetLocker>, input: SetLocker, more: Partial<Command<SetLocker>> = {}) => {
      sent += 1;
      const digest = JSON.stringify(input);
      return { operation: 'test', key: `key-${sent}`, digest, actor: actor(), input, procedure, ...more };
    };
    const stateOf = async (of: Id<'Locker'>) => (await table.read([stateKey(of)], { consistent: true }))[0]?.state;
    const ownerOf = async (seat: string) => (await table.read([uniqueKey(seat)], { consistent: true }))[0]?.owner;

    beforeEach(async () => {
      ({ table, word } = await make());
      const tokens = surroundings();
      world = { ...tokens, token: () => `${word}-${tokens.token()}`.slice(-36) };
    });

    test('state, event, claim, list, gate and command record are written together', async () => {
      const done = await commit(table, command(openLocker, { id: id('a'), seat: `${word}-seat`, shelf: word }), world);

      expect(done.outcome).toEqual({ locker: id('a') });
      expect(await stateOf(id('a'))).toMatchObject({ id: id('a'), seat: `${word}-seat` });
      const { items } = await table.query({ PK: id('a'), prefix: EVENTS, limit: 10, consistent: true });
      expect(items.map(recordedOf)).toMatchObject([
        { id: `${id('a')}.1`, sequence: 1, by: `Person_${word}`, operation: 'test' },
      ]);
      expect(await ownerOf(`${word}-seat`)).toBe(id('a'));
      const rows = await table.query({
        PK: listPartition({ list: 'lockers', key: word }),
        limit: 10,
        consistent: true,
      });
      expect(rows.items).toMatchObject([{ id: id('a') }]);
      expect(await table.read([gateKey(id('a'), 'open', 7)], { consistent: true })).toMatchObject([{ value: true }]);
    });

    test('the difference of claims and lists is taken, and nothing else', async () => {
      await commit(table, command(openLocker, { id: id('a'), seat: `${word}-1`, shelf: word }), world);
      const counting = new FaultyTable(table);

      await commit(counting, command(setLocker, { id: id('a'), seat: `${word}-2` }), world);

      expect(await ownerOf(`${word}-1`)).toBeUndefined();
      expect(await ownerOf(`${word}-2`)).toBe(id('a'));
      expect(counting.sent[0]?.writes.map(({ write }) => write)).toEqual(['put', 'put', 'put', 'put', 'delete']);
    });

    test('a claim that another has is not taken, and one that passed to nobody is', async () => {
      await commit(table, command(openLocker, { id: id('a'), seat: `${word}-1` }), world);

      await expect(
        commit(table, command(openLocker, { id: id('b'), seat: `${word}-1` }), world),
      ).rejects.toBeInstanceOf(Exhausted);
      await commit(table, command(setLocker, { id: id('a'), seat: '' }), world);
      await commit(table, command(openLocker, { id: id('b'), seat: `${word}-1` }), world);

      expect(await ownerOf(`${word}-1`)).toBe(id('b'));
    });

    test('a hold may be taken once it has lapsed, not before', async () => {
      const seat = `${word}-1`;
      await commit(table, command(openLocker, { id: id('a'), seat, until: '2026-11-23T01:10:00.000Z' }), world);
      const take = () => commit(table, command(openLocker, { id: id('b'), seat }), world);

      await expect(take()).rejects.toBeInstanceOf(Exhausted);
      world.set('2026-11-23T01:10:00.000Z');
      await take();

      expect(await ownerOf(seat)).toBe(id('b'));
    });

    test('a calendar takes what touches and refuses what overlaps, across midnight', async () => {
      const days = ['2026-11-23', '2026-11-24'].map((day) => ({ resource: 'room', day: day }));
      const at = (from: string, to: string) => ({ from: `2026-11-23T${from}:00.000Z`, to: `2026-11-23T${to}:00.000Z` });
      // 15:30 UTC is 23:30 in Shanghai.
      await commit(table, command(openLocker, { id: id('a'), busy: at('15:30', '16:30'), days }), world);

      await commit(table, command(openLocker, { id: id('b'), busy: at('16:30', '17:00'), days }), world);
      const overlapping = commit(table, command(openLocker, { id: id('c'), busy: at('16:00', '16:15'), days }), world);

      await expect(overlapping).rejects.toThrow('overlapping');
      const calendar = await table.read(days.map(calendarKey), { consistent: true });
      expect(calendar.map((item) => engagementsOf(item).map(({ owner }) => owner))).toEqual([
        [id('a')],
        [id('a'), id('b')],
      ]);
      await commit(table, command(setLocker, { id: id('a'), busy: at('15:00', '15:30'), days }), world);
      await commit(table, command(setLocker, { id: id('b'), busy: at('01:00', '01:30'), days }), world);
    });

    test('the same command twice is one, also when the state has moved on since', async () => {
      const first = command(openLocker, { id: id('a'), shelf: word });
      const done = await commit(table, first, world);
      await commit(table, command(setLocker, { id: id('a'), checked: false }), world);

      const again = await commit(table, first, world);

      expect(again.outcome).toEqual(done.outcome);
      const { items } = await table.query({ PK: id('a'), prefix: EVENTS, limit: 10, consistent: true });
      expect(items).toHaveLength(2);
    });

    test('the same command, sent again while the first send is under way, is not refused for what that did', async () => {
      // Reads in two rounds, and the other send is carried out between them.
      const looking: Procedure<SetLocker> = {
        ...openLocker,
        reads: () => ({}),
        further: (_, { id: lockerId }) => ({ existing: internal(Lockers, lockerId) }),
      };
      const twice = command(looking, { id: id('a'), shelf: word });
      let reads = 0;
      const interrupted: Table = {
        query: (query) => table.query(query),
        transact: (writes, token) => table.transact(writes, token),
        read: async (keys, options) => {
          reads += 1;
          if (reads === 2) await commit(table, twice, world);
          return table.read(keys, options);
        },
      };

      const done = await commit(interrupted, twice, world);

      expect(done).toMatchObject({ outcome: { locker: id('a') }, refusals: [] });
      const { items } = await table.query({ PK: id('a'), prefix: EVENTS, limit: 10, consistent: true });
      expect(items).toHaveLength(1);
    });

    test('the same key with another payload is an error; a day later it is a new command', async () => {
      const first = command(openLocker, { id: id('a') });
      await commit(table, first, world);
      const other = { ...first, input: { id: id('b') }, digest: 'other' };

      await expect(commit(table, other, world)).rejects.toBeInstanceOf(IdempotencyKeyReused);
      world.set('2026-11-24T01:00:00.000Z');

      expect((await commit(table, other, world)).outcome).toEqual({ locker: id('b') });
    });

    test.each([
      ['a conflict', new TransactionConflict()],
      ['a throttle', new Throttled()],
      ['a request that never arrived', new Unanswered()],
    ])('after %s the identical transaction is sent again', async (_name, failure) => {
      const faulty = new FaultyTable(table, instead(failure), instead(failure));

      await commit(faulty, command(openLocker, { id: id('a'), shelf: word }), world);

      expect(faulty.sent).toHaveLength(3);
      expect(faulty.sent[1]).toEqual(faulty.sent[0]);
      expect(faulty.sent[2]).toEqual(faulty.sent[0]);
      expect(faulty.reads).toBe(1);
      const { items } = await table.query({ PK: id('a'), prefix: EVENTS, limit: 10, consistent: true });
      expect(items).toHaveLength(1);
    });

    test('after a lost answer it has happened once, and its outcome is told', async () => {
      const faulty = new FaultyTable(table, answerLost(new Unanswered()));

      const done = await commit(faulty, command(openLocker, { id: id('a'), shelf: word }), world);

      expect(done.outcome).toEqual({ locker: id('a') });
      const { items } = await table.query({ PK: id('a'), prefix: EVENTS, limit: 10, consistent: true });
      expect(items).toHaveLength(1);
    });

    test('after a lost answer on an engine that forgets tokens, the command record tells', async () => {
      let sends = 0;
      const forgetful: Table = {
        read: (keys, options) => table.read(keys, options),
        query: (query) => table.query(query),
        transact: async (writes) => {
          sends += 1;
          await table.transact(writes, `${word}-forgetful-${sends}`.slice(-36));
          if (sends === 1) throw new Unanswered();
        },
      };

      const done = await commit(forgetful, command(openLocker, { id: id('a'), shelf: word }), world);

      expect(done.outcome).toEqual({ locker: id('a') });
      expect(sends).toBe(2);
    });

    test('without any answer it gives up as busy, and the same key may be sent again', async () => {
      const first = command(openLocker, { id: id('a') });
      const dead = new FaultyTable(table, ...Array.from({ length: MOST_SENDS }, () => instead(new Unanswered())));

      await expect(commit(dead, first, world)).rejects.toBeInstanceOf(Exhausted);

      expect((await commit(table, first, world)).outcome).toEqual({ locker: id('a') });
    });

    test('what changed meanwhile is decided again; a stale expectedVersion is not, and changes nothing', async () => {
      await commit(table, command(openLocker, { id: id('a'), shelf: word }), world);
      const rival = {
        before: async () => void (await commit(table, command(setLocker, { id: id('a'), checked: false }), world)),
      };

      await commit(new FaultyTable(table, rival), command(setLocker, { id: id('a'), seat: `${word}-1` }), world);
      const edits = { name: 'locker', version: 3 };
      const stale = await commit(
        new FaultyTable(table, rival),
        command(setLocker, { id: id('a'), seat: `${word}-2` }, { edits }),
        world,
      );

      expect(stale.refusals).toMatchObject([{ code: 'VERSION_CHANGED', details: { current: id('a') } }]);
      expect(await stateOf(id('a'))).toMatchObject({ seat: `${word}-1`, checked: false });
      expect(await ownerOf(`${word}-2`)).toBeUndefined();
    });

    test.each([
      ['a gate', 'open', { open: false }],
      ['a fact', 'checked', { checked: false }],
    ])('%s that was relied on and changed meanwhile stops the command', async (_name, fact, set) => {
      await commit(table, command(openLocker, { id: id('a') }), world);
      let turned = 0;
      const turn = {
        before: async () => {
          turned += 1;
          await commit(table, command(setLocker, { id: id('a'), ...set, open: false }), world);
        },
      };

      const done = await commit(
        new FaultyTable(table, turn),
        command(openBeside(id('a'), [fact]), { id: id('b') }),
        world,
      );

      expect(turned).toBe(1);
      expect(done.refusals).toMatchObject([{ code: 'SHUT' }]);
      expect(await stateOf(id('b'))).toBeUndefined();
    });

    test('a record stored before its kind had a fact is relied on as a whole, until it is stored anew', async () => {
      const stale = async (tail: string) => {
        await commit(table, command(openLocker, { id: id(tail) }), world);
        const [item] = await table.read([stateKey(id(tail))], { consistent: true });
        if (item === undefined) throw new Error('it is not there');
        const put = { write: 'put', item: { ...item, facts: {} }, condition: { is: 'anything' } } as const;
        await table.transact([put], `${word}-${tail}`);
      };
      const rely = (over: Table, on: string, tail: string) =>
        commit(over, command(openBeside(id(on), ['checked']), { id: id(tail) }), world);
      await stale('a');
      await stale('b');
      const turn = {
        before: async () =>
          void (await commit(table, command(setLocker, { id: id('b'), checked: false, open: false }), world)),
      };

      expect((await rely(table, 'a', 'c')).outcome).toEqual({ locker: id('c') });
      expect((await rely(new FaultyTable(table, turn), 'b', 'd')).refusals).toMatchObject([{ code: 'SHUT' }]);
    });

    test('two facts of one record are one check', async () => {
      await commit(table, command(openLocker, { id: id('a') }), world);

      await commit(table, command(openBeside(id('a'), ['open', 'checked']), { id: id('b') }), world);

      expect(await stateOf(id('b'))).toMatchObject({ id: id('b') });
    });

    test('those who rely on one gate do not meet on one item', async () => {
      await commit(table, command(openLocker, { id: id('a') }), world);
      const recording = new FaultyTable(table);

      for (let i = 0; i < 24; i += 1) await commit(recording, command(openBeside(id('a')), { id: id(`b${i}`) }), world);

      const checked = recording.sent.flatMap(({ writes }) =>
        writes.flatMap((write) => (write.write === 'check' ? [write.key.SK] : [])),
      );
      expect(new Set(checked).size).toBeGreaterThan(3);
    });

    test('a claim that nobody must have, and somebody took meanwhile, stops the command', async () => {
      const seat = `${word}-1`;
      const taking = async (until?: string) =>
        void (await commit(table, command(openLocker, { id: id('a'), seat, ...(until && { until }) }), world));
      const open = (over: Table, tail: string) => commit(over, command(openUnless(seat), { id: id(tail) }), world);

      const free = await open(table, 'b');
      const stopped = await open(new FaultyTable(table, { before: () => taking() }), 'c');

      expect(free.outcome).toEqual({ locker: id('b') });
      expect(await ownerOf(seat)).toBe(id('a'));
      expect(stopped.refusals).toMatchObject([{ code: 'SHUT' }]);
      expect(await stateOf(id('c'))).toBeUndefined();
    });

    test('a hold on it that has lapsed stops nobody; nor does the taking of it in the same command', async () => {
      const seat = `${word}-1`;
      await commit(table, command(openLocker, { id: id('a'), seat, until: '2026-11-23T01:10:00.000Z' }), world);
      world.set('2026-11-23T01:10:00.000Z');

      await commit(table, command(openUnless(seat), { id: id('b') }), world);
      await commit(table, command(openUnless(seat), { id: id('c'), seat }), world);

      expect(await stateOf(id('b'))).toMatchObject({ id: id('b') });
      expect(await ownerOf(seat)).toBe(id('c'));
    });

    test('a change that leaves its time alone needs no calendar', async () => {
      const period = { from: '2026-12-01T01:00:00.000Z', to: '2026-12-01T02:00:00.000Z' };
      const days = [{ resource: 'room', day: '2026-12-01' }];
      await commit(table, command(openLocker, { id: id('a'), busy: period, days }), world);
      const counting = new FaultyTable(table);

      await commit(counting, command(setLocker, { id: id('a'), checked: false }), world);

      const keys = counting.sent[0]?.writes.map((write) => keyOf(write).PK);
      expect(keys?.filter((key) => key.startsWith('CALENDAR#'))).toEqual([]);
      const moved = { from: '2026-12-01T03:00:00.000Z', to: '2026-12-01T04:00:00.000Z' };
      await expect(commit(table, command(setLocker, { id: id('a'), busy: moved }), world)).rejects.toThrow('not read');
      // The room is everybody's who shares this table.
      await commit(table, command(setLocker, { id: id('a'), busy: { from: moved.from, to: moved.from }, days }), world);
    });

    test('a record that is absent, of another kind or unseen is NotFound, all alike', async () => {
      await commit(table, command(openLocker, { id: id('h'), shelf: 'hidden' }), world);
      const told = (input: SetLocker) =>
        commit(table, command(setLocker, input), world).catch((failure: unknown) =>
          failure instanceof NotFound ? failure.message : failure,
        );

      const answers = [
        await told({ id: id('h') }),
        await told({ id: id('none') }),
        await told({ id: `Visit_${word}` as never }),
      ];

      expect(answers).toEqual(Array(3).fill('locker: not found'));
    });

    test('of several inputs, an unseen one is told like an absent one, whatever the others are', async () => {
      await commit(table, command(openLocker, { id: id('h'), shelf: 'hidden' }), world);
      const both = (first: Id<'Locker'>): Procedure<SetLocker> => ({
        reads: () => ({ first: one(Lockers, first), second: one(Lockers, id('none')) }),
        rule: () => refused(),
      });
      const told = (first: Id<'Locker'>) =>
        commit(table, command(both(first), { id: id('a') }), world).catch((failure: Error) => failure.message);

      expect(await told(id('h'))).toBe('first: not found');
      expect(await told(id('gone'))).toBe('first: not found');
    });

    test('an actor whose standing changed meanwhile does nothing', async () => {
      await table.transact(
        Array.from({ length: 8 }, (_, shard) => ({
          write: 'put' as const,
          item: { ...gateKey(`Person_${word}`, 'standing', shard), value: 'suspended' },
          condition: { is: 'anything' as const },
        })),
        `${word}-standing`.slice(-36),
      );
      const active = { actor: { ...actor(), standing: 'active' } };

      const tried = commit(table, command(openLocker, { id: id('a') }, active), world);

      await expect(tried).rejects.toBeInstanceOf(StandingChanged);
      expect(await stateOf(id('a'))).toBeUndefined();
    });

    test('events read back refold to the state', async () => {
      await commit(table, command(openLocker, { id: id('a'), seat: `${word}-1` }), world);
      await commit(table, command(setLocker, { id: id('a'), checked: false }), world);
      await commit(table, command(setLocker, { id: id('a'), shelf: word }), world);

      const { items } = await table.query({ PK: id('a'), prefix: EVENTS, limit: 10, consistent: true });
      const refolded = items
        .map(recordedOf)
        .reduce((state, { event }) => Lockers.evolve(state as never, event as never), undefined as unknown);

      expect(refolded).toEqual(await stateOf(id('a')));
    });
  });
}
