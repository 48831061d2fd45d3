import { describe, expect, test } from 'vitest';
import { KINDS as APPROVALS } from '#domain/approval/kinds.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import type { Kind } from '#domain/notification/kinds.ts';
import { ENUMERATIONS, KIND_CODES, kindOfNotification } from '#domain/notification/kinds.ts';
import type { Words } from '#domain/notification/wording.ts';
import { wordingOf } from '#domain/notification/wording.ts';
import { words as generated } from '#functions/generated/words.ts';
import { words } from '#functions/words.ts';

/** A parameter that is found again in whatever is made of it. */
const SAMPLES = { text: 'A3301', instant: '2026-11-26T16:00:00.000Z' } as const;
const named: Words = (enumeration, code) => ({ zh: `〔${enumeration}${code}〕`, en: `<${enumeration} ${code}>` });

const params = (kind: Kind) =>
  Object.fromEntries(
    Object.entries(kindOfNotification(kind).params).map(([name, sort]) => [
      name,
      sort === 'text' || sort === 'instant' ? SAMPLES[sort] : 'CODE',
    ]),
  );

describe.each(KIND_CODES)('%s', (kind) => {
  test('says everything it has to say, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const { title, text } = wordingOf({ kind, params: params(kind) }, language, named);
      for (const sort of Object.values(kindOfNotification(kind).params)) {
        const written = { text: SAMPLES.text, instant: '2026-11-27 00:00' }[sort as string];
        expect(text).toContain(written ?? named(sort as never, 'CODE')[language]);
      }
      expect(title.length).toBeGreaterThan(2);
      expect(text).not.toMatch(/undefined|\$\{/);
      expect(/[㐀-鿿]/.test(`${title}${text}`.replace(/〔.*〕/, ''))).toBe(language === 'zh');
    }
  });

  test('says nothing when a parameter is missing', () => {
    const [first] = Object.keys(params(kind));
    if (first === undefined) return;
    const { [first]: _, ...lacking } = params(kind);

    expect(() => wordingOf({ kind, params: lacking }, 'zh', named)).toThrow(`${kind} lacks ${first}`);
  });
});

test('terms and kinds of approval have names in both languages, as the schema has them', () => {
  const codes = [
    ...Object.keys(TERMS).map((code) => words('Term', code)),
    ...Object.keys(APPROVALS).map((code) => words('ApprovalKind', code)),
    ...['PAPERS_INCOMPLETE', 'PAPERS_NOT_VALID', 'NOT_CONFIRMED'].map((code) => words('RejectionReason', code)),
  ];

  expect(codes.filter(({ zh, en }) => zh === en)).toEqual([]);
  expect(words('Term', 'FILING_CRIMINAL')).toEqual({
    zh: '刑事案件立案审查三日',
    en: 'Filing review of a criminal case, 3 days',
  });
});

test('every set of codes that a text may name has its words', () => {
  expect(ENUMERATIONS.filter((name) => Object.keys(generated[name] ?? {}).length === 0)).toEqual([]);
  expect(Object.keys(generated).sort()).toEqual([...ENUMERATIONS].sort());
});

/** Who reads a telephone on a table learns nothing of the person: not that they are held, nor are no longer, nor where. */
const CUSTODY =
  /在押|羁押|拘留|逮捕|释放|出所|转押|转所|离所|开庭|医院|不得执业|detain|custod|releas|arrest|prison|court|hospital|moved to another/i;

describe.each(KIND_CODES.filter((kind) => /^(VISIT|ENTRUSTMENT|PAPERS|HOLD|SEAT|WAITLIST|DEFENCE)_/.test(kind)))(
  'on a locked screen: %s',
  (kind) => {
    test('names no person, no reason, and no detention', () => {
      const { params: named } = kindOfNotification(kind);
      const allowed = kind === 'ENTRUSTMENT_REJECTED' ? ['reason'] : ['from', 'to', 'until', 'dueBy', 'date'];
      expect(Object.keys(named).filter((name) => !allowed.includes(name))).toEqual([]);
      for (const language of ['zh', 'en'] as const) {
        const { title, text } = wordingOf({ kind, params: params(kind) }, language, words);
        expect(`${title} ${text}`).not.toMatch(CUSTODY);
      }
    });
  },
);

test('a code that the schema has forgotten is shown as it is', () => {
  expect(words('Term', 'GONE')).toEqual({ zh: 'GONE', en: 'GONE' });
});
