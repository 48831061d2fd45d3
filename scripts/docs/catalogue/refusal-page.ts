import { remedies } from '#docs/catalogue/remedies.ts';
import type { CataloguedRefusal, RefusalSubject } from '#functions/graphql/refusal-catalogue.ts';
import { html, type Markup } from '../site/html.ts';
import type { Page } from '../site/page.ts';
import { beside, paragraphs, type Words } from '../site/words.ts';
import { writtenOut } from './article.ts';

export const SUBJECT_WORDS: Readonly<Record<RefusalSubject, Words>> = {
  every: { en: 'Every subject', zh: '各类业务' },
  directory: { en: 'Directory', zh: '机构与人员' },
  sheet: { en: 'Import and export', zh: '导入导出' },
  approval: { en: 'Approvals', zh: '审批' },
  deadline: { en: 'Deadlines', zh: '期限' },
  notification: { en: 'Notifications', zh: '通知' },
  process: { en: 'Processes', zh: '批处理' },
  intake: { en: 'Intake', zh: '接报案' },
  case: { en: 'Cases', zh: '案件' },
  property: { en: 'Case property', zh: '涉案财物' },
  visit: { en: 'Visits', zh: '律师会见' },
  evidence: { en: 'Evidence', zh: '证据' },
  disclosure: { en: 'Custody bundles', zh: '证据包' },
};

interface Context {
  /** Links to those that may refuse so. */
  readonly mutations: readonly Markup[];
  /** A link to its type, if it says more than the interface. */
  readonly type: Markup | undefined;
  /** An example, if a mutation refuses so at all. */
  readonly shown: Markup | undefined;
}

/** One refusal: what it means, on which law it stands, what to do, who meets it, and how it looks. */
export function refusalPage(refusal: CataloguedRefusal, { mutations, type, shown }: Context): Page {
  const { code, en, zh, article, subjects } = refusal;
  const remedy = remedies[code];
  return {
    path: `catalogue/${code}.html`,
    part: 'catalogue',
    unlisted: true,
    title: { en: code, zh: '' },
    body: html`<p class="source">${beside({ en: 'Refusal', zh: '拒绝' })} · ${subjects.map((subject, i) => html`${i > 0 ? ' · ' : ''}${beside(SUBJECT_WORDS[subject])}`)}</p>
<h2 id="meaning">${beside({ en: 'Meaning', zh: '含义' })}</h2>
${paragraphs({ en: `${en}.`, zh: `${zh}。` })}
${basis(article)}
<h2 id="remedy">${beside({ en: 'What to do', zh: '如何处理' })}</h2>
${paragraphs(remedy)}
${type && html`<p>${beside({ en: 'It says more', zh: '附带内容' })}: <code>${type}</code></p>`}
<h2 id="operations">${beside({ en: 'Who answers so', zh: '出现于' })}</h2>
${metBy(mutations)}
${
  shown === undefined
    ? undefined
    : html`<h2 id="example">${beside({ en: 'An example', zh: '示例' })}</h2>
${shown}`
}`,
    places: [{ anchor: '', name: code, kind: 'refusal', en: `${en}. ${remedy.en}`, zh: `${zh}。${remedy.zh}` }],
  };
}

function basis(article: string | undefined): Markup | undefined {
  if (article === undefined) return undefined;
  return html`<h2 id="article">${beside({ en: 'Article', zh: '法律依据' })}</h2>
<p><code>${article}</code></p>
${paragraphs(writtenOut(article))}`;
}

function metBy(mutations: readonly Markup[]): Markup {
  if (mutations.length === 0) {
    return paragraphs({
      en: 'No mutation of today’s contract: workers alone, or none yet.',
      zh: '目前的接口不会返回：仅限后台，或尚未使用。',
    });
  }
  return html`<ul class="names">${mutations.map((link) => html`<li><code>${link}</code></li>`)}</ul>`;
}
