import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../local/problem.ts';
import type { Day } from './deprecation.ts';
import { isDay } from './deprecation.ts';
import { compareVersions, readVersion } from './version.ts';

/** The contract as clients were given it. */
export interface Release {
  readonly version: string;
  /** Clients know what it says from this day on: notice counts from it. */
  readonly date: Day;
  readonly sdl: string;
}

export const releasesFolder = (schema: string): string => join(schema, 'releases');

export const releaseFile = (schema: string, version: string): string =>
  join(releasesFolder(schema), `${version}.graphql`);

/** The text of a release's file: one line that dates it, then the SDL. */
export const printRelease = ({ version, date, sdl }: Release): string =>
  `# Schema ${version}, released ${date}. Written by npm run schema -- release; never edited.\n${sdl}\n`;

/** All releases in a schema's folder, oldest first. @throws Problem if one does not say when it was released */
export async function releasesOf(schema: string): Promise<readonly Release[]> {
  const names = await readdir(releasesFolder(schema)).catch(() => []);
  const versions = names.filter((name) => name.endsWith('.graphql')).map((name) => name.slice(0, -'.graphql'.length));
  versions.sort((one, other) => compareVersions(readVersion(one), readVersion(other)));
  return Promise.all(versions.map((version) => readRelease(schema, version)));
}

async function readRelease(schema: string, version: string): Promise<Release> {
  const text = await readFile(releaseFile(schema, version), 'utf8');
  const [head = '', ...lines] = text.split('\n');
  const date = /^# Schema \S+, released (\S+)\. /.exec(head)?.[1];
  if (!isDay(date)) throw new Problem(`schema/releases/${version}.graphql does not say when it was released.`);
  return { version, date, sdl: lines.join('\n').trimEnd() };
}
