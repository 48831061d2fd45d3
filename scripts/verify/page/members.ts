import { beijingTime } from '#store/ledger/bundle/beijing-time.ts';
import { memberWord, valueWord } from './words.ts';

/** Deeper than any event of ours: what lies below is shown as it is written. */
const DEEPEST = 8;

/** What an event says, one line for each value, the deepest with the names above it. Nothing is left out. */
export function membersOf(value: unknown, above: readonly string[] = []): readonly (readonly [string, string])[] {
  const label = above.map(memberWord).join(' · ');
  if (typeof value !== 'object' || value === null) return [[label, shown(value)]];
  if (Object.keys(value).length === 0) return above.length === 0 ? [] : [[label, '（空）']];
  if (above.length >= DEEPEST) return [[label, JSON.stringify(value)]];
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
    return [[label, value.map(shown).join('，')]];
  return Object.entries(value).flatMap(([name, member]) => membersOf(member, [...above, name]));
}

/** An instant in the time of the place, a word of ours with the one that a judge knows; anything else as it stands. */
function shown(value: unknown): string {
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) ? `${beijingTime(text)}（北京）` : valueWord(text);
}
