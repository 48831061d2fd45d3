import type { GraphQLArgument, GraphQLEnumValue, GraphQLField, GraphQLInputField } from 'graphql';
import { astFromValue, print } from 'graphql';
import { html, type Markup } from '../site/html.ts';
import type { Place } from '../site/page.ts';
import { paragraphs, wordsOf } from '../site/words.ts';
import type { Contract } from './contract.ts';
import { typeLink } from './links.ts';
import { rolesList, rolesOf } from './roles.ts';

type Field = GraphQLField<unknown, unknown>;
type Input = GraphQLArgument | GraphQLInputField;

/** One field of a type, with its arguments, and who may see it where that is narrower than the type. */
export function fieldRow(contract: Contract, owner: string, field: Field): Markup {
  const anchor = `${owner}.${field.name}`;
  return html`<div class="row" id="${anchor}">
<p class="name"><a href="#${anchor}"><code>${field.name}</code></a> ${typeLink(contract, field.type)}</p>
${rolesList(contract.schema, rolesOf(contract.schema, field))}
${deprecation(field.deprecationReason)}
${paragraphs(wordsOf(field.description ?? undefined, anchor))}
${inputList(contract, anchor, field.args)}
</div>
`;
}

/** Arguments, or the fields of an input. */
export function inputList(contract: Contract, owner: string, inputs: readonly Input[]): Markup | undefined {
  if (inputs.length === 0) return undefined;
  return html`<div class="inputs">${inputs.map((input) => inputRow(contract, owner, input))}</div>`;
}

function inputRow(contract: Contract, owner: string, input: Input): Markup {
  const anchor = `${owner}.${input.name}`;
  const value = input.defaultValue === undefined ? null : astFromValue(input.defaultValue, input.type);
  const initially = value ? html` <span class="default">= <code>${print(value)}</code></span>` : undefined;
  return html`<div class="row" id="${anchor}">
<p class="name"><a href="#${anchor}"><code>${input.name}</code></a> ${typeLink(contract, input.type)}${initially}</p>
${deprecation(input.deprecationReason)}
${paragraphs(wordsOf(input.description ?? undefined, anchor))}
</div>
`;
}

export function deprecation(reason: string | null | undefined): Markup | undefined {
  return reason
    ? html`<p class="deprecated"><strong>Deprecated <span lang="zh-Hans">已弃用</span></strong> ${reason}</p>`
    : undefined;
}

export function fieldPlaces(
  owner: string,
  kind: string,
  fields: readonly (Field | Input | GraphQLEnumValue)[],
): readonly Place[] {
  return fields.map((field) => {
    const anchor = `${owner}.${field.name}`;
    return { anchor, name: anchor, kind, ...wordsOf(field.description ?? undefined, anchor) };
  });
}
