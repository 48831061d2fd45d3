import { beforeEach, describe, expect, test } from 'vitest';
import { ConditionFailed } from '#store/failures.ts';
import type { Condition, Item, Table, Write } from '#store/table.ts';

const put = (item: Item, condition: Condition = { is: 'anything' }): Write => ({ write: 'put', item, condition });

/** What every adapter of the table does alike. `make` gives a table on which nobody else writes to `partition`. */
export function tableContract(name: string, make: () => Promise<{ table: Table; partition: string }>): void {
  describe(`${name} keeps the table's contract`, () => {
    let table: Table;
    let partition: string;
    let sent = 0;
    const key = (SK: string) => ({ PK: partition, SK });
    const transact = (...writes: Write[]) => {
      sent += 1;
      return table.transact(writes, `${partition}-${sent}`.slice(-36));
    };
    const failed = (...writes: Write[]) =>
      transact(...writes).then(
        () => 'it happened',
        (failure: unknown) => (failure instanceof ConditionFailed ? failure.places : failure),
      );

    beforeEach(async () => {
      ({ table, partition } = await make());
    });

    test('reads back what was put, in the order asked for, with holes', async () => {
      await transact(put({ ...key('a'), n: 1, list: ['x'], map: { deep: [1, { b: false }] }, empty: {} }));

      const items = await table.read([key('b'), key('a'), key('a')], { consistent: true });

      const item = { ...key('a'), n: 1, list: ['x'], map: { deep: [1, { b: false }] }, empty: {} };
      expect(items).toEqual([undefined, item, item]);
    });

    test('reads more than one batch holds', async () => {
      const keys = Array.from({ length: 250 }, (_, i) => key(String(i).padStart(3, '0')));
      for (let i = 0; i < 250; i += 50) await transact(...keys.slice(i, i + 50).map((each) => put(each)));

      const items = await table.read(keys, { consistent: true });

      expect(items).toEqual(keys);
    });

    test('reads of each item what is asked for and its keys', async () => {
      await transact(put({ ...key('a'), n: 1, text: 'x' }), put({ ...key('b'), n: 2 }));

      const items = await table.read([key('a'), key('b'), key('c')], { consistent: true, attributes: ['text', 'SK'] });

      expect(items).toEqual([{ ...key('a'), text: 'x' }, key('b'), undefined]);
    });

    test('takes a hundred writes in one transaction, and one more never', async () => {
      const puts = Array.from({ length: 101 }, (_, i) => put(key(String(i).padStart(3, '0'))));

      expect(await failed(...puts)).toBeInstanceOf(Error);
      expect(await table.read([key('000')], { consistent: true })).toEqual([undefined]);
      expect(await failed(...puts.slice(1))).toBe('it happened');
    });

    test('a token stands for the writes it was first sent with', async () => {
      const token = `${partition}-same`.slice(-36);
      await table.transact([put({ ...key('a'), n: 1 })], token);
      await table.transact([put({ ...key('a'), n: 1 })], token);

      await expect(table.transact([put({ ...key('a'), n: 2 })], token)).rejects.toMatchObject({
        name: 'IdempotentParameterMismatchException',
      });
      expect(await table.read([key('a')], { consistent: true })).toEqual([{ ...key('a'), n: 1 }]);
    });

    test('queries a range forwards, backwards, by prefix and in pages', async () => {
      await transact(...['a1', 'a2', 'a3', 'b1'].map((SK) => put(key(SK))));
      const of = async (query: object) => {
        const { items, more } = await table.query({ PK: partition, limit: 10, consistent: true, ...query });
        return [items.map(({ SK }) => SK).join(' '), more];
      };

      expect(await of({})).toEqual(['a1 a2 a3 b1', false]);
      expect(await of({ descending: true })).toEqual(['b1 a3 a2 a1', false]);
      expect(await of({ prefix: 'a', limit: 2 })).toEqual(['a1 a2', true]);
      expect(await of({ prefix: 'a', limit: 3 })).toEqual(['a1 a2 a3', false]);
      expect(await of({ prefix: 'a', after: 'a2' })).toEqual(['a3', false]);
      expect(await of({ after: 'a2', descending: true })).toEqual(['a1', false]);
      expect(await of({ before: 'a3' })).toEqual(['a1 a2', false]);
      expect(await of({ before: 'a3', after: 'a1' })).toEqual(['a2', false]);
      expect(await of({ PK: `${partition}-none` })).toEqual(['', false]);
    });

    test('writes all of a transaction or none, and says which conditions failed', async () => {
      await transact(put(key('there')));

      const places = await failed(put(key('new')), put(key('there'), { is: 'absent' }), {
        write: 'check',
        key: key('gone'),
        condition: { is: 'equal', attribute: 'n', value: 1 },
      });

      expect(places).toEqual([1, 2]);
      expect(await table.read([key('new')], { consistent: true })).toEqual([undefined]);
    });

    test.each<[string, Condition, Item['x'], boolean]>([
      ['absent, and it is there', { is: 'absent' }, {}, false],
      ['equal', { is: 'equal', attribute: 'n', value: 3 }, { n: 3 }, true],
      ['not equal', { is: 'equal', attribute: 'n', value: 3 }, { n: 4 }, false],
      ['the attribute is missing', { is: 'equal', attribute: 'n', value: 3 }, {}, false],
      ['equal text', { is: 'equal', attribute: 'owner', value: 'me' }, { owner: 'me' }, true],
      ['equal and false', { is: 'equal', attribute: 'value', value: false }, { value: false }, true],
      ['past', { is: 'absentOrPast', attribute: 'until', now: '2026-01-02' }, { until: '2026-01-01' }, true],
      ['just past', { is: 'absentOrPast', attribute: 'until', now: '2026-01-02' }, { until: '2026-01-02' }, true],
      ['not past', { is: 'absentOrPast', attribute: 'until', now: '2026-01-02' }, { until: '2026-01-03' }, false],
      ['for ever', { is: 'absentOrPast', attribute: 'until', now: '2026-01-02' }, {}, false],
      ['all facts stand', { is: 'facts', facts: { a: 1, b: true } }, { facts: { a: 1, b: true, c: 'x' } }, true],
      ['one fact does not', { is: 'facts', facts: { a: 1, b: true } }, { facts: { a: 1, b: false } }, false],
      ['no facts at all', { is: 'facts', facts: { a: 1 } }, {}, false],
    ])('condition: %s', async (_name, condition, there, holds) => {
      await transact(put({ ...key('it'), ...(there as object) }));

      const outcome = await failed(put({ ...key('it'), written: true }, condition));

      expect(outcome).toEqual(holds ? 'it happened' : [0]);
    });

    test('absentOrPast holds where nothing is', async () => {
      expect(await failed(put(key('it'), { is: 'absentOrPast', attribute: 'until', now: '2026-01-02' }))).toBe(
        'it happened',
      );
    });

    test('deletes under a condition', async () => {
      await transact(put({ ...key('it'), owner: 'me' }));
      const release = (value: string): Write => ({
        write: 'delete',
        key: key('it'),
        condition: { is: 'equal', attribute: 'owner', value },
      });

      expect(await failed(release('you'))).toEqual([0]);
      expect(await failed(release('me'))).toBe('it happened');
      expect(await table.read([key('it')], { consistent: true })).toEqual([undefined]);
    });

    test('updates attributes under a condition, and leaves the others', async () => {
      await transact(put({ ...key('it'), text: 'as written', waits: 'yes', since: 1 }));
      const seal = (position: number): Write => ({
        write: 'update',
        key: key('it'),
        set: { position, deep: { list: [1] } },
        remove: ['waits', 'since', 'never was'],
        condition: { is: 'equal', attribute: 'waits', value: 'yes' },
      });

      expect(await failed(seal(7))).toBe('it happened');
      expect(await failed(seal(8))).toEqual([0]);

      const sealed = { ...key('it'), text: 'as written', position: 7, deep: { list: [1] } };
      expect(await table.read([key('it')], { consistent: true })).toEqual([sealed]);
    });

    test('an update of what is not there does not make it', async () => {
      const update: Write = {
        write: 'update',
        key: key('none'),
        set: { a: 1 },
        remove: [],
        condition: { is: 'equal', attribute: 'waits', value: 'yes' },
      };

      expect(await failed(update)).toEqual([0]);
      expect(await table.read([key('none')], { consistent: true })).toEqual([undefined]);
    });

    test('the index shows what waits, in the order of arrival, in pages, and nothing of it but what it names', async () => {
      const shard = `${partition}-shard`;
      const waiting = (SK: string, arrived: string) =>
        put({ ...key(SK), unsealed: shard, arrived, entry: `e-${SK}`, digest: 'd', text: 'personal', salt: 's' });
      await transact(waiting('b', '2026-01-02#b'), waiting('a', '2026-01-03#a'), waiting('c', '2026-01-01#c'));
      await transact(put({ ...key('sealed'), position: 1 }), put({ ...key('other'), unsealed: 'x', arrived: '1' }));
      const of = async (query: object) => {
        const { items, more } = await table.query({ PK: shard, index: 'unsealed', limit: 10, ...query });
        return [items.map(({ SK }) => SK).join(' '), more];
      };

      expect(await of({})).toEqual(['c b a', false]);
      expect(await of({ limit: 2 })).toEqual(['c b', true]);
      expect(await of({ after: '2026-01-02#b' })).toEqual(['a', false]);
      expect(await of({ PK: `${shard}-none` })).toEqual(['', false]);
      const { items } = await table.query({ PK: shard, index: 'unsealed', limit: 1 });
      expect(items).toEqual([{ ...key('c'), unsealed: shard, arrived: '2026-01-01#c', entry: 'e-c', digest: 'd' }]);

      await transact({
        ...{ write: 'update', key: key('c'), set: { position: 0 }, remove: ['unsealed', 'arrived'] },
        condition: { is: 'equal', attribute: 'unsealed', value: shard },
      });
      await transact({ write: 'delete', key: key('a'), condition: { is: 'anything' } });
      expect(await of({})).toEqual(['b', false]);
    });

    test('one winner among rivals for one item', async () => {
      const rivals = Array.from({ length: 10 }, (_, i) => failed(put({ ...key('it'), owner: i }, { is: 'absent' })));

      const outcomes = await Promise.all(rivals);

      expect(outcomes.filter((outcome) => outcome === 'it happened')).toHaveLength(1);
    });
  });
}
