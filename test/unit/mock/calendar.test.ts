import { expect, test } from 'vitest';
import { memoryBackend } from '#scripts/mock/memory-backend.ts';

const CREATE = 'mutation { createCalendarFeed(input: {}) { address { path } } }';

test('a calendar feed of the mock is fetched over HTTP, and asked for again', { timeout: 60_000 }, async () => {
  const backend = await memoryBackend();
  const posted = await backend.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer lin.lawyer' },
    body: JSON.stringify({ query: CREATE }),
  });
  const { data } = (await posted.json()) as { data: { createCalendarFeed: { address: { path: string } } } };
  const { path } = data.createCalendarFeed.address;

  const answer = await backend.fetch(path);
  const again = await backend.fetch(path, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
  const nobodys = await backend.fetch(`/calendar/${'0'.repeat(32)}.ics`);

  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await answer.text()).toContain('BEGIN:VCALENDAR');
  expect([again.status, nobodys.status]).toEqual([304, 404]);
});
