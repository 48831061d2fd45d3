import type { GraphQLEnumType, GraphQLNamedType } from 'graphql';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isUnionType } from 'graphql';
import { html, type Markup } from '../site/html.ts';
import type { Place } from '../site/page.ts';
import { paragraphs, wordsOf } from '../site/words.ts';
import type { Contract } from './contract.ts';
import { deprecation, fieldPlaces, fieldRow, inputList } from './field-row.ts';
import { nameLink } from './links.ts';
import { rolesList, rolesOf } from './roles.ts';

/** What GraphQL calls each kind of type. */
export function keywordOf(type: GraphQLNamedType): string {
  if (isObjectType(type)) return 'type';
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  if (isEnumType(type)) return 'enum';
  return isInputObjectType(type) ? 'input' : 'scalar';
}

/** All there is to know of one type. */
export function typeSection(contract: Contract, type: GraphQLNamedType): Markup {
  const { name } = type;
  return html`<section class="type-section" id="${name}">
<h3><span class="keyword">${keywordOf(type)}</span> <a href="#${name}"><code>${name}</code></a>${parents(contract, type)}</h3>
${rolesList(contract.schema, rolesOf(contract.schema, type))}
${paragraphs(wordsOf(type.description ?? undefined, name))}
${inside(contract, type)}
</section>
`;
}

export function typePlaces(type: GraphQLNamedType): readonly Place[] {
  const kind = keywordOf(type);
  const own = { anchor: type.name, name: type.name, kind, ...wordsOf(type.description ?? undefined, type.name) };
  if (isEnumType(type)) return [own, ...fieldPlaces(type.name, 'value', [...type.getValues()])];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own];
  return [own, ...fieldPlaces(type.name, 'field', Object.values(type.getFields()))];
}

function inside(contract: Contract, type: GraphQLNamedType): Markup | readonly Markup[] | undefined {
  if (isEnumType(type)) return valueRows(type);
  if (isInputObjectType(type)) return inputList(contract, type.name, Object.values(type.getFields()));
  if (isScalarType(type)) return undefined;
  const fields = isUnionType(type) ? [] : Object.values(type.getFields());
  return [...fields.map((field) => fieldRow(contract, type.name, field)), children(contract, type)];
}

function valueRows(type: GraphQLEnumType): readonly Markup[] {
  return type.getValues().map((value) => {
    const anchor = `${type.name}.${value.name}`;
    return html`<div class="row" id="${anchor}">
<p class="name"><a href="#${anchor}"><code>${value.name}</code></a></p>
${deprecation(value.deprecationReason)}
${paragraphs(wordsOf(value.description ?? undefined, anchor))}
</div>
`;
  });
}

function parents(contract: Contract, type: GraphQLNamedType): Markup | undefined {
  if (!isObjectType(type) || type.getInterfaces().length === 0) return undefined;
  const names = type.getInterfaces().map(({ name }) => html` ${nameLink(contract, name)}`);
  return html` <span class="keyword">implements</span>${names}`;
}

/** The types of an interface or a union. */
function children(contract: Contract, type: GraphQLNamedType): Markup {
  if (!isInterfaceType(type) && !isUnionType(type)) return html``;
  const names = contract.schema.getPossibleTypes(type).map(({ name }) => html`<li>${nameLink(contract, name)}</li>`);
  return html`<p>One of <span lang="zh-Hans">可为</span></p><ul class="names">${names}</ul>`;
}
