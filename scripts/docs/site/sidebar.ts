import { html, type Markup } from './html.ts';
import { PARTS, type Page, type Part } from './page.ts';
import { beside } from './words.ts';

/** Every listed page by its part; the one that is open is marked. On a phone it is opened by the menu's link. */
export function sidebar(open: Page, pages: readonly Page[]): Markup {
  const parts = (Object.keys(PARTS) as Part[]).map((part) => partOf(part, open, pages));
  return html`<nav id="contents" aria-label="Contents 目录">
<a class="close" href="#main">${beside({ en: 'Close', zh: '关闭' })}</a>
${parts}
</nav>`;
}

function partOf(part: Part, open: Page, pages: readonly Page[]): Markup | undefined {
  const listed = pages.filter((page) => page.part === part && page.unlisted !== true);
  if (listed.length === 0) return undefined;
  const rows = listed.map(({ path, title }) => {
    const current = path === open.path ? html` aria-current="page"` : '';
    return html`<li><a href="/${path}"${current}>${beside(title)}</a></li>\n`;
  });
  return html`<h2>${beside(PARTS[part])}</h2>
<ul>
${rows}</ul>
`;
}
