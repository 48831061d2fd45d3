import { connect } from '#client/api/index.ts';
import { MyCasesDocument } from '#client/generated/graphql.ts';

/**
 * A case that takes evidence.
 * @throws Error if the officer has none
 */
export async function filedCase(where: { readonly url: string; readonly token: string }): Promise<string> {
  const { casesInMyCharge } = await connect(where).ask(MyCasesDocument, { first: 50 });
  const found = casesInMyCharge.edges.map(({ node }) => node).find(({ status }) => status === 'FILED');
  if (found === undefined) throw new Error('there is no filed case');
  return found.id;
}
