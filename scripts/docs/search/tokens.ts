/**
 * What a text is found by: words in lower case, the pieces of `bookVisit` and `SLOT_FULL` beside the whole, and every
 * two neighbouring characters of Chinese, which knows no spaces. The index and the search box cut alike.
 */
export function tokensOf(text: string): string[] {
  const runs = text.normalize('NFKC').match(/\p{Script=Han}+|[A-Za-z0-9_]+/gu) ?? [];
  return runs.flatMap((run) => (/^\p{Script=Han}/u.test(run) ? pairs([...run]) : pieces(run)));
}

function pairs(characters: readonly string[]): readonly string[] {
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

function pieces(word: string): readonly string[] {
  const parts = word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return [...new Set([word, ...parts].map((part) => part.toLowerCase()))];
}
