import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeTypeDefs } from '@graphql-tools/merge';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { buildASTSchema, lexicographicSortSchema } from 'graphql';

/** The whole contract of a folder of SDL files, printed as functions/graphql/generated/sdl.ts is. */
export async function mergedSdl(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return printSchemaWithDirectives(lexicographicSortSchema(buildASTSchema(mergeTypeDefs(texts))));
}
