import { html, type Markup } from './html.ts';

/** The same in both languages of the product. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** Where the Chinese half of a description begins: after the end of a sentence, with a character or its number. */
const HALVES = /^(.*?[.!?:)\]…"”`])\s+((?=[\d（〔“《]*\p{Script=Han}).*)$/su;

/**
 * The two halves of a description of the contract, "English. 中文。法律依据".
 * @throws if a half is missing
 */
export function wordsOf(description: string | undefined, of: string): Words {
  const [, en, zh] = HALVES.exec(description?.replace(/\s+/g, ' ').trim() ?? '') ?? [];
  if (en === undefined || zh === undefined) throw new Error(`${of}: its description is not in both languages`);
  return { en, zh };
}

/** One after the other on a line, for headings and short text. A code has no Chinese. */
export function beside({ en, zh }: Words): Markup {
  return zh === '' ? html`${en}` : html`${en} <span lang="zh-Hans">${zh}</span>`;
}

/** Two paragraphs, side by side where there is room. `code` between backquotes is code. */
export function paragraphs({ en, zh }: Words): Markup {
  return html`<div class="words"><p>${withCode(en)}</p><p lang="zh-Hans">${withCode(zh)}</p></div>`;
}

function withCode(text: string): readonly Markup[] {
  return text.split('`').map((piece, i) => (i % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`));
}
