import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import type { EnumValue } from '#client/labels/index.ts';
import { labelOf, optionsOf, termOf } from '#client/labels/index.ts';
// @ts-expect-error a plugin of the generator, which takes script modules without types
import { plugin } from '#scripts/codegen/terms.cjs';

const termsIn = (sdl: string) => JSON.parse(plugin(buildSchema(sdl), [], {}, { outputFile: 'terms.json' }));
const enumOf = (description: string) =>
  `"Kinds. 种类" enum Kind { "${description}" A } "Root. 根" type Query { "It. 它" it: Kind }`;

test('a value has its label in both languages, and the article apart', () => {
  expect(labelOf('VisitStatus', 'CONFIRMED', 'zh')).toBe('已预约');
  expect(labelOf('VisitStatus', 'CONFIRMED', 'en')).toBe('Confirmed');
  expect(termOf('CaseAction', 'FILE')).toEqual({
    zh: '立案',
    en: 'File it',
    article: '公安机关办理刑事案件程序规定第178条',
  });
});

test('a language is taken as connect takes it', () => {
  const labels = (['zh-CN', 'zh-Hans-CN', 'en-GB'] as const).map((each) => labelOf('VisitStatus', 'CONFIRMED', each));

  expect(labels).toEqual(['已预约', '已预约', 'Confirmed']);
  expect(optionsOf('VisitMode', 'zh-CN')).toEqual(optionsOf('VisitMode', 'zh'));
});

test('a value of a newer server is shown as it is', () => {
  const newer = 'RECORDED' as EnumValue<'VisitStatus'>;
  const inherited = 'toString' as EnumValue<'VisitStatus'>;

  expect(labelOf('VisitStatus', newer, 'zh')).toBe('RECORDED');
  expect(labelOf('VisitStatus', inherited, 'zh')).toBe('toString');
  expect(termOf('VisitStatus', newer)).toBeUndefined();
});

test('a form offers the values in the order of the contract', () => {
  expect(optionsOf('VisitMode', 'zh')).toEqual([
    { value: 'IN_PERSON', label: '现场会见' },
    { value: 'REMOTE', label: '远程会见' },
  ]);
});

test.each([
  [
    'Held: 48 hours. 羁押48小时。刑事诉讼法第85条',
    { en: 'Held: 48 hours', zh: '羁押48小时', article: '刑事诉讼法第85条' },
  ],
  ['In 24 hours. 24小时内入库。21号', { en: 'In 24 hours', zh: '24小时内入库', article: '21号' }],
  ['One. Two. 一。二', { en: 'One. Two', zh: '一。二' }],
  [
    'Recording. 录像。公通字〔2014〕33号。刑事诉讼法第123条',
    { en: 'Recording', zh: '录像', article: '公通字〔2014〕33号。刑事诉讼法第123条' },
  ],
])('%s is taken apart', (description, term) => {
  expect(termsIn(enumOf(description)).enums.Kind.values.A).toEqual(term);
});

test.each(['Only English.', '只有中文', 'English. 刑事诉讼法第39条'])(
  '%s is no label, and nothing is generated',
  (description) => {
    expect(() => termsIn(enumOf(description))).toThrow('Kind.A has no label in both languages');
  },
);

test('what forms show beside their fields is there too', () => {
  const terms = termsIn(enumOf('A. 甲'));

  expect(terms.operations.it).toEqual({ en: 'It', zh: '它' });
  expect(terms.enums.Kind).toMatchObject({ en: 'Kinds', zh: '种类' });
});
