import { beforeEach, expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';
import { caseAccepted, STATION } from '#test/support/evidence/records.ts';
import { plant } from '#test/support/plant.ts';

const BEGIN = `mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { evidence { id name } refusals { code } } }`;

let table: MemoryTable;
let at: ReturnType<typeof api>;

beforeEach(async () => {
  table = new MemoryTable();
  at = api({ table });
  await plant(at, Cases, 'Case_1', caseAccepted);
  const id = 'Person_wang.officer';
  await plant(at, Persons, id, { type: 'PersonRegistered', id, name: '王', posts: ['OFFICER'], organ: STATION });
});

const begin = (name: string) =>
  at.send('wang.officer', BEGIN, { input: { caseId: 'Case_1', kind: 'OTHER', name, size: 10 } });

test.each([
  '../../../etc/passwd',
  'evidence/Evidence_1',
  '..\\..\\windows\\system32',
  '现场\u202egpj.exe',
  '\u2066隐\u2069.mp4',
  '👮🏽‍♀️📹.mp4',
  '名'.repeat(200),
  'STATE',
  'Case_1#EVENT#000000000001',
  '{{constructor}}<script>alert(1)</script>',
  "'; DROP TABLE evidence; --",
  '%2e%2e%2f',
  'CON',
  '-rf',
])('%j is kept as it is, and stands in no key', async (name) => {
  const before = new Set(table.items().map(({ PK, SK }) => `${PK} ${SK}`));

  const { data } = await begin(name);

  const { id } = data.beginUpload.evidence;
  expect(data.beginUpload.evidence.name).toBe(name);
  expect((await at.evidence.listUploads()).map(({ key }) => key)).toEqual([`evidence/${id}`]);
  const added = table
    .items()
    .map(({ PK, SK }) => `${PK} ${SK}`)
    .filter((key) => !before.has(key));
  expect(added.length).toBeGreaterThan(3);
  // Nothing but ids, dates and the names of lists.
  for (const key of added) expect(key).toMatch(/^[\w#.:$@ =+/-]+$/);
  if (name !== 'STATE') for (const key of added) expect(key).not.toContain(name);
});

test('what is one name in two ways of typing is one: a letter and its accent become one character', async () => {
  expect((await begin('e\u0301.txt')).data.beginUpload.evidence.name).toBe('\u00e9.txt');
});

test.each([
  ['a NUL', 'a\0.jpg'],
  ['a line', 'a\nb'],
  ['a return', 'a\r\nX-Amz: 1'],
  ['nothing', '   '],
  ['201 characters', 'x'.repeat(201)],
  ['half a character', 'a\ud83d'],
])('with %s it is no name', async (_name, name) => {
  const { errors } = await begin(name);

  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  expect(await at.evidence.listUploads()).toEqual([]);
});
