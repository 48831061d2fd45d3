import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ROOT } from '#scripts/local/directories.ts';
import { html } from '../site/html.ts';
import type { Page, Place } from '../site/page.ts';
import type { Words } from '../site/words.ts';
import { GUIDES } from './guides.ts';
import { type Finder, rendered } from './markdown.ts';

/** The pages of docs/ and of docs/decisions/, and the changelog of the schema. */
export async function guidePages(find: Finder): Promise<readonly Page[]> {
  const guides = Object.entries(GUIDES).map(([name, title]) =>
    textPage(find, { file: `docs/${name}.md`, path: `guides/${name}.html`, part: 'guides', title }),
  );
  const changelog = textPage(find, {
    file: 'schema/CHANGELOG.md',
    path: 'reference/changelog.html',
    part: 'reference',
    title: { en: 'Changes', zh: '变更记录' },
  });
  return Promise.all([...guides, changelog, ...(await decisions(find))]);
}

async function decisions(find: Finder): Promise<readonly Promise<Page>[]> {
  const files = (await readdir(join(ROOT, 'docs/decisions'))).filter((name) => /^\d/.test(name)).sort();
  return files.map((file) => {
    const name = basename(file, '.md');
    return textPage(find, { file: `docs/decisions/${file}`, path: `decisions/${name}.html`, part: 'decisions' });
  });
}

interface Source extends Pick<Page, 'path'> {
  readonly part: NonNullable<Page['part']>;
  readonly file: string;
  /** The first heading, unless told. */
  readonly title?: Words;
}

async function textPage(find: Finder, { file, path, part, title }: Source): Promise<Page> {
  const text = rendered(await readFile(join(ROOT, file), 'utf8'), file, find);
  const words = title ?? { en: text.title, zh: '' };
  const own: Place = { anchor: '', name: words.en, kind: 'guide', ...words };
  return { path, part, title: words, body: html`${text.body}`, places: [own, ...text.places] };
}
