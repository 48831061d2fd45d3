import { print } from 'graphql';
import type { Backend } from './backend.ts';
import { listPeople } from './people.ts';
import { type Sample, samples } from './samples.ts';

/** What `npm start` prints once all is up. */
export const welcome = ({ graphqlUrl, issuer, endpoint }: Backend, explorer: string): string[] => [
  '',
  '阳光 Yangguang is up.',
  '',
  `  API        ${graphqlUrl}`,
  `  Explorer   ${explorer}`,
  `  Docs       ${explorer}docs/`,
  `  Identity   ${issuer}/.well-known/openid-configuration`,
  `  Local AWS  ${endpoint}`,
  '',
  'People of the demo (a token for one: npm run token -- wang.officer):',
  ...listPeople(),
  '',
  'Three queries to paste into another terminal:',
  ...samples.flatMap((sample) => ['', `# ${sample.title}`, curl(graphqlUrl, sample)]),
  '',
  'Ctrl-C stops everything; the data stays. Anew: npm start -- --fresh',
];

/** One command that works when pasted into a POSIX shell: the body stands in single quotes, and holds none. */
export const curl = (graphqlUrl: string, { person, document, variables }: Sample): string =>
  `curl -s ${graphqlUrl} -H 'content-type: application/json' -H "authorization: Bearer $(npm run -s token -- ${person})" \\\n` +
  `  -d '${JSON.stringify({ query: print(document).replace(/\s+/g, ' ').trim(), variables })}'`;
