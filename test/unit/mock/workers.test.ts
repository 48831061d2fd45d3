import { describe, expect, test } from 'vitest';
import { memoryBackend } from '#scripts/mock/memory-backend.ts';

const MONDAY = '2026-11-23T01:00:00.000Z';
const NOTIFICATIONS = '{ notifications(first: 100) { edges { node { kind subject { id } } } } }';
const OPEN = `mutation { openSlotsThrough(input: { centreId: "Centre_339901430000", until: "2026-12-24" }) {
  process { id } refusals { code } } }`;
const PROGRESS = 'query ($id: ID!) { node(id: $id) { ... on Process { status steps done refused } } }';

/** The demo in the mock, under a clock that is set. */
async function mock() {
  let instant = MONDAY;
  const lines: string[] = [];
  const backend = await memoryBackend({ now: () => instant, report: (line) => lines.push(line) });
  return {
    lines,
    set: (later: string) => {
      instant = later;
    },
    async ask(person: string, query: string, variables: object = {}) {
      const response = await backend.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${person}` },
        body: JSON.stringify({ query, variables }),
      });
      await backend.settled();
      // biome-ignore lint/suspicious/noExplicitAny: a test says what shape it expects of an untyped answer
      return (await response.json()) as any;
    },
  };
}

type Mock = Awaited<ReturnType<typeof mock>>;

async function kindsTold({ ask }: Mock, person: string): Promise<readonly string[]> {
  const { data } = await ask(person, NOTIFICATIONS);
  return data.notifications.edges.map(({ node }: { node: { kind: string } }) => node.kind);
}

describe('in the mock', () => {
  test('people are told of what concerns them, and nobody of anything else', async () => {
    const backend = await mock();

    expect(await kindsTold(backend, 'wang.officer')).toContain('CASE_FILED');
    expect(await kindsTold(backend, 'lin.lawyer')).toContain('ENTRUSTMENT_VERIFIED');
    expect(await kindsTold(backend, 'qian.officer')).toEqual([]);
    expect(backend.lines).toEqual([]);
  });

  test('work in many steps is done, and whoever began it hears of it', async () => {
    const backend = await mock();

    const { data } = await backend.ask('wu.centre', OPEN);
    const { data: after } = await backend.ask('wu.centre', PROGRESS, { id: data.openSlotsThrough.process.id });

    expect(data.openSlotsThrough.refusals).toEqual([]);
    expect(after.node).toEqual({ status: 'COMPLETED', steps: after.node.done, done: expect.any(Number), refused: 0 });
    expect(after.node.done).toBeGreaterThan(0);
    expect(await kindsTold(backend, 'wu.centre')).toContain('PROCESS_COMPLETED');
  });

  test('time passes: what is overdue is said once, however often the mock is asked', async () => {
    const backend = await mock();
    const overdue = async () =>
      (await kindsTold(backend, 'zhao.leader')).filter((kind) => kind === 'DEADLINE_OVERDUE').length;

    const before = await overdue();
    backend.set('2026-12-23T01:00:00.000Z');
    await backend.ask('zhao.leader', '{ viewer { roles } }');
    const passed = await overdue();
    backend.set('2026-12-23T01:05:00.000Z');
    await backend.ask('zhao.leader', '{ viewer { roles } }');

    expect(before).toBe(0);
    expect(passed).toBeGreaterThan(0);
    expect(await overdue()).toBe(passed);
  });
});
