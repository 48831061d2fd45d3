import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { bundle } from '#infra/bundle.ts';

/** What a handler imports under a name, where the deployment decides what that is: JSON. */
export type BundledData = Readonly<Record<string, unknown>>;

/**
 * A handler as one bundled file, built in this process: no shell, no `npx` per function, and the same options as the
 * measurements use. The asset is named by its content, so an unchanged function is not deployed again.
 */
export function bundledCode(entry: string, data: BundledData = {}): Code {
  return Code.fromAsset(dirname(entry), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never pulled: the local bundler always answers.
      image: DockerImage.fromRegistry('none'),
      // Two handlers may share a folder, and two deployments a handler; the CDK tells their assets apart by this.
      command: [entry, JSON.stringify(data)],
      local: {
        tryBundle: (folder) => {
          writeBundle(entry, folder, data);
          return true;
        },
      },
    },
  });
}

/** Bundles a handler with its data, which stands beside it as well, for whoever wants to see what is deployed. */
export function writeBundle(entry: string, folder: string, data: BundledData): void {
  const modules = Object.entries(data).map(([name, value]): [string, string] => {
    const file = join(folder, basename(name));
    writeFileSync(file, JSON.stringify(value, null, 2));
    return [name, file];
  });
  buildSync(bundle(entry, folder, Object.fromEntries(modules)));
}
