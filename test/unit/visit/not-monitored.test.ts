import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { ROOT } from '#scripts/local/directories.ts';
import { api } from '#test/support/api.ts';
import { caseAccepted, STATION } from '#test/support/evidence/records.ts';
import { plant } from '#test/support/plant.ts';
import type { Variant } from '#test/support/type-properties.ts';
import { variantsOf } from '#test/support/type-properties.ts';
import { aVisit } from '#test/support/visit/records.ts';
import { reachOf } from '#test/support/visit/schema-reach.ts';
import { EVENTS, EVERYWHERE, FIELDS, PROPERTIES, SPEAKING, UPLOADS } from './not-monitored.matrix.ts';

const folder = join(ROOT, 'schema');
const sources = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const schemaWith = (more = '') => buildSchema([...sources.values(), more].join('\n'));

/** What the SDL has of visits that nobody has given a reason for. */
function unlisted(schema: GraphQLSchema): readonly string[] {
  return [...reachOf(schema, 'Visit')].flatMap(([key, type]) => {
    const [, owner = '', field = ''] = /^(\w+)\.(.+)$/.exec(key) ?? [];
    const argument = /\(\w+\)$/.exec(field)?.[0];
    // An input's own fields are in the reach themselves.
    const isInput =
      argument === '(input)' || (owner === 'Mutation' && argument !== undefined && type.includes('Input'));
    const known = isInput || `${argument ?? field}: ${type}` in EVERYWHERE || FIELDS[owner]?.[field] !== undefined;
    return known ? [] : [`${key}: ${type}`];
  });
}

describe('the schema has no place for what is said in a visit', () => {
  test('everything that hangs on a visit or leads to one has its reason', () => {
    expect(unlisted(schemaWith())).toEqual([]);
  });

  test('and every reason is for something that is there', () => {
    const reach = reachOf(schemaWith(), 'Visit');
    const listed = Object.entries(FIELDS).flatMap(([owner, fields]) =>
      Object.keys(fields).map((field) => `${owner}.${field}`),
    );

    expect(listed.filter((key) => !reach.has(key))).toEqual([]);
  });

  test.each([
    ['a link to a recording', 'extend type Visit { recording: ID }', ['Visit.recording: ID']],
    [
      'a record about it',
      'type Minutes implements Node { id: ID! visit: Visit text: String }',
      [],
      'extend type Query { minutes(visitId: ID!): Minutes }',
      ['Query.minutes: Minutes', 'Query.minutes(visitId): ID!'],
    ],
    [
      'a word of staff about it',
      'extend input CancelVisitInput { overheard: LongText }',
      ['CancelVisitInput.overheard: LongText'],
    ],
    ['a new status', 'extend enum VisitStatus { RECORDED }', ['VisitStatus.RECORDED: VisitStatus']],
    ['a part of a part', 'extend type VisitFlag { note: String }', ['VisitFlag.note: String']],
    [
      'a new command',
      'input TranscribeInput { visitId: ID! text: LongText! } type TranscribeDone { ok: Boolean } extend type Mutation { transcribe(input: TranscribeInput!): TranscribeDone }',
      ['Mutation.transcribe: TranscribeDone', 'TranscribeDone.ok: Boolean', 'TranscribeInput.text: LongText!'],
    ],
    ['evidence of it', 'extend type Evidence { visit: Visit! }', ['Evidence.visit: Visit!']],
    ['evidence for it', 'extend input BeginUploadInput { visitId: ID }', ['BeginUploadInput.visitId: ID']],
  ])('%s would be found', (_, sdl, ...rest) => {
    const more = [sdl, ...rest.filter((each) => typeof each === 'string')].join('\n');
    const expected = rest.filter((each) => typeof each !== 'string').flat();

    expect(unlisted(schemaWith(more))).toEqual(expect.arrayContaining(expected));
  });
});

describe('neither have its state and its events', () => {
  let states: readonly Variant[];
  let events: readonly Variant[];

  beforeAll(() => {
    const types = [
      { name: 'Visit', tag: 'status' },
      { name: 'VisitEvent', tag: 'type' },
    ];
    [states = [], events = []] = variantsOf('domain/visit/visit/visit.ts', types);
  }, 60_000);

  const paths = (variants: readonly Variant[]) =>
    new Set(variants.flatMap(({ properties }) => properties.map(({ path }) => path)));

  test('every property, however deep, has its reason', () => {
    const found = new Set([...paths(states), ...paths(events)]);

    expect(states.length).toBeGreaterThan(5);
    expect([...found].filter((path) => !(path in PROPERTIES))).toEqual([]);
    expect(Object.keys(PROPERTIES).filter((path) => !found.has(path))).toEqual([]);
  });

  test('once the lawyer is at the door, nothing is recorded but when', () => {
    expect(events.map(({ name }) => name).sort()).toEqual(Object.keys(EVENTS).sort());
    for (const { name = '', properties } of events) {
      const allowed = EVENTS[name];
      if (typeof allowed !== 'string') expect(properties.map(({ path }) => path).sort(), name).toEqual(allowed);
    }
  });

  test('what becomes of a visit that took place is never a text', () => {
    const before = new Set(paths(states.filter(({ name }) => name === 'CONFIRMED')));
    const since = states
      .filter(({ name }) => name === 'CHECKED_IN' || name === 'COMPLETED')
      .flatMap(({ properties }) => properties.filter(({ path }) => !before.has(path)));

    expect(since.length).toBeGreaterThan(1);
    for (const { path, written } of since) expect(written, path).toMatch(/^(Instant|boolean|true|'[A-Z_]+')$/);
  });

  test('a property that nobody gave a reason for would be found', () => {
    const [variants = []] = variantsOf('test/support/visit/overheard.ts', [{ name: 'Overheard', tag: 'status' }]);

    expect([...paths(variants)].filter((path) => !(path in PROPERTIES))).toEqual(
      expect.arrayContaining(['minutes', 'minutes.text']),
    );
  });
});

const LISTENING =
  /record(ing|er|ed)(?!(At|By)\b)|transcri|audio|video|footage|minutes|stream|camera|microphone|listen(?!try)|overhear|eavesdrop|monitor|surveil|wiretap|caption/i;

test('no name in it speaks of listening, or of keeping what was said', () => {
  const names = [...reachOf(schemaWith(), 'Visit').keys(), ...Object.keys(PROPERTIES), ...Object.keys(EVENTS)];

  const speaking = names.filter((name) => LISTENING.test(name.replaceAll('_', '')));

  expect(speaking.sort()).toEqual(Object.keys(SPEAKING).sort());
});

test.each(['录音', '录像', '监听', '监控', '转写', '旁听'])('and no description of it promises %s', (word) => {
  const places = ['visit.graphql', 'visit-centre.graphql', 'visit-slot.graphql'];
  const denied = new RegExp(`不(被|得|)${word}`, 'g');

  const promising = places.filter((name) => sources.get(name)?.replaceAll(denied, '').includes(word));

  expect(sources.get('visit.graphql')).toContain('不被监听');
  expect(promising).toEqual([]);
});

describe('evidence and scans belong to no visit', () => {
  test('what they may belong to is listed', () => {
    const schema = schemaWith();
    const files = [...sources].flatMap(([name, text]) => (/^(evidence|visit-scan)\b/.test(name) ? [text] : []));
    const inputs = files.flatMap((text) => [...text.matchAll(/^input (\w+)/gm)].map(([, name = '']) => name));

    const ids = inputs.flatMap((name) => {
      const type = schema.getType(name);
      const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
      return fields.filter((field) => getNamedType(field.type).name === 'ID').map((field) => field.name);
    });

    expect(inputs).toEqual(expect.arrayContaining(['BeginUploadInput', 'BeginScanInput', 'AttachScansInput']));
    expect([...new Set(ids)].filter((name) => !(name in UPLOADS))).toEqual([]);
  });

  test("their states have no property of a visit's", () => {
    const [evidence = []] = variantsOf('domain/evidence/evidence/evidence.ts', [{ name: 'Evidence', tag: 'status' }]);
    const [announced = []] = variantsOf('domain/evidence/announcement/announcement.ts', [
      { name: 'Announcement', tag: 'status' },
    ]);
    const [scans = []] = variantsOf('domain/visit/scan/scan.ts', [{ name: 'Scan', tag: 'status' }]);

    const properties = [...evidence, ...announced, ...scans].flatMap((variant) => variant.properties);

    expect(properties.length).toBeGreaterThan(20);
    expect(properties.filter(({ path, written }) => /visit/i.test(path + written))).toEqual([]);
  }, 60_000);

  test('an upload for a visit is of nothing that is there; for a case it begins', async () => {
    const { table, world, send } = api();
    const { status: _, ...booking } = aVisit();
    const officer = { id: 'Person_wang.officer', name: '王警官', posts: ['OFFICER'], qualification: 'BASIC' } as const;
    await plant({ table, world }, Persons, officer.id, { type: 'PersonRegistered', ...officer, organ: STATION });
    await plant({ table, world }, Cases, 'Case_1', caseAccepted);
    await plant({ table, world }, Visits, booking.id, { type: 'VisitBooked', ...booking });
    const begin = (caseId: string) =>
      send(
        'wang.officer',
        'mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { evidence { id } refusals { code } } }',
        { input: { caseId, kind: 'OTHER', name: '文件', size: 10 } },
      );

    const ofVisit = await begin(booking.id);
    const ofCase = await begin('Case_1');

    expect(ofVisit.errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    expect(ofCase.errors).toEqual([]);
    expect(ofCase.data.beginUpload).toMatchObject({ evidence: { id: expect.any(String) }, refusals: [] });
  });
});
