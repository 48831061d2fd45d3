import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { Problem } from '../local/problem.ts';
import type { Day } from './deprecation.ts';
import type { Judged } from './difference.ts';
import { differenceSince } from './difference.ts';
import { mergedSdl } from './merged.ts';
import { shortNotices } from './notice.ts';
import type { Release } from './releases.ts';
import { printRelease, releaseFile, releasesFolder, releasesOf } from './releases.ts';
import { showChanges, writeChanges } from './show.ts';
import { readVersion, successors } from './version.ts';

/**
 * Releases the schema of a folder: keeps its SDL under the version, and tells in the changelog what changed.
 * @returns the changelog's new section
 * @throws Problem if the version is taken or does not follow, or the change must not be made
 */
export async function release(schema: string, version: string, date: Day): Promise<string> {
  const releases = await releasesOf(schema);
  const sdl = await mergedSdl(schema);
  const changes = await differenceSince(releases, sdl, date);
  requireSuccessor(releases, version, changes);
  requireOrder(releases.at(-1), date);
  requireAllowed(changes, shortNotices(releases.at(-1), sdl, date));
  const body = releases.length === 0 ? beginning(sdl) : writeChanges(changes);
  const section = `## ${version} (${date})\n\n${body}`;
  await mkdir(releasesFolder(schema), { recursive: true });
  await writeFile(releaseFile(schema, version), printRelease({ version, date, sdl }));
  await prepend(join(schema, 'CHANGELOG.md'), section);
  return section;
}

function requireSuccessor(releases: readonly Release[], version: string, changes: readonly Judged[]): void {
  const last = releases.at(-1);
  readVersion(version);
  if (releases.some((each) => each.version === version)) throw new Problem(`${version} is released already.`);
  if (last === undefined) return;
  const isBreaking = changes.some(({ severity }) => severity === 'breaking');
  const change = isBreaking ? 'breaking' : changes.length > 0 ? 'addition' : 'none';
  const allowed = successors(readVersion(last.version), change);
  if (allowed.includes(version)) return;
  const why = { breaking: 'something breaks', addition: 'nothing breaks', none: 'nothing changed' }[change];
  throw new Problem(`${version} does not follow ${last.version}: ${why}, so it is ${allowed.join(' or ')}.`);
}

/** Notice counts from releases: one dated back would shorten it. */
function requireOrder(last: Release | undefined, date: Day): void {
  if (last !== undefined && date < last.date) throw new Problem(`${last.version} was released after ${date}.`);
}

function requireAllowed(changes: readonly Judged[], notices: readonly string[]): void {
  const refused = changes.filter(({ objection }) => objection !== undefined);
  const lines = [...(refused.length > 0 ? [showChanges(refused)] : []), ...notices];
  if (lines.length > 0) throw new Problem(`This cannot be released:\n${lines.join('\n')}`);
}

function beginning(sdl: string): string {
  const schema = buildSchema(sdl);
  const count = (type: 'getQueryType' | 'getMutationType') => Object.keys(schema[type]()?.getFields() ?? {}).length;
  const queries = count('getQueryType');
  return `The first: ${queries} queries, ${count('getMutationType')} mutations. 首个版本。\n`;
}

const HEAD = `# Changelog of the schema 接口变更记录

Written by \`npm run schema -- release\` from the difference between two releases; what the groups mean for a client:
[docs/versioning.md](../docs/versioning.md).
`;

async function prepend(file: string, section: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => HEAD);
  const first = text.search(/^## /m);
  const [head, rest] = first === -1 ? [text, ''] : [text.slice(0, first), text.slice(first)];
  await writeFile(file, `${head.trimEnd()}\n\n${section}${rest === '' ? '' : `\n${rest}`}`);
}
