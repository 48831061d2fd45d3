import { describe, expect, test } from 'vitest';
import { differenceSince } from '#scripts/schema/difference.ts';
import { contract, deprecated, released } from './contract.ts';

const NUMBER = '"Number. 编号" number: String';
const withReason = (directive: string) => contract({ case: `${NUMBER} "Reason. 理由" reason: String ${directive}` });
const withoutReason = contract({ case: NUMBER });

/** Why a contract may not follow the releases on a day; nothing if it may. */
async function objections(releases: Parameters<typeof differenceSince>[0], after: string, today: string) {
  const changes = await differenceSince(releases, after, today);
  expect(changes.some(({ severity }) => severity === 'breaking')).toBe(true);
  return changes.flatMap(({ objection }) => objection ?? []);
}

describe('a field that goes', () => {
  const JULY = released(withReason(deprecated('2026-01-10', '2026-07-09')));

  test('without having been deprecated, may not', async () => {
    expect(await objections([released(withReason(''))], withoutReason, '2030-01-01')).toEqual([
      'it was not deprecated',
    ]);
  });

  test('before its day, may not; on its day, it may', async () => {
    expect(await objections([JULY], withoutReason, '2026-07-08')).toEqual(['it stays until 2026-07-09']);
    expect(await objections([JULY], withoutReason, '2026-07-09')).toEqual([]);
  });

  test('after 179 days of notice, may not; after 180, it may', async () => {
    const short = released(withReason(deprecated('2026-01-10', '2026-07-08')));
    expect(await objections([short], withoutReason, '2030-01-01')).toEqual([
      'clients knew of it from 2026-01-10 on, 179 days before 2026-07-08; 180 are due',
    ]);
    expect(await objections([JULY], withoutReason, '2030-01-01')).toEqual([]);
  });

  test('whose reason claims an earlier day than its release, may not: nobody could read it then', async () => {
    const backdated = released(withReason(deprecated('2025-01-01', '2026-07-08')));
    expect(await objections([backdated], withoutReason, '2030-01-01')).toEqual([
      'clients knew of it from 2026-01-10 on, 179 days before 2026-07-08; 180 are due',
    ]);
  });

  test('whose day was brought forward has its notice from the release that said so; put off, from the first', async () => {
    const forward = released(withReason(deprecated('2026-01-10', '2026-07-09')), '2026-03-01', '0.2.0');
    const late = released(withReason(deprecated('2026-01-10', '2026-12-31')));
    const putOff = released(withReason(deprecated('2026-01-10', '2026-08-01')), '2026-07-01', '0.2.0');
    expect(await objections([late, forward], withoutReason, '2030-01-01')).toEqual([
      'clients knew of it from 2026-03-01 on, 130 days before 2026-07-09; 180 are due',
    ]);
    expect(await objections([JULY, putOff], withoutReason, '2026-08-01')).toEqual([]);
  });

  test('whose deprecation was taken back in between, begins anew', async () => {
    const back = released(withReason(''), '2026-03-01', '0.1.1');
    const again = released(withReason(deprecated('2026-01-10', '2026-07-09')), '2026-04-01', '0.1.2');
    expect(await objections([JULY, back, again], withoutReason, '2030-01-01')).toHaveLength(1);
  });

  test('whose reason has no dates, may not', async () => {
    const vague = released(withReason('@deprecated(reason: "Use title.")'));
    expect(await objections([vague], withoutReason, '2030-01-01')).toEqual([
      expect.stringContaining('has not the form'),
    ]);
  });

  test('that is deprecated only in the change itself, may not: the release has to have said so', async () => {
    const changes = await differenceSince(
      [released(withReason(''))],
      withReason(deprecated('2020-01-01', '2020-12-31')),
      '2030-01-01',
    );
    expect(changes).toMatchObject([
      { severity: 'safe', message: expect.stringContaining('`Case.reason` is deprecated') },
    ]);
  });
});

describe.each([
  [
    'an argument',
    (d: string) =>
      contract({
        query: `"A case. 案件" case(${d && `"Organ. 单位" organ: String ${d}, `}"Id. 标识" id: ID!): Case @access(to: [OFFICER, LEADER])`,
      }),
  ],
  [
    'an input field',
    (d: string) => contract({ input: `"Key. 幂等键" idempotencyKey: String ${d && `"Note. 备注" note: String ${d}`}` }),
  ],
  [
    'a value',
    (d: string) =>
      contract({ kinds: `"Criminal. 刑事" CRIMINAL ${d && `"Administrative. 行政" ADMINISTRATIVE ${d}`}` }),
  ],
])('%s that goes', (_, make) => {
  test('may once it is due, not before', async () => {
    const release = released(make(deprecated('2026-01-10', '2026-07-09')));
    expect(await objections([release], make(''), '2026-07-08')).toEqual(['it stays until 2026-07-09']);
    expect(await objections([release], make(''), '2026-07-09')).toEqual([]);
  });
});

describe('a type that goes', () => {
  const OPINION = '"Opinion. 意见" type Opinion @access(to: [LEADER]) { "Text. 正文" text: String }';
  const withOpinion = (directive: string) =>
    released(contract({ case: `${NUMBER} "Opinion. 意见" opinion: Opinion ${directive}`, more: OPINION }));

  test('may with the only field that led to it', async () => {
    const due = withOpinion(deprecated('2026-01-10', '2026-07-09'));
    expect(await objections([due], withoutReason, '2026-07-09')).toEqual([]);
    expect(await objections([due], withoutReason, '2026-07-08')).toHaveLength(2);
  });

  test('may not when the field that leads to it was never deprecated', async () => {
    expect(await objections([withOpinion('')], withoutReason, '2030-01-01')).toEqual([
      expect.stringContaining('what leads to it'),
      'it was not deprecated',
    ]);
  });

  test('may from a union once all its fields are due, not before', async () => {
    const union = (members: string, more: string) =>
      contract({
        case: `${NUMBER} "Holder. 持有人" holder: Holder`,
        more: `"Holder. 持有人" union Holder = ${members} "Store. 库" type Store @access(to: [OFFICER]) { "Room. 室" room: Int } ${more}`,
      });
    const shelf = (directive: string) =>
      `"Shelf. 架" type Shelf @access(to: [OFFICER]) { "Room. 室" room: Int ${directive} }`;
    const due = released(union('Store | Shelf', shelf(deprecated('2026-01-10', '2026-07-09'))));
    expect(await objections([due], union('Store', ''), '2026-07-09')).toEqual([]);
    expect(await objections([due], union('Store', ''), '2026-07-08')).toHaveLength(2);
  });

  test('may behind an interface once all its fields are due, not before', async () => {
    const full = (directive: string) =>
      released(
        contract({
          more: `"Full. 已满" type Full implements Refusal @access(to: [ANYONE]) { "Code. 代码" code: String! ${directive} }`,
        }),
      );
    const due = full(deprecated('2026-01-10', '2026-07-09'));
    expect(await objections([due], contract(), '2026-07-09')).toEqual([]);
    expect(await objections([due], contract(), '2026-07-08')).toHaveLength(1);
    expect(await objections([full('')], contract(), '2030-01-01')).toHaveLength(1);
  });
});

describe('a role that goes', () => {
  const withRoles = (roles: string, directive = '') =>
    contract({ case: `${NUMBER} "Reason. 理由" reason: String @access(to: [${roles}]) ${directive}` });

  test('may from a field that may go altogether, not from one that stays', async () => {
    const due = released(withRoles('OFFICER, LEADER', deprecated('2026-01-10', '2026-07-09')));
    expect(await objections([due], withRoles('LEADER', deprecated('2026-01-10', '2026-07-09')), '2026-07-09')).toEqual(
      [],
    );
    expect(await objections([released(withRoles('OFFICER, LEADER'))], withRoles('LEADER'), '2026-07-09')).toHaveLength(
      1,
    );
  });
});

test('another type in place of a deprecated field is no removal: never', async () => {
  const release = released(withReason(deprecated('2026-01-10', '2026-07-09')));
  const retyped = withReason(deprecated('2026-01-10', '2026-07-09')).replace('reason: String', 'reason: Int');
  expect(await objections([release], retyped, '2030-01-01')).toHaveLength(1);
});
