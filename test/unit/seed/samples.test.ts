import { print } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { samples } from '#scripts/local/samples.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import type { Api } from '#test/support/api.ts';
import { api } from '#test/support/api.ts';
import { surroundings } from '#test/support/surroundings.ts';

let server: Api;

beforeAll(async () => {
  // The samples ask for the days to come, as counted from now.
  const world = surroundings({ now: new Date().toISOString() });
  server = api({ world, administrators: ['zhou.admin'] });
  await seedDemo(
    sender((person, query, variables) => server.send(person, query, variables)),
    () => undefined,
  );
});

test.each(samples)(
  '"$title" finds something in the demo, in every list it asks for',
  async ({ person, document, variables }) => {
    const { data, errors } = await server.send(person, print(document), variables);

    expect(errors).toEqual([]);
    for (const list of Object.values<{ edges: unknown[] }>(data)) expect(list.edges).not.toEqual([]);
  },
);
