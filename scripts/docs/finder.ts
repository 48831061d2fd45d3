import { ERROR_CODES } from '#functions/graphql/errors.ts';
import { refusalCatalogue } from '#functions/graphql/refusal-catalogue.ts';
import type { Finder } from './guides/markdown.ts';
import type { Contract } from './reference/contract.ts';
import { placeOf } from './reference/links.ts';

/** Finds what a guide names in code: a code, a type, an operation. */
export function finderOf(contract: Contract): Finder {
  const codes = new Set<string>([...refusalCatalogue.keys(), ...ERROR_CODES]);
  return (name) => {
    if (codes.has(name)) return `/catalogue/${name}.html`;
    if (!/^\w+$/.test(name)) return undefined;
    return [name, `Query.${name}`, `Mutation.${name}`].map((each) => placeOf(contract, each)).find((each) => each);
  };
}
