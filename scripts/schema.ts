import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { command } from './local/command.ts';
import { ROOT } from './local/directories.ts';
import { Problem } from './local/problem.ts';
import { setClientVersion } from './schema/client-version.ts';
import { isDay, today } from './schema/deprecation.ts';
import { differenceSince } from './schema/difference.ts';
import { lint } from './schema/lint.ts';
import { mergedSdl } from './schema/merged.ts';
import { release } from './schema/release.ts';
import { releasesOf } from './schema/releases.ts';
import { showChanges } from './schema/show.ts';

const USAGE = `Say what:
  npm run schema -- lint                               the rules for schema/ and client/operations/
  npm run schema -- diff                               what changed since the newest release; fails on what may not
  npm run schema -- release <version>                  releases schema/ as it is
  with --schema <folder> for another folder, and --date YYYY-MM-DD for another day than today`;

/** `npm run schema -- …`: holds the contract to its rules, compares it with what clients were given, releases it. */
await command(async () => {
  const options = { schema: { type: 'string' }, date: { type: 'string' } } as const;
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [what, version] = positionals;
  const schema = resolve(values.schema ?? `${ROOT}/schema`);
  const date = values.date ?? today();
  if (!isDay(date)) throw new Problem(`${date} is not a day such as 2026-11-22.`);
  if (what === 'lint') return lint();
  if (what === 'diff') return diff(schema, date);
  if (what !== 'release' || version === undefined) throw new Problem(USAGE);
  console.log(await release(schema, version, date));
  await setClientVersion(resolve(schema, '..'), version);
});

async function diff(schema: string, date: string): Promise<void> {
  const releases = await releasesOf(schema);
  const changes = await differenceSince(releases, await mergedSdl(schema), date);
  console.log(`Since ${releases.at(-1)?.version ?? 'nothing was released'}: ${changes.length} changes\n`);
  console.log(showChanges(changes));
  const refused = changes.filter(({ objection }) => objection !== undefined).length;
  if (refused > 0)
    throw new Problem(`${refused} of them would break clients. docs/versioning.md says how to change instead.`);
}
