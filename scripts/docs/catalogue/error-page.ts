import { errors } from '#docs/catalogue/errors.ts';
import type { ErrorCode } from '#functions/graphql/errors.ts';
import { html, type Markup } from '../site/html.ts';
import type { Page } from '../site/page.ts';
import { beside, paragraphs } from '../site/words.ts';

/** One error code: what it means, what to do, how it comes, and how it looks. */
export function errorPage(code: ErrorCode, shown: Markup): Page {
  const { meaning, remedy, status, extensions } = errors[code];
  const rows = Object.entries(extensions).map(
    ([name, words]) =>
      html`<div class="row"><p class="name"><code>extensions.${name}</code></p>${paragraphs(words)}</div>`,
  );
  return {
    path: `catalogue/${code}.html`,
    part: 'catalogue',
    unlisted: true,
    title: { en: code, zh: '' },
    body: html`<p class="source">${beside({ en: 'Error', zh: '错误' })} · HTTP ${status}</p>
<h2 id="meaning">${beside({ en: 'Meaning', zh: '含义' })}</h2>
${paragraphs(meaning)}
<h2 id="remedy">${beside({ en: 'What to do', zh: '如何处理' })}</h2>
${paragraphs(remedy)}
${rows}
<h2 id="example">${beside({ en: 'An example', zh: '示例' })}</h2>
${shown}`,
    places: [
      { anchor: '', name: code, kind: 'error', en: `${meaning.en} ${remedy.en}`, zh: `${meaning.zh}${remedy.zh}` },
    ],
  };
}
