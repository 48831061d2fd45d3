import { parseArgs } from 'node:util';
import { evidence } from './endurance/evidence.ts';
import type { Engine } from './local/engine/engine.ts';

const ENGINES: readonly Engine['name'][] = ['ministack', 'localstack', 'external'];

/** `npm run endurance -- evidence [--points N] [--seed N] [--engine ministack | localstack]`: what holds when all else breaks. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    points: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    engine: { type: 'string', default: process.env.AWS_ENDPOINT_URL ? 'external' : 'ministack' },
  },
});
const engine = ENGINES.find((name) => name === values.engine);
if (positionals[0] !== 'evidence' || engine === undefined) {
  console.error('npm run endurance -- evidence [--points N] [--seed N] [--engine ministack | localstack]');
  process.exitCode = 1;
} else {
  const held = await evidence({ points: Number(values.points), seed: Number(values.seed), engine }, console.log);
  process.exitCode = held ? 0 : 1;
}
