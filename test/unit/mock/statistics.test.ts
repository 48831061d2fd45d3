import { expect, test } from 'vitest';
import { memoryBackend } from '#scripts/mock/memory-backend.ts';
import { ORGANS } from '#scripts/seed/organs.ts';

const NOW = '2026-11-23T01:00:00.000Z';
const QUESTION = `query ($organ: OrganCode!, $after: String) {
  statistics(organ: $organ, from: "2026-11-23", to: "2026-11-23") { counts { measure amount } }
  viewer { changes(after: $after) { nodes { __typename } } } }`;

test('the demo is counted and told of in the mock too', async () => {
  const backend = await memoryBackend({ now: () => NOW });
  await backend.settled();
  const after = Buffer.from('2026-11-23T00:00:00.000Z').toString('base64url');

  const response = await backend.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer wang.officer' },
    body: JSON.stringify({ query: QUESTION, variables: { organ: ORGANS.station.code, after } }),
  });

  const { data } = (await response.json()) as {
    data: { statistics: [{ counts: object[] }]; viewer: { changes: { nodes: object[] } } };
  };
  expect(data.statistics[0].counts).toContainEqual({ measure: 'REPORTS_REGISTERED', amount: 5 });
  expect(data.viewer.changes.nodes).toContainEqual({ __typename: 'Case' });
});
