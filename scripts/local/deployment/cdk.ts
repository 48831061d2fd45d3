import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from '../directories.ts';
import type { Lifetime } from '../process/lifetime.ts';
import { run } from '../process/run.ts';

/** The pinned CDK program, so that no other on the machine is taken. */
export const CDK = join(dirname(createRequire(import.meta.url).resolve('aws-cdk/package.json')), 'bin', 'cdk');

export interface CdkCall {
  readonly what: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly log: string;
  /** The folder whose `cdk.json` counts; by default the repository's root. */
  readonly cwd?: string;
}

export const cdk = (lifetime: Lifetime, { what, args, env, log, cwd = ROOT }: CdkCall): Promise<void> =>
  run(lifetime, what, {
    file: process.execPath,
    args: [CDK, ...args, '--ci', '--no-color', '--no-notices'],
    cwd,
    env,
    log,
  });

/** The context keys that the stacks read. */
export interface Context {
  readonly issuer: string;
  readonly audience: string;
  readonly jwks: string;
  readonly administrators: string;
  readonly introspection: 'on' | 'off';
  readonly corsOrigins: string;
  readonly s3PublicEndpoint: string;
  readonly ledgerOrigin: string;
  readonly ledgerSigner: 'kms' | 'secret';
}

export const contextArguments = (context: Context): string[] =>
  Object.entries(context).flatMap(([key, value]) => ['--context', `${key}=${value}`]);
