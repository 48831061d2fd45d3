import { expect, test } from 'vitest';
import { claimNumbers, rateOf } from '#scripts/bench/claims/claim-numbers.ts';
import { crowd } from './support/crowd.ts';
import { backend, word } from './support/deployed.ts';

const PROCESSES = 5;
const EACH = crowd(10, 2);
const COUNT = PROCESSES * EACH;

/** An organ that no other test uses: twelve digits. */
const organOf = (text: string) =>
  `33${[...text]
    .map((letter) => letter.charCodeAt(0) % 10)
    .join('')
    .padEnd(10, '0')
    .slice(0, 10)}`;

test(`${COUNT} rivals in ${PROCESSES} processes want the next number of one series: none is skipped, none given twice`, async () => {
  const { endpoint, tableName } = backend;
  const organ = organOf(word() + word());

  const inTurn = await claimNumbers(
    { endpoint, tableName, organ: organOf(word() + word()), each: COUNT, inTurn: true },
    1,
  );
  const atOnce = await claimNumbers({ endpoint, tableName, organ, each: EACH }, PROCESSES);

  console.log(`in turn: ${rateOf(inTurn)}\n at once: ${rateOf(atOnce)}`);
  const numbers = atOnce.claimed.map(({ number }) => number).sort();
  const prefix = numbers[0]?.slice(0, -6);
  expect(prefix).toMatch(new RegExp(`^J${organ}\\d{4}$`));
  expect(numbers).toEqual(Array.from({ length: COUNT }, (_, i) => `${prefix}${String(i + 1).padStart(6, '0')}`));
}, 240_000);
