import type { DocumentNode } from 'graphql';
import { getOperationAST, print } from 'graphql';
import { expect, test } from 'vitest';
import { samples } from '#scripts/local/samples.ts';
import { tour } from '#scripts/local/tour.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import { api } from '#test/support/api.ts';
import { surroundings } from '#test/support/surroundings.ts';

const nameOf = (document: DocumentNode): string => getOperationAST(document)?.name?.value ?? '';

/** What stands in the place of a word in angle brackets, as somebody would copy it. */
function filled(variables: object, answers: Readonly<Record<string, unknown>>): object {
  const text = JSON.stringify(variables).replace(/"<(\w+) ([\w.]+)>"/g, (_all, operation, path) => {
    const found = String(path)
      .split('.')
      .reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], answers[operation]);
    expect(found, `${operation} ${path}`).toEqual(expect.any(String));
    return JSON.stringify(found);
  });
  return JSON.parse(text);
}

test('the explorer’s tabs, one after another: each finds something, or is refused as it says', async () => {
  const world = surroundings({ now: new Date().toISOString() });
  const server = api({ world, administrators: ['zhou.admin'] });
  await seedDemo(sender(server.send), () => undefined);
  const answers: Record<string, unknown> = {};

  for (const { title, person, document, variables, refusal } of [...samples, ...tour] as typeof tour) {
    const { data, errors } = await server.send(person, print(document), filled(variables, answers));
    answers[nameOf(document)] = data;

    expect([title, errors]).toEqual([title, []]);
    const refusals = Object.values<{ refusals?: { code: string }[] }>(data).flatMap((each) => each?.refusals ?? []);
    expect([title, refusals.map(({ code }) => code)]).toEqual([title, refusal === undefined ? [] : [refusal]]);
    expect([title, JSON.stringify(data)]).toEqual([title, expect.not.stringMatching(/"edges":\[\]/)]);
  }

  expect(answers.VisitPass).toMatchObject({ node: { status: 'CONFIRMED', pass: { token: expect.any(String) } } });
});
