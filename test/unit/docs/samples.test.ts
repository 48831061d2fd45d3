import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { schemaOf } from '#functions/graphql/server.ts';
import { ROOT } from '#scripts/local/directories.ts';

const schema = schemaOf();
const guides = (await readdir(join(ROOT, 'docs'))).filter((name) => name.endsWith('.md'));

test.each(guides)('every operation shown in docs/%s can be sent', async (guide) => {
  const text = await readFile(join(ROOT, 'docs', guide), 'utf8');

  for (const [, sample = ''] of text.matchAll(/```graphql\n([\s\S]*?)```/g)) {
    // The others show how types are written.
    if (!/^(query|mutation|\{)/.test(sample)) continue;
    expect(validate(schema, parse(sample)).map(({ message }) => message)).toEqual([]);
  }
});
