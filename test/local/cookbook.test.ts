import { beforeAll, describe, expect, test } from 'vitest';
import { personas } from '#scripts/cookbook/personas.ts';
import type { Taken } from '#scripts/cookbook/run.ts';
import { runCookbook } from '#scripts/cookbook/run.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import { PROMISES } from '#test/support/cookbook/promises.ts';
import { send } from './support/deployed.ts';

let taken: readonly Taken[];

beforeAll(async () => {
  await seedDemo(sender(send), () => undefined);
  taken = await runCookbook(personas, {
    ask: send,
    put: async (url, headers, body) => {
      const { status } = await fetch(url, { method: 'PUT', headers, body });
      if (status !== 200) throw new Error(`the store answered ${status}`);
    },
  });
});

describe.each(personas)('deployed, $name', ({ recipes }) => {
  test.each(recipes)('$name: $title.en', ({ name }) => {
    const answer = taken.find(({ recipe }) => recipe.name === name)?.answer;

    expect(answer?.data).toBeDefined();
    PROMISES[name]?.(answer?.data);
  });
});
