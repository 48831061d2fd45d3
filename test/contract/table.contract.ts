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

    test('one winner among rivals for one item', async () => {
      const rivals = Array.from({ length: 10 }, (_, i) => failed(put({ ...key('it'), owner: i }, { is: 'absent' })));

      const outcomes = await Promise.all(rivals);

      expect(outcomes.filter((outcome) => outcome === 'it happened')).toHaveLength(1);
    });
  });
}
