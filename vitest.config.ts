import { defineConfig } from 'vitest/config';
import { RacesFirst } from './test/local/support/races-first.ts';

/** graphql ships a module and a script build; the runner would load both, and they do not know each other's types. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

const project = (name: string, extra: object = {}) => ({
  resolve,
  test: {
    name,
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_TRACE_ENABLED: 'false', POWERTOOLS_METRICS_DISABLED: 'true' },
    include: [`test/${name}/**/*.test.ts`],
    ...extra,
  },
});

/** These files leave nothing behind in their process, so they may share one: loading takes longer than testing. */
const SHARED = { isolate: false, pool: 'threads' };

/** They look through everything there is, or through very many interleavings: not for the inner loop. */
const EXHAUSTIVE = [
  'test/unit/docs/site.test.ts',
  'test/unit/graphql/detention-secret.test.ts',
  'test/unit/graphql/walk/walk.test.ts',
  'test/unit/graphql/year-of-slots.test.ts',
  'test/unit/ledger/bundle-flips.test.ts',
  'test/unit/ledger/go.test.ts',
  'test/unit/mock/launch.test.ts',
  'test/unit/mock/valid.test.ts',
  'test/unit/schema/command.test.ts',
  'test/unit/seal/killed.test.ts',
  'test/property/count/statistics.property.test.ts',
  'test/property/evidence/interruptions.property.test.ts',
  'test/property/evidence/release.property.test.ts',
  'test/property/evidence/rivals.property.test.ts',
  'test/property/ledger/flips.property.test.ts',
  'test/property/visit/model.property.test.ts',
  'test/property/visit/narrowing.property.test.ts',
  'test/property/visit/rush.property.test.ts',
  'test/property/visit/sessions.property.test.ts',
  'test/property/visit/waiting.property.test.ts',
];
const QUICK = { ...SHARED, exclude: EXHAUSTIVE };

/** One project per kind of test; `npm run check` runs the quick ones, `npm test` all of them. */
export default defineConfig({
  test: {
    // By default one core is left free; here nothing else wants it.
    maxWorkers: '100%',
    sequence: { sequencer: RacesFirst },
    projects: [
      project('unit', QUICK),
      project('property', { ...QUICK, testTimeout: 60_000 }),
      project('exhaustive', { ...SHARED, include: EXHAUSTIVE, testTimeout: 60_000 }),
      project('contract', SHARED),
      project('infra', { ...SHARED, testTimeout: 120_000, hookTimeout: 120_000 }),
      project('local', {
        globalSetup: ['test/local/backend.setup.ts'],
        testTimeout: 120_000,
        hookTimeout: 300_000,
        fileParallelism: false,
      }),
      project('browser', {
        globalSetup: ['test/browser/backend.setup.ts'],
        testTimeout: 120_000,
        hookTimeout: 300_000,
        fileParallelism: false,
      }),
    ],
  },
});
