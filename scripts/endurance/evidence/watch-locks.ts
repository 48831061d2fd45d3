import { setTimeout as sleep } from 'node:timers/promises';
import type { Backend } from '../../local/backend.ts';
import { bucketOf } from './bucket.ts';

/** So often the whole bucket is looked at. Milliseconds. */
const EVERY = 250;

/** Where an engine locks from the first instant, looks all the time for anything that is not. */
export async function watchLocks(backend: Backend, report: (line: string) => void) {
  if (backend.engine === 'ministack') {
    report('  – locks are not watched at every instant: MiniStack’s multipart uploads forget the lock they begin with');
    return { unlocked: async () => [] };
  }
  const bucket = bucketOf(backend);
  const [seen, unlocked] = [new Set<string>(), new Set<string>()];
  let going = true;
  const watching = (async () => {
    while (going) {
      for (const version of await bucket.versions().catch(() => [])) {
        if (seen.has(version.versionId)) continue;
        if (await bucket.isLocked(version)) seen.add(version.versionId);
        else unlocked.add(`${version.key} was seen without a lock`);
      }
      await sleep(EVERY);
    }
  })();
  return {
    async unlocked(): Promise<readonly string[]> {
      going = false;
      await watching;
      report(`  ${seen.size} versions seen as they came, ${unlocked.size} of them without a lock`);
      return [...unlocked];
    },
  };
}
