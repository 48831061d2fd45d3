import { codeBlock } from '../site/highlight.ts';
import { html, type Markup } from '../site/html.ts';
import { beside } from '../site/words.ts';
import type { Operation } from './sample-operation.ts';

/** An operation with the answer it really had. */
export function example({ query, variables, person }: Operation, answer: { status: number; text: string }): Markup {
  const who = person === undefined ? beside({ en: 'without a token', zh: '不登录' }) : html`<code>${person}</code>`;
  return html`<p>${beside({ en: 'Sent by', zh: '发送人' })} ${who}:</p>
${codeBlock(query, 'graphql')}
<p>${beside({ en: 'Variables', zh: '变量' })}</p>
${codeBlock(JSON.stringify(variables, null, 2), 'json')}
<p>${beside({ en: 'Answer', zh: '答复' })}, HTTP ${answer.status}</p>
${codeBlock(answer.text, 'json')}`;
}
