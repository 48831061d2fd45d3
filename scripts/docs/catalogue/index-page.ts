import { errors } from '#docs/catalogue/errors.ts';
import { catalogues, type RefusalSubject, refusalCatalogue } from '#functions/graphql/refusal-catalogue.ts';
import { html, type Markup } from '../site/html.ts';
import type { Page } from '../site/page.ts';
import { beside, paragraphs, type Words } from '../site/words.ts';
import { SUBJECT_WORDS } from './refusal-page.ts';

/** All codes: refusals by subject, then errors. */
export function cataloguePage(): Page {
  const subjects = (Object.keys(catalogues) as RefusalSubject[]).map((subject) => {
    const rows = Object.keys(catalogues[subject]).map((code) => row(code, refusalCatalogue.get(code)));
    return html`<h2 id="${subject}">${beside(SUBJECT_WORDS[subject])}</h2><dl class="codes">${rows}</dl>`;
  });
  return {
    path: 'catalogue/index.html',
    part: 'catalogue',
    title: { en: 'All codes', zh: '全部代码' },
    body: html`${paragraphs({
      en: 'A refusal is a value in the payload: somebody asked for what cannot be, and a person can do something about it. An error is for what no form can fix.',
      zh: '拒绝是返回内容中的一项：所请求的事项不能办理，当事人可以据此调整。错误则不是修改表单所能解决的。',
    })}
${subjects}
<h2 id="errors">${beside({ en: 'Errors', zh: '错误' })}</h2>
<dl class="codes">${Object.entries(errors).map(([code, { meaning }]) => row(code, meaning))}</dl>`,
    places: [{ anchor: '', name: 'Refusals and errors', kind: 'page', en: 'All codes', zh: '拒绝与错误代码' }],
  };
}

function row(code: string, words: Words | undefined): Markup {
  return html`<dt><a href="/catalogue/${code}.html"><code>${code}</code></a></dt>
<dd>${words && paragraphs(words)}</dd>
`;
}
