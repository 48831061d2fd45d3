import { expect, test } from 'vitest';
import { OBSTRUCTION_KINDS } from '#domain/visit/obstruction/routes.ts';
import type { Reachable } from '#domain/visit/obstruction/routing.ts';
import { nearest, reviews, routed } from '#domain/visit/obstruction/routing.ts';
import { aBureau, aProcuratorate, BUREAU, PROCURATORATE } from '#test/support/visit/obstruction.ts';
import { anOrgan, NOW, ORGAN } from '#test/support/visit/records.ts';

const here: Reachable = { organ: anOrgan(), above: aBureau(), procuratorate: undefined };
const DAY_LATER = '2026-11-24T01:00:00.000Z';
const THREE_DAYS = '2026-11-26T16:00:00.000Z';
const TEN_DAYS = '2026-12-03T16:00:00.000Z';
const division = ORGAN.slice(0, 6);

/** Written from CPL 49 and 司发〔2015〕14号 41 and 42: nobody judges their own monitoring or violence. */
const SENT: Readonly<Record<string, readonly [first: string, dueBy: string, others: readonly string[]]>> = {
  VISIT_REFUSED: [ORGAN, DAY_LATER, [BUREAU]],
  VISIT_DELAYED: [ORGAN, DAY_LATER, [BUREAU]],
  VISIT_MONITORED: [BUREAU, THREE_DAYS, []],
  PAPERS_NOT_ACCEPTED: [ORGAN, THREE_DAYS, []],
  MEETING_ROOM_DENIED: [ORGAN, DAY_LATER, []],
  FILE_ACCESS_DENIED: [ORGAN, THREE_DAYS, []],
  PERSONAL_SAFETY: [BUREAU, DAY_LATER, []],
  OTHER: [ORGAN, THREE_DAYS, []],
};

function sent(kind: (typeof OBSTRUCTION_KINDS)[number], of: Partial<Reachable> = {}) {
  const route = routed(kind, { ...here, ...of }, NOW);
  if (route === undefined) return undefined;
  const { turn, bodies, decider } = route;
  expect([decider.code, turn.since]).toEqual([turn.organ, NOW]);
  return [turn.organ, turn.dueBy, ...bodies.map(({ code }) => code).filter((code) => code !== division)];
}

test.each(OBSTRUCTION_KINDS)('%s goes to whom it concerns, in the term for it', (kind) => {
  const [first, dueBy, others = []] = SENT[kind] ?? [];

  expect(sent(kind)).toEqual([first, dueBy, first, ...others]);
});

test.each(OBSTRUCTION_KINDS)('%s: a procuratorate that the lawyer names has its turn, and its ten days', (kind) => {
  const [first] = SENT[kind] ?? [];

  expect(sent(kind, { procuratorate: aProcuratorate() })?.slice(0, 4)).toEqual([
    PROCURATORATE,
    TEN_DAYS,
    PROCURATORATE,
    first,
  ]);
});

test.each(OBSTRUCTION_KINDS)('%s: the organ above at once, if the lawyer so chooses', (kind) => {
  const [, dueBy] = SENT[kind] ?? [];

  expect(sent(kind, { toAbove: true })?.slice(0, 2)).toEqual([BUREAU, dueBy]);
});

test('nobody judges what they must not: where no police organ can, it takes a procuratorate', () => {
  const alone = { above: undefined };

  for (const kind of ['VISIT_MONITORED', 'PERSONAL_SAFETY'] as const) {
    expect(sent(kind, alone)).toBeUndefined();
    expect(sent(kind, { ...alone, procuratorate: aProcuratorate() })?.[0]).toBe(PROCURATORATE);
  }
  expect(sent('OTHER', { ...alone, toAbove: true })).toBeUndefined();
  expect(sent('OTHER', alone)?.[0]).toBe(ORGAN);
});

test('an organ that is closing answers no more: the one above does', () => {
  const organ = anOrgan({ status: 'CLOSING' });

  expect(sent('OTHER', { organ })?.[0]).toBe(BUREAU);
  expect(sent('OTHER', { organ, above: undefined })).toBeUndefined();
  expect(sent('OTHER')?.[0]).toBe(ORGAN);
});

test.each(['COURT', 'PROCURATORATE'] as const)('of a %s no police organ judges, nor does it itself', (kind) => {
  const organ = anOrgan({ kind, code: '330102880000' });

  expect(sent('OTHER', { organ })).toBeUndefined();
  expect(sent('OTHER', { organ, toAbove: true })).toBeUndefined();
  const city = aProcuratorate({ code: '330100880000' });
  expect(sent('FILE_ACCESS_DENIED', { organ, procuratorate: city })).toEqual([city.code, TEN_DAYS, city.code]);
});

test('above is the nearest open police organ', () => {
  const city = aBureau({ code: '330100000000' });

  expect(nearest([undefined, anOrgan({ kind: 'POLICE_STATION' }), aBureau(), city])?.code).toBe(BUREAU);
  expect(nearest([aBureau({ status: 'CLOSING' }), city])?.code).toBe('330100000000');
  expect(nearest([aProcuratorate()])).toBeUndefined();
});

test('a procuratorate reviews organs of its own level and of the next below it, never itself', () => {
  const of = (code: string) => reviews(aProcuratorate({ code }), anOrgan());

  expect(['330102880000', '330100880000'].map(of)).toEqual([true, true]);
  expect(['330103880000', '330000880000', '340100880000', ORGAN].map(of)).toEqual([false, false, false, false]);
  expect(reviews(aProcuratorate({ status: 'CLOSED' }), anOrgan())).toBe(false);
  expect(reviews(aBureau(), anOrgan())).toBe(false);
  expect(reviews(aProcuratorate(), aProcuratorate())).toBe(false);
  expect(reviews(aProcuratorate({ code: '330100880000' }), aProcuratorate())).toBe(true);
});
