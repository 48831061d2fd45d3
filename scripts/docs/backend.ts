import { type MemoryBackend, memoryBackend } from '#scripts/mock/memory-backend.ts';
import type { Operation } from './catalogue/sample-operation.ts';

/** When every example happened, so that two builds are the same. */
export const NOW = '2026-11-23T01:00:00.000Z';

/** The demo over memory: the real rules and the real answers, with no engine. */
export function demoBackend(): Promise<MemoryBackend> {
  return memoryBackend({ now: () => NOW, seed: 20_261_123 });
}

/** Sends an operation to it; `headers` may demand an outcome. */
export async function ask(
  { fetch }: MemoryBackend,
  { query, variables, person }: Operation,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(person === undefined ? {} : { authorization: `Bearer ${person}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, text: JSON.stringify(withoutChance(await response.json()), null, 2) };
}

/** A correlation id is drawn anew for every failure; the page says the same one each time. */
function withoutChance(answer: unknown): unknown {
  const text = JSON.stringify(answer).replace(
    /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g,
    '7b1c2d3e-0000-4000-8000-000000000000',
  );
  return JSON.parse(text);
}
