import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS, LAWS } from '#docs/catalogue/laws.ts';
import type { Catalogue } from '#domain/model/refusal.ts';
import type { Transition } from '#domain/model/transition.ts';
import { catalogue } from '#domain/visit/refusals.ts';
import { ROOT } from '#scripts/local/directories.ts';
import { NO_ARTICLE, NO_ARTICLE_TRANSITIONS } from './refusal-articles.matrix.ts';

const entries: Catalogue = catalogue;

/** One source: a law with its article, an article of the law just named, or a document, as a whole or in part. */
const laws = Object.keys(LAWS).join('|');
const documents = Object.keys(DOCUMENTS).join('|');
const SOURCE = new RegExp(`^(?:(?:${laws}) \\d{1,3}(?: to \\d{1,3})?|(?:${documents})(?: \\d{1,3})?)$`);
const MORE = /^\d{1,3}$/;

/** What of an article is no source that the docs can name. */
function unknownIn(article: string): readonly string[] {
  return article.split(/[;,] /).filter((source, i) => !SOURCE.test(source) && !(i > 0 && MORE.test(source)));
}

describe('every refusal that denies, limits or ends a visit, or what a lawyer does, names its article', () => {
  test.each(Object.entries(entries))('%s', (code, { article }) => {
    if (code in NO_ARTICLE) expect(article, 'names one after all: take it off the list').toBeUndefined();
    else expect(article, 'names no article, and no reason why not stands in the list').toBeDefined();
  });

  test('what is left out is there, and has its reason', () => {
    expect(Object.keys(NO_ARTICLE).filter((code) => !(code in entries))).toEqual([]);
    expect(Object.values(NO_ARTICLE).filter((reason) => reason.length < 15)).toEqual([]);
  });

  test('the article is one of a law or document that the reference names', () => {
    const unknown = Object.entries(entries).flatMap(([code, { article }]) =>
      article === undefined ? [] : unknownIn(article).map((source) => `${code}: ${source}`),
    );

    expect(unknown).toEqual([]);
  });

  test.each([
    ['CPL 39', []],
    ['CPL 39, CPR 53', []],
    ['CPL 105, 149; APL 85', []],
    ['CPR 239 to 245', []],
    ['21号, APR 190', []],
    ['司发〔2015〕14号 41', []],
    ['CPL', ['CPL']],
    ['39', ['39']],
    ['house rules', ['house rules']],
    ['CPL 39, house rules 4', ['house rules 4']],
  ])('of “%s”, unknown is %j', (article, unknown) => {
    expect(unknownIn(article)).toEqual(unknown);
  });
});

/** Every table of transitions of the subject, by its aggregate. */
async function tables(): Promise<readonly (readonly [string, readonly Row[]])[]> {
  const folder = join(ROOT, 'domain/visit');
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'transitions.ts')));
  return Promise.all(
    names.map(async (name) => {
      const { transitions } = (await import(join(folder, name, 'transitions.ts'))) as { transitions: readonly Row[] };
      return [name, transitions] as const;
    }),
  );
}

type Row = Transition<{ readonly status: string }, string>;

test('so does every action that a status or a post may not allow', async () => {
  const found = await tables();
  const lacking = found.flatMap(([name, rows]) =>
    rows.filter(({ article }) => article === undefined).map(({ action }) => `${name}.${action}`),
  );
  const unknown = found.flatMap(([name, rows]) =>
    rows.flatMap(({ action, article }) =>
      unknownIn(article ?? 'CPL 39').map((source) => `${name}.${action}: ${source}`),
    ),
  );

  expect(found.map(([name]) => name)).toEqual(expect.arrayContaining(['entrustment', 'visit']));
  expect(lacking.sort()).toEqual(Object.keys(NO_ARTICLE_TRANSITIONS).sort());
  expect(unknown).toEqual([]);
});
