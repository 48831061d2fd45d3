import { html } from './site/html.ts';
import { PARTS, type Page, type Part } from './site/page.ts';
import { beside, paragraphs } from './site/words.ts';

/** The first page: what there is, and where to begin. */
export function homePage(pages: readonly Page[]): Page {
  const parts = (Object.keys(PARTS) as Part[]).map((part) => {
    const rows = pages
      .filter((page) => page.part === part && page.unlisted !== true)
      .map(({ path, title }) => html`<li><a href="/${path}">${beside(title)}</a></li>`);
    return html`<section class="card"><h2 id="${part}">${beside(PARTS[part])}</h2><ul>${rows}</ul></section>`;
  });
  return {
    path: 'index.html',
    title: { en: 'Yangguang', zh: '阳光' },
    body: html`<div class="lead">${paragraphs({
      en: 'A GraphQL API for reports and cases, case property, lawyers’ visits to detention centres, and evidence. The schema is the contract; these pages are made from it.',
      zh: '面向接报案与案件、涉案财物、律师会见和电子证据的 GraphQL 接口。接口定义（schema）即契约，本文档由其生成。',
    })}</div>
<div class="cards">${parts}</div>`,
    places: [],
  };
}
