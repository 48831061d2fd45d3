import { expect, test } from 'vitest';
import type { ChangeRoom } from '#domain/visit/centre/change-room.ts';
import { changeRoom } from '#domain/visit/centre/change-room.ts';
import type { Template } from '#domain/visit/centre/template.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aCentre, actor, aRoom, aTemplate, NOW, someStaff } from '#test/support/visit/records.ts';

const staff = contextOf(actor(someStaff()), NOW);
const today = '2026-11-23';
const both = aRoom({ code: 'both', capacities: { IN_PERSON: 5, REMOTE: 2 }, equipment: ['VIDEO_LINK'] });

test.each<[string, Partial<Template>, Partial<ChangeRoom>, string[]]>([
  ['follow it', {}, {}, ['MAIN_MODE_FOLLOWED']],
  ['have a mode of their own', { mode: 'REMOTE' }, {}, []],
  ['have ended by then', { effectiveUntil: '2026-11-22' }, {}, []],
  ['end on that day', { effectiveUntil: today }, {}, ['MAIN_MODE_FOLLOWED']],
  ['are of another room', { room: '2' }, {}, []],
  ['follow it, and it stays', {}, { capacities: [{ mode: 'IN_PERSON', capacity: 1 }] }, []],
])('the main mode goes, while templates %s', (_name, template, command, codes) => {
  const rooms = [both, aRoom({ code: '2' })];
  const centre = aCentre({ rooms, templates: [aTemplate({ room: 'both', ...template })] });
  const capacities = [{ mode: 'REMOTE' as const, capacity: 2 }];

  const decision = changeRoom({ centre }, { room: 'both', asOf: today, capacities, ...command }, staff);

  expect(codesOf(decision)).toEqual(codes);
});

test('a change does not give up a later one that the templates of its time follow', () => {
  const later = { ...both, changes: [{ from: '2027-01-01', mode: 'REMOTE', capacity: 2 } as const] };
  const given = (effectiveUntil?: string) =>
    changeRoom(
      {
        centre: aCentre({
          rooms: [later],
          templates: [aTemplate({ room: 'both', ...(effectiveUntil === undefined ? {} : { effectiveUntil }) })],
        }),
      },
      { room: 'both', asOf: '2026-12-01', equipment: [] },
      staff,
    );

  expect(codesOf(given())).toEqual(['MAIN_MODE_FOLLOWED']);
  expect(codesOf(given('2026-12-31'))).toEqual([]);
});
