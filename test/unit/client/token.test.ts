import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '#client/api/index.ts';
import { BookVisitDocument } from '#client/documents/index.ts';
import { expiryOf } from '#client/token/expiry-of.ts';
import { demoToken, keepFresh } from '#client/token/index.ts';
import { DEMO_GRANT } from '#scripts/local/identity/demo-grant.ts';
import { data, error, server } from './server.ts';

const MINUTE = 60_000;
const NOW = Date.parse('2026-11-23T01:00:00Z');

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A JWT that ends at a time, whose holder has a Chinese name. */
function jwt(endsAt: number, name = '林律师'): string {
  const payload = Buffer.from(JSON.stringify({ name, exp: endsAt / 1000 })).toString('base64url');
  return `e30.${payload}.${Math.random()}`;
}

/** Gives tokens that live so long by the clock of whoever gives them, and counts them. */
function issuing(life: number, ahead = 0) {
  return vi.fn(async () => jwt(Date.now() + ahead + life));
}

test('the end of a token is read, and of what is no JWT nothing', () => {
  expect(expiryOf(jwt(NOW))).toBe(NOW);
  expect(expiryOf('lin.lawyer')).toBeUndefined();
  expect(expiryOf('')).toBeUndefined();
});

test('a token is kept, and renewed a minute before its end', async () => {
  const issue = issuing(10 * MINUTE);
  const fresh = keepFresh(issue);

  const first = await fresh();
  vi.setSystemTime(NOW + 9 * MINUTE - 1);
  const kept = await fresh();
  vi.setSystemTime(NOW + 9 * MINUTE);
  const renewed = await fresh();

  expect(kept).toBe(first);
  expect(renewed).not.toBe(first);
  expect(issue).toHaveBeenCalledTimes(2);
});

test('a token that is there already is used first', async () => {
  const issue = issuing(10 * MINUTE);
  const first = jwt(NOW + 5 * MINUTE);
  const fresh = keepFresh(issue, first);

  const before = await fresh();
  vi.setSystemTime(NOW + 4 * MINUTE);
  const after = await fresh();

  expect(before).toBe(first);
  expect(after).not.toBe(first);
});

test('however many ask at once, one token is fetched', async () => {
  const issue = issuing(10 * MINUTE);
  const fresh = keepFresh(issue);

  const tokens = await Promise.all(Array.from({ length: 20 }, fresh));

  expect(new Set(tokens).size).toBe(1);
  expect(issue).toHaveBeenCalledTimes(1);
});

test('on a clock that is an hour ahead a token is kept all the same, for a while', async () => {
  const issue = issuing(10 * MINUTE, -60 * MINUTE);
  const fresh = keepFresh(issue);

  await fresh();
  await fresh();
  vi.setSystemTime(NOW + MINUTE);
  await fresh();

  expect(issue).toHaveBeenCalledTimes(2);
});

test('a failure is told to all that wait, and not kept', async () => {
  const issue = issuing(10 * MINUTE).mockRejectedValueOnce(new Error('no network'));
  const fresh = keepFresh(issue);

  const failed = await Promise.allSettled([fresh(), fresh()]);
  const after = await fresh();

  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(expiryOf(after)).toBe(NOW + 10 * MINUTE);
});

test('a failure that is thrown at once is not kept either', async () => {
  const issue = issuing(10 * MINUTE).mockImplementationOnce(() => {
    throw new Error('not ready');
  });
  const fresh = keepFresh(issue);

  const failed = fresh();

  await expect(failed).rejects.toThrow('not ready');
  expect(expiryOf(await fresh())).toBe(NOW + 10 * MINUTE);
});

test('an older token that was not taken does not drop a newer one', async () => {
  const issue = issuing(10 * MINUTE);
  const fresh = keepFresh(issue);
  const old = await fresh();
  fresh.forget(old);
  const newer = await fresh();

  fresh.forget(old);

  expect(await fresh()).toBe(newer);
});

test('a connection whose token is not taken asks for another, once, and sends the same with it', async () => {
  const { fetch, seen } = server(error('UNAUTHENTICATED', { status: 401 }), data({ done: true }));
  const { ask } = connect({ url: 'https://api.example', fetch, token: keepFresh(issuing(10 * MINUTE)) });

  const answer = await ask(BookVisitDocument, { input: { slotId: '1', entrustmentId: '2' } });

  const [first, second] = seen;
  expect(answer).toEqual({ done: true });
  expect(second?.body).toEqual(first?.body);
  expect(second?.headers.get('authorization')).not.toBe(first?.headers.get('authorization'));
});

test('and fails when that is not taken either', async () => {
  const { fetch, seen } = server(error('UNAUTHENTICATED', { status: 401 }));
  const issue = issuing(10 * MINUTE);

  const answer = connect({ url: 'https://api.example', fetch, token: keepFresh(issue) }).ask('{ viewer { id } }');

  await expect(answer).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect([seen.length, issue.mock.calls.length]).toEqual([2, 2]);
});

test('a mutation without a key is not sent again for a token that was not taken, and one with a key is', async () => {
  const sent = [{ visitId: '1' }, undefined].map(async (input) => {
    const { fetch, seen } = server(error('UNAUTHENTICATED', { status: 401 }), data({}));
    const { ask } = connect({ url: 'https://api.example', fetch, token: keepFresh(issuing(10 * MINUTE)) });
    const [outcome] = await Promise.allSettled([ask('mutation M($input: I) { x(input: $input) }', input && { input })]);
    return [outcome.status, seen.length];
  });

  expect(await Promise.all(sent)).toEqual([
    ['fulfilled', 2],
    ['rejected', 1],
  ]);
});

test('a mutation that is not sent again drops the token all the same, so that the next does not send it', async () => {
  const { fetch, seen } = server(error('UNAUTHENTICATED', { status: 401 }), data({}));
  const { ask } = connect({ url: 'https://api.example', fetch, token: keepFresh(issuing(10 * MINUTE)) });

  const first = ask('mutation M { x }');
  await expect(first).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  await ask('mutation M { x }');

  const [refused, taken] = seen.map(({ headers }) => headers.get('authorization'));
  expect(taken).not.toBe(refused);
});

test('a token that no header can carry is not sent, not quoted, and the source is asked for another', async () => {
  const { fetch, seen } = server(data({ done: true }));
  const broken = 'secret\nsecret';
  const tokens = [broken, 'sound\n'];
  const source = async () => tokens.shift();

  const alone = connect({ url: 'https://api.example', fetch, token: broken }).ask('{ x }');
  const failure: unknown = await alone.catch((thrown: unknown) => thrown);
  expect(failure).toMatchObject({ name: 'ApiError', code: 'UNAUTHENTICATED' });
  expect(inspect(failure)).not.toContain('secret');
  const renewed = await connect({ url: 'https://api.example', fetch, token: source }).ask('{ x }');

  expect(renewed).toEqual({ done: true });
  expect(seen.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer sound']);
});

test('a token that is a text, or a source that has no other, is not sent twice', async () => {
  const tokens = ['t', async () => 't'];
  const sent = tokens.map(async (token) => {
    const { fetch, seen } = server(error('UNAUTHENTICATED', { status: 401 }));
    const [outcome] = await Promise.allSettled([connect({ url: 'https://a.example', fetch, token }).ask('{ x }')]);
    return [outcome.status, seen.length];
  });

  expect(await Promise.all(sent)).toEqual([
    ['rejected', 1],
    ['rejected', 1],
  ]);
});

test('a demo token is asked for as the local provider wants it', async () => {
  const asked: [string, string][] = [];
  vi.stubGlobal('fetch', async (url: URL, { body }: { body: URLSearchParams }) => {
    asked.push([url.href, body.toString()]);
    return Response.json(body.get('person') === 'lin.lawyer' ? { access_token: 'a' } : { error: 'invalid_grant' });
  });

  const token = await demoToken('http://127.0.0.1:4000', 'lin.lawyer');
  const nobody = demoToken('http://127.0.0.1:4000', 'nobody');

  expect(token).toBe('a');
  await expect(nobody).rejects.toThrow('nobody');
  const form = new URLSearchParams({ grant_type: DEMO_GRANT, client_id: 'explorer', person: 'lin.lawyer' });
  expect(asked[0]).toEqual(['http://127.0.0.1:4000/token', form.toString()]);
});
