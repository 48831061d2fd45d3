import { beforeEach, expect, test } from 'vitest';
import { internal, one } from '#domain/model/reads.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { changeTemplate } from '#domain/visit/centre/change-template.ts';
import { openingId } from '#domain/visit/opening/opening.ts';
import { Openings } from '#domain/visit/opening/openings.ts';
import { HORIZON } from '#domain/visit/slot/horizon.ts';
import { openSlotsThrough } from '#domain/visit/slot/open-through.ts';
import { sweep } from '#functions/deadlines/sweep.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { aTemplate, CENTRE } from '#test/support/visit/records.ts';
import { KINDS } from '#test/support/visit/scene.ts';
import { SITE_KINDS, site } from '#test/support/visit/site.ts';

const templates = [aTemplate({ weekdays: [1, 2, 3, 4, 5] })];
const reads = () => ({ centre: one(Centres, CENTRE), opening: internal(Openings, openingId(CENTRE)) });

let here: Awaited<ReturnType<typeof site>>;

/** As a centre is stored that had its templates before there was a daily round. */
beforeEach(async () => {
  here = await site({ templates });
});

const openings = () => here.table.items().filter(({ PK, SK }) => PK === openingId(CENTRE) && SK === 'STATE');
const days = () => new Set(here.slots().map(({ date }) => date)).size;

test('a centre of an earlier release has no round, and a sweep does nothing for it', async () => {
  await sweep(here);

  expect([openings(), here.slots()]).toEqual([[], []]);
});

test.each<[string, () => Promise<unknown>]>([
  ['opens slots', () => here.open({ from: '2026-11-24', to: '2026-11-24' })],
  ['opens slots of a long time', () => here.send({ until: '2026-11-24' }, { reads, rule: openSlotsThrough })],
  ['changes a template', () => here.change(changeTemplate, { template: 'T1', asOf: '2026-11-24', to: '10:30' })],
])('it gets one when somebody %s, once', async (_name, act) => {
  await act();
  await act();
  expect(openings()).toHaveLength(1);

  await sweep(here);

  // Four weeks of five days; today's session is of the old template, and has begun.
  expect(days()).toBe((HORIZON / 7) * 5 - 1);
  expectConsistent(here.table, [...KINDS, ...SITE_KINDS]);
});

test('a centre without templates has nothing to see to', async () => {
  here = await site();

  await here.open({ from: '2026-11-24', to: '2026-11-24' });

  expect(openings()).toEqual([]);
});
