import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { crowd } from './support/crowd.ts';
import { send } from './support/deployed.ts';
import { REPORT } from './support/filed-case.ts';
import { persistently } from './support/persistently.ts';
import { station } from './support/station.ts';

const COUNT = crowd(20, 5);
const REGISTER = `mutation ($input: RegisterReportInput!) { registerReport(input: $input) {
  receipt { number } refusals { code } } }`;

/** A report under a key of its own; who is told to come back later does. Its number, and how often it was sent again. */
async function register(officer: string) {
  const variables = { input: { ...REPORT, idempotencyKey: randomUUID() } };
  const { data, errors, sends } = await persistently(officer, REGISTER, variables);
  expect(errors).toEqual([]);
  return { number: String(data.registerReport.receipt.number), retries: sends - 1 };
}

test(`${COUNT} registrations at once in one organ, twice: each has its receipt, and the numbers have no gap`, async () => {
  const { organ, serving } = await station();
  const officers = [await serving('OFFICER'), await serving('OFFICER')];
  const wave = () => Promise.all(Array.from({ length: COUNT }, (_, i) => register(officers[i % 2] ?? '')));

  // The first finds few functions running and is served almost in turn; the second meets at the series.
  const waves = [await wave(), await wave()];

  const retries = waves.map((each) => each.reduce((sum, { retries }) => sum + retries, 0));
  console.log(`twice ${COUNT} registrations at once: ${retries.join(' and ')} had to be sent again`);
  const numbers = waves.flatMap((each) => each.map(({ number }) => number)).sort();
  const prefix = numbers[0]?.slice(0, -6);
  expect(prefix).toMatch(new RegExp(`^J${organ}\\d{4}$`));
  expect(numbers).toEqual(Array.from({ length: 2 * COUNT }, (_, i) => `${prefix}${String(i + 1).padStart(6, '0')}`));
  const { data } = await send(officers[0], '{ reports(first: 100) { edges { node { number } } } }');
  const listed: readonly string[] = data.reports.edges.map(({ node }: { node: { number: string } }) => node.number);
  expect(listed.toSorted()).toEqual(numbers);
}, 240_000);
