import { expect, test } from 'vitest';
import { catalogues, refusalCatalogue } from '#functions/graphql/refusal-catalogue.ts';

test('a code says the same in every subject that refuses with it', () => {
  const entries = Object.values(catalogues).flatMap((catalogue) => Object.entries(catalogue));
  for (const [code, { zh, en, article }] of entries as [string, { zh: string; en: string; article?: string }][]) {
    expect(refusalCatalogue.get(code), code).toMatchObject({ code, zh, en });
    expect(refusalCatalogue.get(code)?.article, code).toBe(article);
  }
});

test('the catalogue names every subject of a code', () => {
  expect(refusalCatalogue.get('ORGAN_UNKNOWN')?.subjects).toEqual(['directory', 'intake', 'property', 'visit']);
  expect(refusalCatalogue.get('SLOT_FULL')?.subjects).toEqual(['visit']);
  expect(refusalCatalogue.get('VERSION_CHANGED')?.subjects).toEqual(['every']);
});

test('every message is in both languages, with the same details', () => {
  const details = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([whole]) => whole).sort();
  for (const { code, zh, en } of refusalCatalogue.values()) {
    expect(zh, code).toMatch(/\p{Script=Han}/u);
    expect(en, code).not.toMatch(/\p{Script=Han}/u);
    expect(details(en), code).toEqual(details(zh));
  }
});
