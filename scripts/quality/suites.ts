import { startVitest } from 'vitest/node';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export type Suite = 'unit' | 'property' | 'contract' | 'infra' | 'exhaustive' | 'local' | 'browser';

/** Runs suites side by side in one run of the test runner, and counts their tests. */
export async function runSuites(suites: readonly Suite[], files: readonly string[] = []): Promise<Counts> {
  const vitest = await startVitest('test', [...files], {
    run: true,
    watch: false,
    project: [...suites],
    passWithNoTests: false,
  });
  const modules = vitest.state.getTestModules();
  const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
  const broken =
    modules.filter((module) => module.errors().length > 0).length + vitest.state.getUnhandledErrors().length;
  await vitest.close();
  return {
    passed: states.filter((state) => state === 'passed').length,
    failed: states.filter((state) => state === 'failed').length + broken,
    skipped: states.filter((state) => state === 'skipped').length,
  };
}

export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce((one, other) => ({
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }));
}

/** The closing line of every run, and its exit code. */
export function close({ passed, failed, skipped }: Counts): void {
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
