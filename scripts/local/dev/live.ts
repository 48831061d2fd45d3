import { LambdaClient } from '@aws-sdk/client-lambda';
import { stop } from 'esbuild';
import { clientOptions } from '../deployment/environment.ts';
import type { Lifetime } from '../process/lifetime.ts';
import { deployedFunctions } from './functions.ts';
import { generate } from './generate.ts';
import { LiveFunction } from './live-function.ts';
import { changes } from './watch.ts';

const SOURCES = ['domain', 'store', 'functions', 'schema', 'client/operations', 'client/generated'];

/** Bundles all functions from the sources as they are, and puts them into the engine once. */
export async function putLive(endpoint: string): Promise<void> {
  const functions = await liveFunctions(endpoint);
  try {
    await Promise.all(functions.map((live) => live.refresh()));
  } finally {
    await Promise.all(functions.map((live) => live.dispose()));
    await stop();
  }
}

async function liveFunctions(endpoint: string): Promise<readonly LiveFunction[]> {
  const client = new LambdaClient(clientOptions(endpoint));
  return (await deployedFunctions(endpoint)).map((deployed) => new LiveFunction(client, deployed));
}

/**
 * Puts every change of a rule, resolver or schema live, into the functions of the running engine: the same path as
 * deployed, without a deployment. Resolves when the lifetime ends.
 */
export async function goLive(lifetime: Lifetime, endpoint: string, report: (line: string) => void): Promise<void> {
  const functions = await liveFunctions(endpoint);
  lifetime.onEnd(() => Promise.all(functions.map((live) => live.dispose())).then(() => undefined));

  const refresh = async (paths?: readonly string[]): Promise<number> => {
    const results = await Promise.all(functions.map((live) => live.refresh(paths)));
    return results.filter(Boolean).length;
  };
  await refresh();
  report('\nWatching domain/, store/, functions/, schema/ and the operations of client/.');
  for await (const paths of changes(lifetime, SOURCES)) {
    const begun = performance.now();
    try {
      const isSchema = paths.some((path) => path.endsWith('.graphql'));
      if (isSchema) await generate(lifetime);
      const changed = await refresh(isSchema ? undefined : paths);
      const took = ((performance.now() - begun) / 1000).toFixed(1);
      const where = changed === 0 ? 'no function differs' : `live in ${changed} function${changed === 1 ? '' : 's'}`;
      report(`  ✓ ${paths.join(', ')}: ${where}, ${took} s`);
    } catch (error) {
      if (!lifetime.ended) report(`  ✗ ${paths.join(', ')}: ${describe(error)}`);
    }
  }
}

/** esbuild's message holds file, line and reason, one error a line. */
const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));
