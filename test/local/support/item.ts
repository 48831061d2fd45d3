import { expect } from 'vitest';
import { send } from './deployed.ts';

const HOLDER = `__typename
  ... on HeldByPossessor { name }
  ... on HeldByOfficer { officerId }
  ... on HeldInStore { room shelf seal store { id } }
  ... on HeldInTransit { transferId }`;
const ITEM = `query ($id: ID!) { propertyItem(id: $id) {
  version status flags availableActions holder { ${HOLDER} }
  custodyChain { edges { node { type by { id } from { ${HOLDER} } to { ${HOLDER} } } } }
  history { edges { node { type } } } } }`;

interface Link {
  readonly type: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** An item as somebody sees it: who holds it, its whole chain, and the types of its events. */
export async function readItem(subject: string, id: string) {
  const { data, errors } = await send(subject, ITEM, { id });
  expect(errors).toEqual([]);
  const { version, status, flags, holder, availableActions, custodyChain, history } = data.propertyItem;
  const chain: readonly Link[] = custodyChain.edges.map(({ node }: { node: Link }) => node);
  const types: readonly string[] = history.edges.map(({ node }: { node: Link }) => node.type);
  return { version, status, flags, holder, availableActions, chain, types };
}
