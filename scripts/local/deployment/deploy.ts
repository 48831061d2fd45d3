import { rm } from 'node:fs/promises';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { Lifetime } from '../process/lifetime.ts';
import type { Progress } from '../progress.ts';
import { type Context, cdk, contextArguments } from './cdk.ts';
import { clientOptions, engineEnvironment, LOCAL_ACCOUNT, LOCAL_REGION } from './environment.ts';
import { describeStack, isWhole, STACKS } from './stacks.ts';

/** The tag that says which sources a deployed stack was made of. It lives and dies with the engine's own state. */
const SOURCES_TAG = 'yangguang-sources';

export interface Deployment {
  readonly lifetime: Lifetime;
  readonly progress: Progress;
  readonly endpoint: string;
  readonly context: Context;
  /** Where the synthesized stacks go. */
  readonly assembly: string;
  readonly digest: string;
}

/** Whether both stacks stand whole and were made of these very sources. */
export async function isDeployed(endpoint: string, digest: string): Promise<boolean> {
  const client = new CloudFormationClient(clientOptions(endpoint));
  const stacks = await Promise.all(Object.values(STACKS).map((name) => describeStack(client, name)));
  return stacks.every(
    (stack) => isWhole(stack) && stack?.Tags?.some(({ Key, Value }) => Key === SOURCES_TAG && Value === digest),
  );
}

/** Makes the templates and bundles the functions. Needs no engine, so it can run while one starts. */
export const synthesize = ({ lifetime, progress, endpoint, context, assembly }: Deployment): Promise<void> =>
  progress.step('synthesize', 'Building the stacks and functions', async (log) => {
    await rm(assembly, { recursive: true, force: true });
    const args = ['synth', '--quiet', '--output', assembly, ...contextArguments(context)];
    await cdk(lifetime, { what: 'Building the stacks', args, env: engineEnvironment(endpoint), log });
  });

/** Gives the engine the bucket and roles that every CDK deployment needs. */
export const bootstrap = ({ lifetime, progress, endpoint }: Deployment): Promise<void> =>
  progress.step('bootstrap', 'Preparing the engine for the CDK', (log) => {
    const args = ['bootstrap', `aws://${LOCAL_ACCOUNT}/${LOCAL_REGION}`];
    // Outside the repository's root, whose cdk.json would have it run the app first.
    const cwd = import.meta.dirname;
    return cdk(lifetime, { what: 'Preparing the engine', args, env: engineEnvironment(endpoint), log, cwd });
  });

/** Deploys what was synthesized. */
export const deploy = ({ lifetime, progress, endpoint, assembly, digest }: Deployment): Promise<void> =>
  progress.step('deploy', 'Deploying the stacks', (log) => {
    const args = ['deploy', '--all', '--app', assembly, '--require-approval', 'never', '--method', 'direct'];
    const tag = ['--tags', `${SOURCES_TAG}=${digest}`, '--progress', 'events'];
    return cdk(lifetime, { what: 'Deploying', args: [...args, ...tag], env: engineEnvironment(endpoint), log });
  });
