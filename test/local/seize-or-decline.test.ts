import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { Recorded } from '#store/event.ts';
import { command, done } from './support/command.ts';
import { watchCommits } from './support/commits.ts';
import { crowd } from './support/crowd.ts';
import { acceptedCase, filedCase } from './support/filed-case.ts';
import { seizure } from './support/property.ts';

const ROUNDS = crowd(10, 2);
/** When the seizures of a round set out, and when the decline does, in milliseconds. */
const SEIZURES = [0, 15, 30, 45, 60];
const DECLINE = 30;

const declines = ({ aggregate, event }: Recorded, caseId: string) =>
  aggregate === caseId && event.type === 'CaseDeclined';

test('nothing is seized on a case after it was declined', async () => {
  const { officer, second, leader } = await filedCase();
  const commits = await watchCommits();
  const rounds: { readonly caseId: string; readonly seized: readonly string[] }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const caseId = await acceptedCase(officer, { kind: 'ADMINISTRATIVE', suspectedOffence: '殴打他人案' });
    const seize = async (delay: number) => {
      await sleep(delay);
      return command(officer, 'seizeItems', seizure(caseId, second, ['手机']), 'items { id }');
    };
    const decline = async () => {
      await sleep(DECLINE);
      return done(leader, 'declineCase', { caseId, reason: '没有违法事实' });
    };

    const [, ...answers] = await Promise.all([decline(), ...SEIZURES.map(seize)]);
    const late = await seize(0);

    const refused = answers.filter(({ codes }) => codes.length > 0);
    for (const { codes } of [...refused, late]) expect(codes).toEqual(['NOT_SEIZABLE']);
    rounds.push({ caseId, seized: answers.flatMap(({ items }) => (items === null ? [] : [items[0].id])) });
  }

  const happened = await vi.waitUntil(
    async () => {
      const events = await commits();
      return rounds.every(({ caseId }) => events.some((each) => declines(each, caseId))) && events;
    },
    { timeout: 20_000, interval: 500 },
  );
  for (const { caseId, seized } of rounds) {
    const declined = happened.findIndex((each) => declines(each, caseId));
    const before = new Set(happened.slice(0, declined).map(({ aggregate }) => aggregate));
    for (const id of seized) expect(before).toContain(id);
  }
  const before = rounds.flatMap(({ seized }) => seized).length;
  console.log(
    `${ROUNDS} declines against ${SEIZURES.length} seizures each: ${before} seized before, the others refused`,
  );
});
