import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '#scripts/local/directories.ts';
import type { Variant } from '#test/support/type-properties.ts';
import { variantsOf } from '#test/support/type-properties.ts';
import { reachOf } from '#test/support/visit/schema-reach.ts';
import { ASKED, COMMANDS, COMMON, FIELDS, MET, SHIFT, SINCE, VALUES } from './not-monitored-duty.matrix.ts';

const folder = join(ROOT, 'schema');
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const schemaWith = (more = '') => buildSchema([...sources, more].join('\n'));

/** What the SDL has of duty lawyers' meetings and shifts that nobody has given a reason for. */
function unlisted(schema: GraphQLSchema): readonly string[] {
  const reach = new Map([...reachOf(schema, 'DutyRequest'), ...reachOf(schema, 'DutyShift')]);
  return [...reach.keys()].filter((key) => {
    const [, owner = '', field = ''] = /^(\w+)\.(.+)$/.exec(key) ?? [];
    if (owner === 'Mutation') return !COMMANDS.includes(field.replace('(input)', ''));
    const name = field.replace(/\((first|after)\)$/, '');
    const reasons = [...(VALUES[owner] ?? []), ...Object.keys(FIELDS[owner] ?? {})];
    return !COMMON.includes(field) && !reasons.includes(name);
  });
}

describe('the schema has no place for what is said to a duty lawyer', () => {
  test('everything that hangs on a request or a shift, or leads to one, has its reason', () => {
    expect(unlisted(schemaWith())).toEqual([]);
  });

  test('and every reason is for something that is there', () => {
    const reach = new Map([...reachOf(schemaWith(), 'DutyRequest'), ...reachOf(schemaWith(), 'DutyShift')]);
    const listed = [
      ...Object.entries(FIELDS).flatMap(([owner, of]) => Object.keys(of).map((field) => `${owner}.${field}`)),
      ...Object.entries(VALUES).flatMap(([owner, of]) => of.map((value) => `${owner}.${value}`)),
      ...COMMANDS.map((name) => `Mutation.${name}`),
    ];

    expect(listed.filter((key) => !reach.has(key))).toEqual([]);
  });

  test.each([
    ['a link to a recording', 'extend type DutyRequest { recording: ID }', 'DutyRequest.recording'],
    ['evidence of it', 'extend type DutyRequest { evidence: [Evidence!]! }', 'DutyRequest.evidence'],
    ['what was advised', 'extend input RecordDutyMeetingInput { advice: LongText }', 'RecordDutyMeetingInput.advice'],
    [
      'a word about a lawyer',
      'extend input RecordDutyDepartureInput { note: LongText }',
      'RecordDutyDepartureInput.note',
    ],
    ['a new status', 'extend enum DutyRequestStatus { OVERHEARD }', 'DutyRequestStatus.OVERHEARD'],
    ['a part of a part', 'extend type DutyLawyer { remarks: String }', 'DutyLawyer.remarks'],
    [
      'a new command',
      'type Noted { shift: DutyShift } extend type Mutation { noteShift(shiftId: ID!): Noted }',
      'Mutation.noteShift',
    ],
  ])('%s would be found', (_, sdl, key) => {
    expect(unlisted(schemaWith(sdl))).toContain(key);
  });
});

describe('neither have their states and their events', () => {
  let requests: readonly Variant[] = [];
  let events: readonly Variant[] = [];
  let shifts: readonly Variant[] = [];

  beforeAll(() => {
    const request = 'domain/visit/duty-request/duty-request.ts';
    const shift = 'domain/visit/roster/duty-shift.ts';
    const [first = [], second = []] = variantsOf(request, [
      { name: 'DutyRequest', tag: 'status' },
      { name: 'DutyRequestEvent', tag: 'type' },
    ]);
    const [third = [], fourth = []] = variantsOf(shift, [
      { name: 'DutyShift', tag: 'status' },
      { name: 'DutyShiftEvent', tag: 'type' },
    ]);
    requests = first;
    shifts = third;
    events = [...second, ...fourth];
  }, 60_000);

  const paths = ({ properties }: Variant) => properties.map(({ path }) => path).sort();

  test('a request keeps who asked, who came and when, and of the meeting the instant alone', () => {
    const met = requests.find(({ name }) => name === 'MET');
    const waiting = requests.find(({ name }) => name === 'WAITING');

    expect(met && paths(met)).toEqual([...MET].sort());
    expect(waiting && paths(waiting)).toEqual([...ASKED].sort());
  });

  test('a shift keeps who was there and when', () => {
    const found = new Set(shifts.flatMap(paths));

    expect([...found].sort()).toEqual([...SHIFT].sort());
  });

  test.each(Object.entries(SINCE))('%s records nothing but when, and who', (name, allowed) => {
    const event = events.find((each) => each.name === name);

    expect(event && paths(event)).toEqual(allowed);
    for (const { path, written } of event?.properties ?? []) {
      if (path === 'action') continue;
      expect(written, path).toMatch(/^(Instant|ToldBy|Id<'\w+'>|'\w+')$/);
    }
  });
});
