import type { GraphQLType } from 'graphql';
import { getNamedType } from 'graphql';
import { html, type Markup } from '../site/html.ts';
import type { Contract } from './contract.ts';

/** Where a type or an operation is described. Undefined for what GraphQL itself brings: String, Int … */
export function placeOf({ homes }: Contract, name: string): string | undefined {
  const home = homes.get(name);
  return home === undefined ? undefined : `/reference/${home}.html#${name}`;
}

/** A type as it is written, `[Visit!]!`, its name a link. */
export function typeLink(contract: Contract, type: GraphQLType): Markup {
  const { name } = getNamedType(type);
  const [before, after] = String(type).split(name);
  return html`<code class="type">${before}${nameLink(contract, name)}${after}</code>`;
}

/** @param of the anchor's name, where it is not the name that is shown */
export function nameLink(contract: Contract, name: string, of = name): Markup {
  const place = placeOf(contract, of);
  return place === undefined ? html`${name}` : html`<a href="${place}">${name}</a>`;
}
