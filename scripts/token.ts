import { command } from './local/command.ts';
import { requestToken } from './local/identity/request-token.ts';
import { listPeople } from './local/people.ts';
import { Problem } from './local/problem.ts';
import { requireRunning } from './local/running.ts';

/** `npm run token -- <person>`: prints an access token for a demo person, and nothing else. */
await command(async () => {
  const person = process.argv[2];
  if (person === undefined) throw new Problem(`Say for whom: npm run token -- <person>\n${listPeople().join('\n')}`);
  const { issuer } = await requireRunning();
  console.log(await requestToken(issuer, person));
});
