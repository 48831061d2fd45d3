import MiniSearch from 'minisearch';
import { type Found, OPTIONS } from './found.ts';

const MOST = 12;

export type Search = (text: string) => readonly Found[];

/** Opens an index that was built. What holds all of the text comes first; if nothing does, what holds some of it. */
export function openIndex(json: string): Search {
  const index = MiniSearch.loadJSON<Found>(json, OPTIONS);
  return (text) => {
    const all = index.search(text, { combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(text, { combineWith: 'OR' });
    return found.slice(0, MOST) as unknown as readonly Found[];
  };
}
