import MiniSearch from 'minisearch';
import type { Page } from '../site/page.ts';
import { type Found, OPTIONS } from './found.ts';

/** The index of all pages, as JSON. */
export function searchIndex(pages: readonly Page[]): string {
  const index = new MiniSearch<Found>(OPTIONS);
  const places = pages.flatMap((page) => page.places.map((place) => ({ page, place })));
  index.addAll(
    places.map(({ page, place: { anchor, name, kind, en, zh } }, id) => {
      return { id, path: anchor === '' ? page.path : `${page.path}#${anchor}`, name, kind, en, zh };
    }),
  );
  return JSON.stringify(index);
}
