import type { GraphQLField } from 'graphql';
import { html, type Markup } from '../site/html.ts';
import { paragraphs, wordsOf } from '../site/words.ts';
import type { Contract } from './contract.ts';
import { deprecation, inputList } from './field-row.ts';
import { typeLink } from './links.ts';
import { rolesList, rolesOf } from './roles.ts';

/** One query or mutation: who may, what it takes and gives, and what it may refuse with. */
export function operationSection(
  contract: Contract,
  owner: string,
  field: GraphQLField<unknown, unknown>,
  refusals: readonly string[],
): Markup {
  const anchor = `${owner}.${field.name}`;
  return html`<section class="type-section" id="${anchor}">
<h3><span class="keyword">${owner.toLowerCase()}</span> <a href="#${anchor}"><code>${field.name}</code></a> ${typeLink(contract, field.type)}</h3>
${rolesList(contract.schema, rolesOf(contract.schema, field))}
${deprecation(field.deprecationReason)}
${paragraphs(wordsOf(field.description ?? undefined, anchor))}
${inputList(contract, anchor, field.args)}
${mayRefuse(refusals)}
</section>
`;
}

function mayRefuse(codes: readonly string[]): Markup | undefined {
  if (codes.length === 0) return undefined;
  const links = codes.map((code) => html`<li><a href="/catalogue/${code}.html"><code>${code}</code></a></li>`);
  return html`<p>May refuse with <span lang="zh-Hans">可能的拒绝</span></p>
<ul class="names">${links}</ul>`;
}
