import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { Problem } from '../problem.ts';
import { bootstrap, type Deployment, deploy, isDeployed, synthesize } from './deploy.ts';
import { clientOptions } from './environment.ts';
import { describeStack, STACKS } from './stacks.ts';

/**
 * Starts the engine and deploys to it, unless these very stacks stand there already. Onto an engine known to be
 * empty, the stacks are built while it starts.
 */
export async function bringUp(
  deployment: Deployment,
  isEmpty: boolean,
  startEngine: () => Promise<void>,
): Promise<void> {
  if (isEmpty) {
    const ready = startEngine().then(() => bootstrap(deployment));
    await Promise.all([ready, synthesize(deployment)]);
    return deploy(deployment);
  }
  await startEngine();
  if (await isDeployed(deployment.endpoint, deployment.digest)) {
    deployment.progress.say('  ✓ The stacks stand as they were deployed');
    return;
  }
  const ready = (await stands(deployment.endpoint, 'CDKToolkit')) ? undefined : bootstrap(deployment);
  await Promise.all([ready, synthesize(deployment)]);
  await deploy(deployment);
}

/** @throws Problem when data is said to be whole, but the engine forgot its stacks: it ended without saving */
export async function assertRemembered(endpoint: string): Promise<void> {
  if (await stands(endpoint, STACKS.data)) return;
  throw new Problem('The engine was killed before it saved its first state; begin anew: npm start -- --fresh');
}

const stands = async (endpoint: string, stack: string): Promise<boolean> =>
  (await describeStack(new CloudFormationClient(clientOptions(endpoint)), stack)) !== undefined;
