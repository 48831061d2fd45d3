import { beforeEach, describe, expect, test } from 'vitest';
import type { Period } from '#domain/model/time.ts';
import { commit } from '#store/commit.ts';
import { engagementsOf } from '#store/difference/calendars.ts';
import { recordedOf } from '#store/event.ts';
import { Exhausted } from '#store/failures.ts';
import { calendarKey, EVENTS, listPartition, stateKey, uniqueKey } from '#store/keys.ts';
import type { Item, Key, Table } from '#store/table.ts';
import type { Berth, Holds } from '#test/support/berth.ts';
import { crewOf, pilotOf, quayOf, ropesOf } from '#test/support/berth.ts';
import { FaultyTable } from '#test/support/faults.ts';
import { openLocker } from '#test/support/locker.ts';
import { port } from '#test/support/port.ts';
import { surroundings } from '#test/support/surroundings.ts';

const HELD_UNTIL = '2026-11-23T01:10:00.000Z';
const LATER = '2026-11-23T01:30:00.000Z';
const morning: Period = { from: '2026-11-24T01:00:00.000Z', to: '2026-11-24T03:00:00.000Z' };
const noon: Period = { from: '2026-11-24T02:00:00.000Z', to: '2026-11-24T05:00:00.000Z' };
const day = '2026-11-24';

/** What commit does with holds that have lapsed, over every adapter. */
export function lapsedContract(name: string, make: () => Promise<{ table: Table; word: string }>): void {
  describe(`lapsed holds over ${name}`, () => {
    let table: Table;
    let word: string;
    let world: ReturnType<typeof surroundings>;
    const id = (tail: string): Berth['id'] => `Berth_${word}-${tail}`;
    /** A berth that holds quay and pilot of the same name, unless told. */
    const asked = (tail: string, more: Partial<Holds> = {}): Holds => ({
      ...{ id: id(tail), quay: `${word}-1`, pilot: `${word}-1`, period: morning, until: HELD_UNTIL },
      ...more,
    });
    const item = async (key: Key) => (await table.read([key], { consistent: true }))[0];
    const ownerOf = async (quay: string) => (await item(uniqueKey(quayOf(quay).name)))?.owner;
    const busy = async (resource: string) => engagementsOf(await item(calendarKey({ resource, day })));
    const rows = async (query: { readonly PK: string; readonly prefix?: string }): Promise<readonly Item[]> =>
      (await table.query({ ...query, limit: 10, consistent: true })).items;
    const events = async (tail: string) => (await rows({ PK: id(tail), prefix: EVENTS })).map(recordedOf);
    const typesOf = async (tail: string) => (await events(tail)).map(({ event }) => event.type);

    beforeEach(async () => {
      ({ table, word } = await make());
      const tokens = surroundings();
      world = { ...tokens, token: () => `${word}-${tokens.token()}`.slice(-36) };
    });
    const through = (over: Table) => port(over, world, word);
    /** Happens once, right before the read of this round, counted from 1. */
    const beforeRead = (round: number, happens: () => Promise<unknown>): Table => {
      let reads = 0;
      return {
        query: (query) => table.query(query),
        transact: (writes, token) => table.transact(writes, token),
        read: async (keys, options) => {
          reads += 1;
          if (reads === round) await happens();
          return table.read(keys, options);
        },
      };
    };

    test('while a hold stands nobody takes it; once it has lapsed whoever takes it ends it, in one transaction', async () => {
      await through(table).hold(asked('a'));
      const early = await through(table).hold(asked('b'));
      world.set(HELD_UNTIL);
      const counting = new FaultyTable(table);

      const done = await through(counting).hold(asked('b', { period: noon, until: LATER }));

      expect(early.refusals).toMatchObject([{ code: 'TAKEN' }]);
      expect(done.outcome).toEqual({ berth: id('b') });
      expect(counting.sent).toHaveLength(1);
      expect([...done.after.keys()].sort()).toEqual([id('a'), id('b')]);
      expect(await item(stateKey(id('a')))).toMatchObject({ version: 2, state: { status: 'LAPSED' } });
      expect(await item(stateKey(id('b')))).toMatchObject({ version: 1, state: { status: 'HELD' } });
      expect(await item(uniqueKey(quayOf(`${word}-1`).name))).toMatchObject({ owner: id('b'), until: LATER });
      expect(await item(uniqueKey(ropesOf(id('a')).name))).toBeUndefined();
      expect(await busy(pilotOf(`${word}-1`))).toEqual([{ ...noon, owner: id('b'), until: LATER }]);
      expect(await busy(crewOf(id('a')))).toEqual([]);
      const listed = await rows({ PK: listPartition({ list: 'berths', key: `${word}-1` }) });
      expect(listed.map(({ SK }) => SK)).toEqual([`HELD#${id('b')}`, `LAPSED#${id('a')}`]);
    });

    test('the event of the lapse is the product’s own: its people do not learn who took what they held', async () => {
      await through(table).hold(asked('a'));
      world.set(HELD_UNTIL);

      await through(table).hold(asked('b', { until: LATER }));

      const [, lapse] = await events('a');
      expect(lapse).toEqual({
        ...{ v: 1, id: `${id('a')}.2`, aggregate: id('a'), sequence: 2, at: HELD_UNTIL },
        ...{ by: 'Person_@system', operation: 'holdBerth', event: { type: 'BerthLapsed' } },
      });
      expect(await events('b')).toMatchObject([{ by: `Person_${word}` }]);
    });

    test('more that have lapsed than one transaction can end are the sweeps’ to end first: the taker comes again', async () => {
      const many = Array.from({ length: 20 }, (_, i) => `m${i}`);
      for (const [i, tail] of many.entries()) {
        const from = `2026-11-24T01:${String(i).padStart(2, '0')}:00.000Z`;
        const period = { from, to: `2026-11-24T01:${String(i).padStart(2, '0')}:30.000Z` };
        await through(table).hold(asked(tail, { quay: `${word}-${tail}`, period }));
      }
      world.set(HELD_UNTIL);

      await expect(through(table).hold(asked('b', { until: LATER }))).rejects.toBeInstanceOf(Exhausted);

      for (const tail of many) await through(table).sweep(id(tail));
      expect((await through(table).hold(asked('b', { until: LATER }))).refusals).toEqual([]);
    });

    test('several that have lapsed end together: one had the quay, another the pilot’s time', async () => {
      await through(table).hold(asked('a', { pilot: `${word}-2` }));
      await through(table).hold(asked('c', { quay: `${word}-2` }));
      world.set(HELD_UNTIL);
      const counting = new FaultyTable(table);

      await through(counting).hold(asked('b', { until: LATER }));

      expect(counting.sent).toHaveLength(1);
      expect([await typesOf('a'), await typesOf('c')]).toEqual(Array(2).fill(['BerthHeld', 'BerthLapsed']));
      expect(await ownerOf(`${word}-2`)).toBeUndefined();
      expect(await busy(pilotOf(`${word}-2`))).toEqual([]);
      expect(await busy(pilotOf(`${word}-1`))).toMatchObject([{ owner: id('b') }]);
    });

    test('a lapsed hold on time that only touches is left alone', async () => {
      await through(table).hold(asked('a', { pilot: `${word}-1`, quay: `${word}-2` }));
      world.set(HELD_UNTIL);

      await through(table).hold(asked('b', { period: { from: morning.to, to: noon.to }, until: LATER }));

      expect(await typesOf('a')).toEqual(['BerthHeld']);
      expect((await busy(pilotOf(`${word}-1`))).map(({ owner }) => owner)).toEqual([id('a'), id('b')]);
    });

    test('where nothing has lapsed, nothing more is read', async () => {
      const counting = new FaultyTable(table);
      await through(counting).hold(asked('a'));
      world.set(HELD_UNTIL);
      await through(counting).hold(asked('b', { quay: `${word}-2`, pilot: `${word}-2`, until: LATER }));
      const before = counting.reads;

      await through(counting).hold(asked('c', { until: LATER }));

      expect(before).toBe(2);
      // The command's own read, the record that lapsed, and what it held.
      expect(counting.reads - before).toBe(3);
    });

    test('an extension stands in claims and calendars alike; what is kept stands for ever', async () => {
      await through(table).hold(asked('a'));

      await through(table).extend(id('a'), LATER);
      expect(await item(uniqueKey(quayOf(`${word}-1`).name))).toMatchObject({ until: LATER });
      expect(await busy(pilotOf(`${word}-1`))).toEqual([{ ...morning, owner: id('a'), until: LATER }]);
      await through(table).keep(id('a'));

      world.set('2027-11-23T01:00:00.000Z');
      expect(await busy(pilotOf(`${word}-1`))).toEqual([{ ...morning, owner: id('a') }]);
      expect((await through(table).hold(asked('b'))).refusals).toMatchObject([{ code: 'TAKEN' }]);
    });

    // By its owner's clock it still stands: whose transaction comes first, decides.
    const owner = () => port(table, { ...world, now: () => '2026-11-23T01:09:59.000Z' }, word);
    const extending = async () => expect((await owner().extend(id('a'), LATER)).refusals).toEqual([]);

    test('a hold extended before the taker’s transaction is not taken', async () => {
      await through(table).hold(asked('a'));
      world.set(HELD_UNTIL);

      const taker = await through(new FaultyTable(table, { before: extending })).hold(asked('b', { until: LATER }));

      expect(taker.refusals).toMatchObject([{ code: 'TAKEN' }]);
      expect(await typesOf('a')).toEqual(['BerthHeld', 'BerthExtended']);
    });

    test('nor is one extended after the taker saw it lapsed, and before the taker read its owner', async () => {
      await through(table).hold(asked('a'));
      world.set(HELD_UNTIL);

      const taker = await through(beforeRead(2, extending)).hold(asked('b', { until: LATER }));

      expect(taker.refusals).toMatchObject([{ code: 'TAKEN' }]);
      expect(await typesOf('a')).toEqual(['BerthHeld', 'BerthExtended']);
    });

    test('nor does one end that holds something else by then, lapsed as it is', async () => {
      await through(table).hold(asked('a'));
      world.set(HELD_UNTIL);
      const moving = () => owner().move(id('a'), `${word}-3`);

      const taker = await through(beforeRead(2, moving)).hold(asked('b', { pilot: `${word}-2`, until: LATER }));

      expect(taker.refusals).toEqual([]);
      expect(await typesOf('a')).toEqual(['BerthHeld', 'BerthMoved']);
      expect([await ownerOf(`${word}-1`), await ownerOf(`${word}-3`)]).toEqual([id('b'), id('a')]);
    });

    test('what the rule ends itself is not ended twice', async () => {
      await through(table).hold(asked('a'));
      world.set(HELD_UNTIL);

      await through(table).holdInstead(asked('b', { until: LATER }), id('a'));

      expect((await events('a')).map(({ by }) => by)).toEqual(Array(2).fill(`Person_${word}`));
      expect(await ownerOf(`${word}-1`)).toBe(id('b'));
    });

    test.each([1, 2, 3, 4])('swept before the taker’s request %i, it lapses once and is taken', async (round) => {
      await through(table).hold(asked('a'));
      world.set(HELD_UNTIL);
      const sweeping = () => through(table).sweep(id('a'));
      const rival =
        round < 4
          ? beforeRead(round, sweeping)
          : new FaultyTable(table, { before: async () => void (await sweeping()) });

      const taker = await through(rival).hold(asked('b', { until: LATER }));

      expect(taker.refusals).toEqual([]);
      expect(await typesOf('a')).toEqual(['BerthHeld', 'BerthLapsed']);
      expect(await ownerOf(`${word}-1`)).toBe(id('b'));
    });

    test('swept twice and by two at once, it lapses once, and gives up all it held', async () => {
      await through(table).hold(asked('a'));
      world.set(HELD_UNTIL);
      const rival = { before: async () => void (await through(table).sweep(id('a'))) };

      await through(new FaultyTable(table, rival)).sweep(id('a'));
      await through(table).sweep(id('a'));

      expect(await typesOf('a')).toEqual(['BerthHeld', 'BerthLapsed']);
      expect(await ownerOf(`${word}-1`)).toBeUndefined();
      expect(await busy(pilotOf(`${word}-1`))).toEqual([]);
    });

    test('who has not looked at who holds it takes only what nobody holds', async () => {
      await through(table).hold(asked('a'));
      world.set(HELD_UNTIL);
      const blind = asked('b', { pilot: `${word}-2`, until: LATER });

      await expect(through(table).holdBlindly(blind)).rejects.toBeInstanceOf(Exhausted);
      expect(await ownerOf(`${word}-1`)).toBe(id('a'));
      await through(table).sweep(id('a'));
      await through(table).holdBlindly(blind);

      expect(await ownerOf(`${word}-1`)).toBe(id('b'));
    });

    const openingLocker = (more: object) => {
      const input = { id: `Locker_${word}`, seat: quayOf(`${word}-1`).name, ...more } as const;
      const command = { operation: 'openLocker', key: word, digest: word, input, procedure: openLocker };
      return commit(table, { ...command, actor: { id: `Person_${word}`, roles: [] } }, world);
    };

    test('what another kind of record took is not given up with the rest', async () => {
      await through(table).hold(asked('a'));
      world.set(HELD_UNTIL);
      await openingLocker({});

      await through(table).sweep(id('a'));

      expect(await typesOf('a')).toEqual(['BerthHeld', 'BerthLapsed']);
      expect(await ownerOf(`${word}-1`)).toBe(`Locker_${word}`);
      expect(await item(uniqueKey(ropesOf(id('a')).name))).toBeUndefined();
    });

    test('a lapsed hold of another kind of record is taken, and nothing is said of that record', async () => {
      await openingLocker({ until: HELD_UNTIL });
      world.set(HELD_UNTIL);

      await through(table).hold(asked('b', { until: LATER }));

      expect(await ownerOf(`${word}-1`)).toBe(id('b'));
      expect(await item(stateKey(`Locker_${word}`))).toMatchObject({ version: 1 });
    });
  });
}
