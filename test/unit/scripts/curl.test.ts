import { parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { samples } from '#scripts/local/samples.ts';
import { curl } from '#scripts/local/welcome.ts';

it.each(samples)('prints "$title" as a command whose query no shell would break', (sample) => {
  // Act
  const command = curl('http://127.0.0.1:4000/graphql', sample);
  // Assess
  const [, body = ''] = /-d '([^']*)'$/.exec(command) ?? [];
  const { query, variables } = JSON.parse(body);
  expect(print(parse(query))).toBe(print(sample.document));
  expect(variables).toEqual(sample.variables);
});
