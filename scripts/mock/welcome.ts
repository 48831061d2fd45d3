import { listPeople } from '../local/people.ts';
import { DEMAND_HEADERS } from './demand.ts';
import type { MemoryBackend } from './memory-backend.ts';

/** What is there to be told of a mock that is up. */
export interface Arrived {
  readonly origin: string;
  readonly graphqlUrl: string;
  readonly backend: Pick<MemoryBackend, 'demo'>;
}

/** What `npm run mock` prints once it is up, and what it shows at `/` when no explorer is built. */
export const welcome = ({ graphqlUrl, origin, backend: { demo } }: Arrived): string[] => [
  '',
  '阳光 Yangguang, the mock: real rules, nothing kept.',
  '',
  `  API    ${graphqlUrl}`,
  `  Token  POST ${origin}/token; or send the name below as it is: authorization: Bearer lin.lawyer`,
  '',
  'People:',
  ...listPeople(),
  `  nobody          a citizen with receipt ${demo.receipt.number} and code ${demo.receipt.code}`,
  '',
  'On demand, by headers of a request:',
  `  ${DEMAND_HEADERS.refusal}: SLOT_FULL    the mutation is refused so`,
  `  ${DEMAND_HEADERS.error}: THROTTLED      the request fails so`,
  `  ${DEMAND_HEADERS.delay}: 800            the answer comes so many milliseconds later`,
  '',
  'One that works:',
  '',
  `curl -s ${graphqlUrl} -H 'content-type: application/json' -H 'authorization: Bearer wang.officer' \\`,
  `  -d '{"query":"{ cases(first: 3) { edges { node { number status suspectedOffence } } } }"}'`,
  '',
];
