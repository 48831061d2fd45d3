import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { send } from './support/deployed.ts';
import { acceptedCase } from './support/filed-case.ts';
import { station } from './support/station.ts';

/** A rule fires every minute; what it finds then goes through the stream and a queue. Seconds. */
const PATIENCE = 150;

const OF_CASE = `query ($id: ID!) { case(id: $id) { deadlines { term status light
  history { edges { node { type } } } } } }`;
const TOLD = '{ notifications(first: 20) { edges { node { kind subject { id } } } } }';

/** Asks again until the answer is one that was waited for. */
async function until<Answer>(ask: () => Promise<Answer>, reached: (answer: Answer) => boolean): Promise<Answer> {
  for (let second = 0; second < PATIENCE; second += 1) {
    const answer = await ask();
    if (reached(answer)) return answer;
    await sleep(1_000);
  }
  throw new Error(`not within ${PATIENCE} s`);
}

test('a term that is over is found by the sweep of the minute, and those who have to know are told once', async () => {
  const { serving } = await station();
  const officer = await serving('OFFICER');
  const leader = await serving('OFFICER', 'LEADER');

  // PSAPL 90: filed at once, so that its term is over as it begins.
  const caseId = await acceptedCase(officer, {
    kind: 'ADMINISTRATIVE',
    publicSecurity: true,
    suspectedOffence: '殴打他人',
  });
  const told = (person: string) => async () => {
    const { data } = await send(person, TOLD);
    return data.notifications.edges.map(({ node }: { node: { kind: string } }) => node.kind) as readonly string[];
  };
  const ofOfficer = await until(told(officer), (kinds) => kinds.includes('DEADLINE_OVERDUE'));
  const ofLeader = await until(told(leader), (kinds) => kinds.includes('DEADLINE_OVERDUE'));
  const { data } = await send(officer, OF_CASE, { id: caseId });
  const [deadline] = data.case.deadlines;

  expect(deadline).toMatchObject({ term: 'FILING_PUBLIC_SECURITY', status: 'RUNNING', light: 'RED' });
  const types = deadline.history.edges.map(({ node }: { node: { type: string } }) => node.type);
  expect(types).toEqual(['DeadlineStarted', 'DeadlineWarned', 'DeadlineWarned']);
  for (const kinds of [ofOfficer, ofLeader]) {
    expect(kinds.filter((kind) => kind === 'DEADLINE_OVERDUE')).toHaveLength(1);
  }
});
