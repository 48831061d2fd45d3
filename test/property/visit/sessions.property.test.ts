import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTemplate } from '#domain/visit/centre/add-template.ts';
import type { Template } from '#domain/visit/centre/template.ts';
import { collide, weekdaysOf } from '#domain/visit/centre/template.ts';
import { sessions } from '#domain/visit/slot/sessions.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { seed } from '#test/support/seed.ts';
import { aCentre, actor, aTemplate, NOW, someStaff } from '#test/support/visit/records.ts';

const DAY_LENGTH = 86_400_000;
const dateOf = (day: number) => new Date(day * DAY_LENGTH).toISOString().slice(0, 10);
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_LENGTH;
/** Three years with both their ends, and a leap day: longer than any two rhythms need to meet. */
const [FIRST, LAST] = [dayOf('2026-12-15'), dayOf('2030-01-15')];

/** By walking from the Monday of its first week, a day at a time, as one would on a wall calendar. */
function walked({ every = 1, effectiveFrom, effectiveUntil = '9999-12-31', ...rest }: Template): Set<string> {
  const dates = new Set<string>();
  const isMonday = (day: number) => new Date(day * DAY_LENGTH).getUTCDay() === 1;
  let monday = dayOf(effectiveFrom);
  while (!isMonday(monday)) monday -= 1;
  let [week, weekday] = [0, 1];
  for (let day = monday; day <= LAST; day += 1) {
    const date = dateOf(day);
    const stands = date >= effectiveFrom && date <= effectiveUntil;
    if (stands && week === 0 && weekdaysOf(rest).includes(weekday)) dates.add(date);
    weekday += 1;
    if (weekday === 8) [week, weekday] = [(week + 1) % every, 1];
  }
  return dates;
}

const aDay = fc.integer({ min: FIRST, max: LAST }).map(dateOf);
const templates: fc.Arbitrary<Template> = fc
  .record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 }),
    every: fc.integer({ min: 1, max: 12 }),
    from: fc.constantFrom('09:00', '09:30', '10:00'),
    effectiveFrom: aDay,
    effectiveUntil: fc.option(aDay, { nil: undefined }),
  })
  .map(({ weekdays, effectiveUntil, ...rest }) => {
    const [weekday = 1] = weekdays;
    const until = effectiveUntil === undefined ? {} : { effectiveUntil };
    return { ...aTemplate({ ...rest, weekday, weekdays, to: '10:30' }), ...until };
  });

test('every few weeks, over three years: the sessions of a calendar on the wall', () => {
  fc.assert(
    fc.property(templates, (template) => {
      const called = sessions(aCentre({ templates: [template] }), dateOf(FIRST), dateOf(LAST)).map(({ date }) => date);

      const expected = [...walked(template)].filter((date) => date >= dateOf(FIRST));
      expect(called).toEqual(expected.sort());
    }),
    { seed, numRuns: 60 },
  );
});

test('two templates overlap if, and only if, they ever meet on one day', () => {
  const found = { meet: 0, miss: 0 };
  fc.assert(
    fc.property(templates, templates, (one, other) => {
      const both = [one, other].map((each) => ({ ...each, effectiveFrom: earlier(each.effectiveFrom) }));
      const [a, b] = [both[0] ?? one, both[1] ?? other];
      const shared = [...walked(a)].some((date) => walked(b).has(date));

      expect(collide(a, b)).toBe(shared && a.from < b.to && b.from < a.to);
      expect(collide(b, a)).toBe(collide(a, b));
      found[shared ? 'meet' : 'miss'] += 1;
    }),
    { seed, numRuns: 150 },
  );
  expect(Math.min(found.meet, found.miss)).toBeGreaterThan(0);
});

/** Within the first weeks, so that what will ever happen happens within the years that are walked. */
function earlier(date: string): string {
  return dateOf(FIRST + ((dayOf(date) - FIRST) % 60));
}

test('whatever templates a centre takes, its room never has two sessions at once', () => {
  const staff = contextOf(actor(someStaff()), NOW);
  let [taken, refused] = [0, 0];
  fc.assert(
    fc.property(fc.array(templates, { minLength: 2, maxLength: 12 }), (asked) => {
      let centre = aCentre();
      for (const template of asked) {
        const decision = addTemplate({ centre }, template, staff);
        if (codesOf(decision).length > 0) continue;
        centre = {
          ...centre,
          templates: [...centre.templates, { ...template, code: `T${centre.templates.length + 1}` }],
        };
      }
      const all = sessions(centre, dateOf(FIRST), dateOf(LAST));

      // All of them end at half past ten: two on one day would overlap.
      expect(new Set(all.map(({ date }) => date)).size).toBe(all.length);
      taken += centre.templates.length;
      refused += asked.length - centre.templates.length;
    }),
    { seed, numRuns: 40 },
  );
  expect(Math.min(taken, refused)).toBeGreaterThan(0);
});
