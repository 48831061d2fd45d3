import { describe, expect, test } from 'vitest';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { Parts } from '#domain/process/part/parts.ts';
import { Processes } from '#domain/process/process/processes.ts';
import { kinds } from '#functions/process/kinds.ts';
import { work } from '#functions/process/work.ts';
import { api } from '#test/support/api.ts';
import { OTHER_STATION, STATION } from '#test/support/case/records.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { town } from '#test/support/directory/town.ts';
import { happen } from '#test/support/notification/scene.ts';

const SHOWN = 'result { registered changed unchanged } process { id status steps }';
const HEAD = '登录主体,姓名,岗位,所属机构代码,执法资格等级,资格有效期至,执业证号,执业机构,证书有效期至';
const reason = '人员调整';
type Town = Awaited<ReturnType<typeof town>>;

const importing = ({ run }: Town, csv: string, { sheet = 'PERSONS', dryRun = true, by = 'zhou' } = {}) =>
  run(by, 'importDirectory', { sheet, csv, dryRun, reason }, SHOWN);
const exported = async ({ send }: Town, sheet: string, organ: string) => {
  const query = `query ($organ: OrganCode!) { exportDirectory(sheet: ${sheet}, organ: $organ) { csv pageInfo { hasNextPage } } }`;
  return (await send('zhou', query, { organ })).data.exportDirectory.csv as string;
};
/** Works at a process as its function would, to the end. */
const workAt = ({ memory, world }: Town, id: string) => work({ table: memory, world, kinds, administrators: [] }, id);
const person = ({ send }: Town, id: string) =>
  send(
    'zhou',
    `query ($id: ID!) { node(id: $id) { ... on Person { name posts organ { code } qualification
    qualificationValidUntil certificate { number firm validUntil } history { edges { node { type by { id } } } } } } }`,
    {
      id,
    },
  ).then(({ data }) => data.node);

const CERTIFIED = 'subject,name,posts,certificateNumber,certificateFirm,certificateValidUntil';

const SHEET = [
  HEAD,
  `xu,徐警官,民警；负责人,${STATION},高级,2027-12-31,,,`,
  `wang,王警官,OFFICER;CUSTODIAN,${OTHER_STATION},ADVANCED,2027-12-31,,,`,
  'lin,林律师,律师,,,,1330120101,明理律师事务所,2027-05-31',
  `li,李警官,民警,${STATION},中级,,,,`,
].join('\r\n');

describe('a dry run', () => {
  test('says what would happen, and writes nothing', async () => {
    const all = await town();
    const before = all.memory.items();

    const answer = await importing(all, SHEET);

    expect(answer).toEqual({ result: { registered: 2, changed: 1, unchanged: 1 }, process: null, refusals: [] });
    expect(all.memory.items()).toEqual(before);
  });

  test('says everything that is wrong, by line and column, in either language', async () => {
    const all = await town();
    const csv = [
      HEAD,
      'xu,,民警,339999000000,,,,,',
      'x y,徐,警长,33,高,2027-02-30,,,',
      'wang,汪警官,OFFICER,,,,,,',
      'lin,林律师,律师,,,,,,',
      `wang,王警官,OFFICER,${STATION},ADVANCED,2026-11-22,,,`,
      'a"b,,,,,,,,',
      'zhou,周管理,ADMINISTRATOR;LEADER,,,,,,',
      'feng,冯警官,民警,,,2027-01-01,,,',
      'one,two',
    ].join('\n');

    const { refusals } = await importing(all, csv);

    expect(refusals.map(({ code, path }: { code: string; path: string[] }) => [code, ...path])).toEqual([
      ['CELL_MISSING', 'csv', '2', 'name'],
      ['ORGAN_UNKNOWN', 'csv', '2', 'organ'],
      ['CELL_UNREADABLE', 'csv', '3', 'subject'],
      ['CELL_UNREADABLE', 'csv', '3', 'posts'],
      ['CELL_UNREADABLE', 'csv', '3', 'organ'],
      ['CELL_UNREADABLE', 'csv', '3', 'qualification'],
      ['CELL_UNREADABLE', 'csv', '3', 'qualificationValidUntil'],
      ['NAME_DIFFERS', 'csv', '4', 'name'],
      ['CERTIFICATE_NEEDED', 'csv', '5', 'certificateNumber'],
      ['ENTRY_TWICE', 'csv', '6', 'subject'],
      ['VALIDITY_PAST', 'csv', '6', 'qualificationValidUntil'],
      ['CSV_MALFORMED', 'csv', '7'],
      ['OWN_GRANT', 'csv', '8', 'subject'],
      ['LEVEL_NEEDED', 'csv', '9', 'qualification'],
      ['ORGAN_NEEDED', 'csv', '9', 'organ'],
      ['CELLS_MISCOUNTED', 'csv', '10'],
    ]);
  });

  test.each([
    ['nothing', '', [['SHEET_EMPTY', 'csv', '1']]],
    ['a header alone', HEAD, [['SHEET_EMPTY', 'csv', '1']]],
    ['a column nobody knows', 'subject,name,posts,shoe size\na,b,民警,42', [['COLUMN_UNKNOWN', 'csv', '1']]],
    ['a column twice', 'subject,姓名,name,posts\na,b,b,民警', [['COLUMN_TWICE', 'csv', '1', 'name']]],
    ['a column missing', 'subject,name\na,b', [['COLUMN_MISSING', 'csv', '1', 'posts']]],
    [
      'an organ nobody registered',
      `subject,name,posts,organ\na,b,民警,339999000000`,
      [['ORGAN_UNKNOWN', 'csv', '2', 'organ']],
    ],
    ['no organ for a post that needs one', 'subject,name,posts\na,b,民警', [['ORGAN_NEEDED', 'csv', '2', 'organ']]],
    ['a clerk of no firm', 'subject,name,posts\na,b,律所行政人员', [['FIRM_NEEDED', 'csv', '2', 'firm']]],
    [
      'a certificate of two people',
      `${CERTIFIED}\na,甲,律师,133,明理律师事务所,2027-05-31\nb,乙,律师,133,明理律师事务所,2027-05-31`,
      [['ENTRY_TWICE', 'csv', '3', 'certificateNumber']],
    ],
    ['501 rows', `subject,name,posts\n${'a,b,管理员\n'.repeat(501)}`, [['SHEET_TOO_LONG', 'csv', '502']]],
  ])('%s is not imported', async (_what, csv, expected) => {
    const { refusals } = await importing(await town(), csv);

    expect(refusals.map(({ code, path }: { code: string; path: string[] }) => [code, ...path])).toEqual(expected);
  });
});

describe('an import', () => {
  test('takes each row as one commit, in the name of who imports, and what is so already not at all', async () => {
    const all = await town();

    const { process } = await importing(all, SHEET, { dryRun: false });
    const came = await workAt(all, process.id);

    expect(process).toMatchObject({ status: 'RUNNING', steps: 3 });
    expect(came).toBe('ENDED');
    expect(await person(all, 'Person_xu')).toMatchObject({
      ...{ name: '徐警官', posts: ['OFFICER', 'LEADER'], organ: { code: STATION } },
      ...{ qualification: 'ADVANCED', qualificationValidUntil: '2027-12-31' },
    });
    const wang = await person(all, 'Person_wang');
    expect(wang).toMatchObject({ posts: ['OFFICER', 'CUSTODIAN'], organ: { code: OTHER_STATION } });
    expect(wang.history.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { type: 'PersonRegistered' },
      { type: 'PostsAssigned', by: { id: 'Person_zhou' } },
      { type: 'QualificationGranted', by: { id: 'Person_zhou' } },
    ]);
    expect((await person(all, 'Person_lin')).certificate.number).toBe('1330120101');
    expect((await importing(all, SHEET)).result).toEqual({ registered: 0, changed: 0, unchanged: 4 });
    expectConsistent(all.memory, [Organs, Persons, Processes, Parts]);
  });

  test('a row that the directory no longer allows is told, and the others are taken', async () => {
    const all = await town();
    const { process } = await importing(all, SHEET, { dryRun: false });
    await all.run('zhou', 'beginClosingOrgan', { organId: `Organ_${OTHER_STATION}`, reason }, 'organ { id }');

    await workAt(all, process.id);

    const query = `query ($id: ID!) { node(id: $id) { ... on Process { status done refused } } }`;
    const { data } = await all.send('zhou', query, { id: process.id });
    expect(data.node).toEqual({ status: 'COMPLETED', done: 2, refused: 1 });
    expect((await person(all, 'Person_wang')).posts).toEqual(['OFFICER']);
    expect((await person(all, 'Person_lin')).posts).toEqual(['LAWYER']);
  });

  test('of law firms: lawyers by their certificates, clerks by the firm, and a number taken already is told', async () => {
    const all = await town();
    const head = `${CERTIFIED},所在律师事务所`;
    const csv = `${head}\nlin,林律师,律师,133,明理律师事务所,2027-05-31,\nzhu,朱行政,律所行政人员,,,,明理律师事务所`;
    const { process } = await importing(all, csv, { dryRun: false });
    await workAt(all, process.id);

    const again = await importing(all, csv);
    const other = await importing(all, `${head}\nhe,何律师,律师,133,正和律师事务所,2027-05-31,`);
    const moved = await importing(all, 'subject,name,posts,firm\nzhu,朱行政,CLERK,正和律师事务所');

    expect(again.result).toEqual({ registered: 0, changed: 0, unchanged: 2 });
    expect(other.refusals).toEqual([{ code: 'CERTIFICATE_TAKEN', path: ['csv', '2', 'certificateNumber'] }]);
    expect(moved.result).toEqual({ registered: 0, changed: 1, unchanged: 0 });
  });

  test('of organs registers and renames', async () => {
    const all = await town();
    const csv = `code,名称,kind\n330102530000,望江派出所,派出所\n${STATION},西湖派出所,POLICE_STATION`;

    const { process, result } = await importing(all, csv, { sheet: 'ORGANS', dryRun: false });
    await workAt(all, process.id);

    expect(result).toEqual({ registered: 1, changed: 1, unchanged: 0 });
    expect(await exported(all, 'ORGANS', '330102000000')).toBe(
      [
        'code,name,kind',
        '330102000000,上城区分局,PUBLIC_SECURITY_ORGAN',
        `${STATION},西湖派出所,POLICE_STATION`,
        `${OTHER_STATION},河东派出所,POLICE_STATION`,
        '330102530000,望江派出所,POLICE_STATION\r\n',
      ].join('\r\n'),
    );
  });

  test('of organs with a kind that differs, below a closed one, or twice is refused', async () => {
    const all = await town();
    await all.run('zhou', 'beginClosingOrgan', { organId: `Organ_${OTHER_STATION}`, reason }, 'organ { id }');
    const rows = [
      `${STATION},湖滨派出所,法院`,
      '330102520100,队,派出所',
      '330102540000,甲,派出所',
      '330102540000,乙,派出所',
    ];

    const { refusals } = await importing(all, ['机构代码,名称,类别', ...rows].join('\n'), { sheet: 'ORGANS' });

    expect(refusals.map(({ code, path }: { code: string; path: string[] }) => [code, ...path])).toEqual([
      ['KIND_DIFFERS', 'csv', '2', 'kind'],
      ['ORGAN_CLOSED', 'csv', '3', 'code'],
      ['ENTRY_TWICE', 'csv', '5', 'code'],
    ]);
  });

  test('of 500 people', async () => {
    const all = await town();
    const rows = Array.from({ length: 500 }, (_, i) => `p${i},第${i}号民警,民警,${STATION},基本级,2027-12-31`);
    const head = 'subject,name,posts,organ,qualification,qualificationValidUntil';

    const { process, result } = await importing(all, [head, ...rows].join('\n'), { dryRun: false });
    await workAt(all, process.id);

    expect(result).toEqual({ registered: 500, changed: 0, unchanged: 0 });
    expect(all.memory.items().filter(({ PK, SK }) => SK === 'STATE' && PK.startsWith('Person_p'))).toHaveLength(500);
  });
});

describe('a row that its process could not keep', () => {
  test.each([true, false])('is refused at its line (dryRun %s)', async (dryRun) => {
    const all = await town();
    const csv = [HEAD, `li,李警官,民警,${STATION},中级,,,,`, `xu,徐警官,民警,${STATION},高级,2027-12-31,,,`];
    const name = `"${'""'.repeat(150)}"`;
    csv.push(
      `${'s'.repeat(100)},${name},民警,${STATION},高级,2027-12-31,${'1'.repeat(200)},${'"'}${'""'.repeat(200)}${'"'},2027-05-31`,
    );

    const { refusals, result, process } = await importing(all, csv.join('\n'), { dryRun });

    expect({ refusals, result, process }).toEqual({
      refusals: [{ code: 'ROW_TOO_LONG', path: ['csv', '4'] }],
      result: null,
      process: null,
    });
  });

  test('posts that repeat themselves are no cell of any length', async () => {
    const posts = (times: number) =>
      `xu,徐警官,${Array(times).fill('OFFICER').join(';')},${STATION},高级,2027-12-31,,,`;

    expect((await importing(await town(), `${HEAD}\n${posts(25)}`)).result).toMatchObject({ registered: 1 });
    expect((await importing(await town(), `${HEAD}\n${posts(26)}`)).refusals).toMatchObject([
      { code: 'CELL_UNREADABLE', path: ['csv', '2', 'posts'] },
    ]);
  });
});

describe('who started an import and administers no more grants nothing more', () => {
  const status = async ({ memory }: Town, id: string) =>
    memory.items().find(({ PK, SK }) => PK === id && SK === 'STATE')?.state;
  const posts = { reason, posts: ['OFFICER'], organ: STATION };

  test.each([
    ['demoted', true, { status: 'FAILED', failure: 'STARTER_GONE', done: 0 }],
    ['not demoted', false, { status: 'COMPLETED', done: 3 }],
  ] as const)('%s', async (_how, demoted, expected) => {
    const all = await town();
    const { process } = await importing(all, SHEET, { dryRun: false });
    if (demoted)
      await happen({ ...all, table: all.memory }, Persons, 'Person_zhou', {
        type: 'PostsAssigned',
        ...posts,
        posts: ['OFFICER'],
      });

    await workAt(all, process.id);

    expect(await status(all, process.id)).toMatchObject(expected);
    expect(all.memory.items().some(({ PK, SK }) => PK === 'Person_xu' && SK === 'STATE')).toBe(!demoted);
  });

  test.each([
    ['taken out of the configuration', [], { status: 'FAILED', failure: 'STARTER_GONE', done: 0 }],
    ['still in it', ['first'], { status: 'COMPLETED', done: 3 }],
  ])('a first administrator whom the directory does not know, %s', async (_how, administrators, expected) => {
    const { memory: table, world, ...all } = await town();
    const { send } = api({ table, world, administrators: ['first'] });
    const query = `mutation ($input: ImportDirectoryInput!) { importDirectory(input: $input) { process { id } } }`;
    const input = { sheet: 'PERSONS', csv: SHEET, dryRun: false, reason };
    const { id } = (await send('first', query, { input })).data.importDirectory.process;

    await work({ table, world, kinds, administrators }, id);

    expect(await status({ memory: table, world, ...all }, id)).toMatchObject(expected);
  });
});

test('what was exported is imported as it is: nothing changes', async () => {
  const all = await town();
  await all.run(
    'zhou',
    'renameOrgan',
    { organId: `Organ_${STATION}`, name: '=HYPERLINK("http://x")', reason },
    'organ { id }',
  );
  const organs = await exported(all, 'ORGANS', STATION);
  const people = await exported(all, 'PERSONS', STATION);

  expect(organs).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect((await importing(all, organs, { sheet: 'ORGANS' })).result).toMatchObject({ changed: 0, unchanged: 1 });
  expect((await importing(all, `\uFEFF${people}`)).result).toEqual({ registered: 0, changed: 0, unchanged: 3 });
});
