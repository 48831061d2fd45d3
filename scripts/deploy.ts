import { assertContext, configuredContext } from './local/account/context.ts';
import { command } from './local/command.ts';
import { CDK } from './local/deployment/cdk.ts';
import { ROOT } from './local/directories.ts';
import { runAttached } from './local/process/attached.ts';

/** `npm run deploy -- -c issuer=… -c administrators=…`: all stacks into the account of the AWS credentials in use. */
await command(async () => {
  const args = process.argv.slice(2);
  assertContext(args, await configuredContext());
  await runAttached('The deployment', process.execPath, [CDK, 'deploy', '--all', ...args], ROOT);
});
