import { demoEvidence } from './demo/evidence.ts';
import { command } from './local/command.ts';
import { requestToken } from './local/identity/request-token.ts';
import { Problem } from './local/problem.ts';
import { requireRunning } from './local/running.ts';

const DEMOS = { evidence: demoEvidence } as const;

/** `npm run demo -- evidence`: shows one thing that the running backend does, with real data. */
await command(async () => {
  const name = process.argv[2] ?? '';
  if (!Object.hasOwn(DEMOS, name))
    throw new Problem(
      `Say which: ${Object.keys(DEMOS)
        .map((each) => `npm run demo -- ${each}`)
        .join(', ')}`,
    );
  const { graphqlUrl, issuer } = await requireRunning();
  await DEMOS[name as keyof typeof DEMOS]({
    graphqlUrl,
    token: await requestToken(issuer, 'wang.officer'),
    report: console.log,
  });
});
