import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { answerWith } from '#scripts/mock/proxy-event.ts';
import { endpoint, URL_OF_IT } from '#test/support/endpoint.ts';

const UNASKED_GET =
  'Any site’s page could send such a GET in its reader’s name; with apollo-require-preflight it is answered (CSRF).';
const ONE_STATUS =
  '400 for both media types: a proxy or an alarm that sees only the status must not take a malformed request for a good one.';

/** What the specification would like and is not done, by the audit's id, and why. No MUST may ever stand here. */
const MISSED: Readonly<Record<string, { readonly audit: string; readonly reason: string }>> = {
  '5A70': { audit: 'MAY accept application/x-www-form-urlencoded formatted GET requests', reason: UNASKED_GET },
  D6D5: {
    audit:
      'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
    reason: UNASKED_GET,
  },
  '6A70': {
    audit: 'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
    reason: UNASKED_GET,
  },
  '572B': {
    audit: 'SHOULD use 200 status code on document parsing failure when accepting application/json',
    reason: ONE_STATUS,
  },
  FDE2: {
    audit: 'SHOULD use 200 status code on document validation failure when accepting application/json',
    reason: ONE_STATUS,
  },
  '7B9B': {
    audit: 'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    reason: ONE_STATUS,
  },
};

/** Introspection is on, as it is locally: some of the audits ask for `__type`. */
const { serve } = endpoint({ introspection: true });
const fetchFn = (url: string, init?: RequestInit) => answerWith(serve, new Request(url, init));
const audits = serverAudits({ url: URL_OF_IT, fetchFn });

test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s %s', async (id, name, fn) => {
  const { status } = await fn();

  // A miss that was mended, or a new one, belongs into the table.
  expect(status === 'ok' ? undefined : name).toBe(MISSED[id]?.audit);
  expect([name, status]).not.toEqual([expect.stringMatching(/^MUST/), expect.not.stringMatching('ok')]);
});

test('the table names nothing that is not audited, and no MUST', () => {
  const named = Object.fromEntries(audits.map(({ id, name }) => [id, name]));

  for (const [id, { audit }] of Object.entries(MISSED)) expect([id, named[id]]).toEqual([id, audit]);
  expect(Object.values(MISSED).filter(({ audit }) => audit.startsWith('MUST'))).toEqual([]);
});
