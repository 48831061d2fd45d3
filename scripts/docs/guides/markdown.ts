import { posix } from 'node:path';
import { Marked, type Tokens } from 'marked';
import { codeBlock } from '../site/highlight.ts';
import { html, Markup } from '../site/html.ts';
import type { Place } from '../site/page.ts';

/** Finds the page of a name of the contract or of a code; undefined if it is neither. */
export type Finder = (name: string) => string | undefined;

/** Where a line of Chinese is broken in the source: HTML would put a space there. */
const CHINESE_LINES = /(?<=[\p{Script=Han}，。；：、）])\n> ?(?=[\p{Script=Han}（`])/gu;

export interface Text {
  readonly body: Markup;
  /** The text of the first heading, which the page shows by itself. */
  readonly title: string;
  readonly places: readonly Place[];
}

/**
 * A guide as HTML: links to other guides lead to their pages, names of the contract to the reference, and what stands
 * only in the repository is named without a link.
 * @param file within the repository, such as `docs/limits.md`
 */
export function rendered(markdown: string, file: string, find: Finder): Text {
  const headings: Tokens.Heading[] = [];
  const marked = new Marked({
    renderer: {
      heading(token) {
        headings.push(token);
        if (token.depth === 1) return '';
        const id = slugOf(token.text);
        return `<h${token.depth} id="${id}">${this.parser.parseInline(token.tokens)}</h${token.depth}>\n`;
      },
      code: ({ text, lang = '' }) => `${codeBlock(text, lang).text}\n`,
      codespan({ text }) {
        const place = find(text);
        return place === undefined
          ? html`<code>${text}</code>`.text
          : html`<a href="${place}"><code>${text}</code></a>`.text;
      },
      blockquote({ tokens }) {
        return `<blockquote lang="zh-Hans">${this.parser.parse(tokens)}</blockquote>\n`;
      },
      table(token) {
        const cells = (row: readonly Tokens.TableCell[], tag: string) =>
          row.map((cell) => cellOf(this.parser.parseInline(cell.tokens), tag)).join('');
        const rows = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>\n`).join('');
        return `<div class="table" tabindex="0"><table><thead><tr>${cells(token.header, 'th')}</tr></thead><tbody>\n${rows}</tbody></table></div>\n`;
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const target = targetOf(href, file);
        return target === undefined ? text : `<a href="${target}">${text}</a>`;
      },
    },
  });
  const body = new Markup(marked.parse(markdown.replace(CHINESE_LINES, ''), { async: false }));
  const [first, ...others] = headings;
  return { body, title: first?.text ?? '', places: others.map(({ text }) => placeOf(text)) };
}

/** The corner of a table whose rows are named too heads nothing. */
function cellOf(text: string, tag: string): string {
  return text === '' ? '<td></td>' : `<${tag}>${text}</${tag}>`;
}

function placeOf(text: string): Place {
  const name = text.replaceAll('`', '');
  return { anchor: slugOf(text), name, kind: 'guide', en: name, zh: '' };
}

/** Where a link of a Markdown file leads on the site; undefined if the site has no such page. */
function targetOf(href: string, file: string): string | undefined {
  if (/^(https?:|#)/.test(href)) return href;
  const [path = '', anchor] = href.split('#');
  const [, folder, name] = /^docs\/(decisions\/)?([^/]+)\.md$/.exec(posix.join(posix.dirname(file), path)) ?? [];
  if (name === undefined) return undefined;
  const page = folder === undefined ? `/guides/${name}.html` : `/decisions/${name === 'README' ? 'index' : name}.html`;
  return anchor === undefined ? page : `${page}#${anchor}`;
}

/** As on GitHub, so that a link to a heading works in both. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
