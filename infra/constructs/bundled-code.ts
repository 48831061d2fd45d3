import { dirname } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { bundle } from '#infra/bundle.ts';

/**
 * A handler as one bundled file, built in this process: no shell, no `npx` per function, and the same options as the
 * measurements use. The asset is named by its content, so an unchanged function is not deployed again.
 */
export function bundledCode(entry: string): Code {
  return Code.fromAsset(dirname(entry), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never pulled: the local bundler always answers.
      image: DockerImage.fromRegistry('none'),
      // Two handlers may share a folder; the CDK tells their assets apart by this.
      command: [entry],
      local: {
        tryBundle: (folder) => {
          buildSync(bundle(entry, folder));
          return true;
        },
      },
    },
  });
}
