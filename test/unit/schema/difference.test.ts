import { describe, expect, test } from 'vitest';
import { differenceSince } from '#scripts/schema/difference.ts';
import { contract, released } from './contract.ts';

const TODAY = '2026-11-22';

/** What the change from one contract to another comes to. */
async function difference(before: string, after: string) {
  const changes = await differenceSince([released(before)], after, TODAY);
  return changes.map(({ severity, message, objection }) => ({
    severity,
    message,
    isAllowed: objection === undefined,
  }));
}

const breaking = (message: string) => ({ severity: 'breaking', message, isAllowed: false });
const dangerous = (message: string) => ({ severity: 'dangerous', message, isAllowed: true });
const safe = (message: string) => ({ severity: 'safe', message, isAllowed: true });

describe('what a field answers', () => {
  const withNumber = (type: string) => contract({ case: `"Number. 编号" number: ${type} "Kind. 类别" kind: Kind!` });

  test('of another type breaks its clients', async () => {
    expect(await difference(withNumber('String'), withNumber('Int'))).toEqual([
      breaking('Field `Case.number` changed type from `String` to `Int`'),
    ]);
  });

  test('that may now be null breaks them, that no longer may be does not', async () => {
    expect(await difference(withNumber('String!'), withNumber('String'))).toMatchObject([{ severity: 'breaking' }]);
    expect(await difference(withNumber('String'), withNumber('String!'))).toMatchObject([{ severity: 'safe' }]);
  });
});

describe('what is asked of a client', () => {
  const withArgument = (more: string) =>
    contract({ query: `"A case. 案件" case("Id. 标识" id: ID!${more}): Case @access(to: [OFFICER, LEADER])` });
  const withInput = (more: string) => contract({ input: `"Key. 幂等键" idempotencyKey: String ${more}` });

  test('one more argument: breaking if it is required, otherwise not', async () => {
    const required = await difference(withArgument(''), withArgument(', "Organ. 单位" organ: String!'));
    const optional = await difference(withArgument(''), withArgument(', "Organ. 单位" organ: String'));
    const preset = await difference(withArgument(''), withArgument(', "Organ. 单位" organ: String! = "x"'));
    expect(required).toMatchObject([{ severity: 'breaking', isAllowed: false }]);
    expect(optional).toMatchObject([{ severity: 'safe' }]);
    expect(preset).toMatchObject([{ severity: 'safe' }]);
  });

  test('one more input field: breaking if it is required, safe if not', async () => {
    expect(await difference(withInput(''), withInput('"Case. 案件" caseId: ID!'))).toMatchObject([
      { severity: 'breaking', isAllowed: false },
    ]);
    expect(await difference(withInput(''), withInput('"Case. 案件" caseId: ID'))).toMatchObject([{ severity: 'safe' }]);
  });
});

describe('values and types a client may meet', () => {
  const withKinds = (...names: readonly string[]) =>
    contract({ kinds: names.map((name) => `"A kind. 类别" ${name}`).join(' ') });

  test('a value less breaks it; one more it has to tolerate', async () => {
    expect(await difference(withKinds('CRIMINAL', 'ADMINISTRATIVE'), withKinds('CRIMINAL'))).toEqual([
      breaking('Enum value `ADMINISTRATIVE` was removed from enum `Kind`'),
    ]);
    expect(await difference(withKinds('CRIMINAL'), withKinds('CRIMINAL', 'ADMINISTRATIVE'))).toEqual([
      dangerous('Enum value `ADMINISTRATIVE` was added to enum `Kind`'),
    ]);
  });

  test('one more refusal it has to tolerate; one more type of its own it never meets', async () => {
    const refusal = contract({
      more: '"Full. 已满" type Full implements Refusal @access(to: [ANYONE]) { "Code. 代码" code: String! }',
    });
    const other = contract({ more: '"Full. 已满" type Full @access(to: [ANYONE]) { "Code. 代码" code: String! }' });
    expect(await difference(contract(), refusal)).toEqual([dangerous('Type `Full` was added, one more `Refusal`')]);
    expect(await difference(contract(), other)).toEqual([safe('Type `Full` was added')]);
  });

  test('one more field is safe, and told once', async () => {
    const more = contract({
      case: '"Number. 编号" number: String "Kind. 类别" kind: Kind! "Reason. 理由" reason: String @access(to: [LEADER]) "Title. 名称" title("Length. 长度" length: Int): String @access(to: [LEADER])',
    });
    expect(await difference(contract(), more)).toEqual([safe('Field `title` was added to object type `Case`')]);
  });
});

describe('who may', () => {
  test('a role less breaks its clients, a role more does not', async () => {
    expect(await difference(contract({ access: 'OFFICER, LEADER' }), contract({ access: 'LEADER' }))).toEqual([
      breaking('`Case` is no longer open to `OFFICER`'),
    ]);
    expect(await difference(contract({ access: 'OFFICER' }), contract({ access: 'OFFICER, LAWYER' }))).toEqual([
      safe('`Case` is now open to `LAWYER` too'),
    ]);
  });

  test('the order of roles is nothing', async () => {
    expect(await difference(contract({ access: 'OFFICER, LEADER' }), contract({ access: 'LEADER, OFFICER' }))).toEqual(
      [],
    );
  });

  test('everybody instead of one role takes from nobody; one role instead of everybody does', async () => {
    expect(await difference(contract({ access: 'OFFICER' }), contract({ access: 'ANYONE' }))).toEqual([
      safe('`Case` is now open to `ANYONE` too'),
    ]);
    expect(await difference(contract({ access: 'ANYONE' }), contract({ access: 'OFFICER' }))).toEqual([
      breaking('`Case` is no longer open to `ANYONE`'),
    ]);
  });

  const withReason = (access: string) =>
    contract({ case: `"Number. 编号" number: String "Reason. 理由" reason: String ${access}` });

  test('a field narrowed below its type breaks, and widened to its type does not', async () => {
    expect(await difference(withReason(''), withReason('@access(to: [LEADER])'))).toEqual([
      breaking('`Case.reason` is no longer open to `OFFICER`'),
    ]);
    expect(await difference(withReason('@access(to: [LEADER])'), withReason(''))).toEqual([
      safe('`Case.reason` is now open to `OFFICER` too'),
    ]);
  });

  test('an operation that loses a role breaks', async () => {
    const withRoles = (roles: string) => contract({ query: `"A case. 案件" case: Case @access(to: [${roles}])` });
    expect(await difference(withRoles('OFFICER, LEADER'), withRoles('LEADER'))).toEqual([
      breaking('`Query.case` is no longer open to `OFFICER`'),
    ]);
  });
});

test('words harm nobody, and are told in one line', async () => {
  const reworded = contract()
    .replace('"Number. 编号"', '"Its number. 案件编号"')
    .replace('"Kinds. 类别"', '"All kinds. 类别"');
  expect(await difference(contract(), reworded)).toEqual([safe('Described anew: `Case.number`, `Kind`')]);
});

test('a new description does not hide another type', async () => {
  const before = contract({ case: 'number: String' });
  const after = contract({ case: '"Number. 编号" number: Int' });
  expect(await difference(before, after)).toContainEqual(
    breaking('Field `Case.number` changed type from `String` to `Int`'),
  );
});

test('the same is no change', async () => {
  expect(await difference(contract(), contract())).toEqual([]);
});
