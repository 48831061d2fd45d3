import { html, type Markup } from './html.ts';
import type { Page } from './page.ts';
import { sidebar } from './sidebar.ts';
import { beside } from './words.ts';

/** A whole page as a file: links relative, so that the site works under any address and from a disk. */
export function shell(page: Page, pages: readonly Page[]): string {
  const root = '../'.repeat(page.path.split('/').length - 1);
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title.en} ${page.title.zh} · 阳光 Yangguang</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/docs.css">
<script src="/assets/search.js" defer></script>
</head>
<body data-root="${root === '' ? './' : root}">
<a class="skip" href="#main">${beside({ en: 'To the text', zh: '跳到正文' })}</a>
<header>
<a class="home" href="/index.html"><span lang="zh-Hans">阳光</span> Yangguang</a>
${search()}
<a class="menu" href="#contents">${beside({ en: 'Menu', zh: '目录' })}</a>
</header>
<div class="columns">
<main id="main" tabindex="-1">
<h1>${beside(page.title)}</h1>
${page.body}
</main>
${sidebar(page, pages)}
</div>
</body>
</html>
`;
  return document.text.replaceAll(' href="/', ` href="${root}`).replaceAll(' src="/', ` src="${root}`);
}

function search(): Markup {
  return html`<search>
<label for="search" class="unseen">${beside({ en: 'Search', zh: '搜索' })}</label>
<input id="search" type="search" placeholder="Search 搜索 ( / )" autocomplete="off" spellcheck="false"
 role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list">
<ul id="found" role="listbox" aria-label="Found 搜索结果" hidden></ul>
<p id="count" class="unseen" role="status"></p>
</search>`;
}
