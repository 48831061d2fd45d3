import { expect, test } from 'vitest';
import { instantOf } from '#scripts/evidence/instant.ts';
import { languageOf, parsed, WHERE, whereabouts } from '#scripts/evidence/options.ts';
import { particularsOf } from '#scripts/evidence/particulars.ts';
import { sessionOf } from '#scripts/evidence/session.ts';
import { untilOf } from '#scripts/evidence/until.ts';
import { Usage } from '#scripts/evidence/usage.ts';

test.each([
  ['2026-11-22T09:30+08:00', '2026-11-22T01:30:00.000Z'],
  ['2026-11-22 09:30', '2026-11-22T01:30:00.000Z'],
  ['2026-11-22T09:30:15', '2026-11-22T01:30:15.000Z'],
  ['2026-11-22T01:30:00Z', '2026-11-22T01:30:00.000Z'],
])('%s is an instant', (typed, instant) => {
  expect(instantOf(typed, 'from')).toBe(instant);
});

test.each(['yesterday', '2026-11-22', '2026-13-40 09:30', '09:30', ''])('%s is none', (typed) => {
  expect(() => instantOf(typed, 'from')).toThrow(Usage);
});

test('what is typed becomes what the API takes', () => {
  const hash = 'ab'.repeat(32);

  const announced = particularsOf({
    case: 'Case_1',
    kind: 'body-worn-camera',
    device: 'DSJ-3',
    from: '2026-11-22 09:30',
    to: '2026-11-22 09:40',
    operator: 'Person_1',
    place: '阳光路12号',
    announcement: 'Announcement_1',
    'device-hash': hash,
    'derived-from': 'Evidence_1',
    derivation: 'redacted',
    method: 'ffmpeg -vf boxblur',
  });

  expect(announced).toEqual({
    ...{ caseId: 'Case_1', kind: 'BODY_WORN_CAMERA', device: 'DSJ-3', operatorId: 'Person_1', place: '阳光路12号' },
    ...{ capturedAt: '2026-11-22T01:30:00.000Z', capturedTo: '2026-11-22T01:40:00.000Z' },
    ...{ announcementId: 'Announcement_1', deviceHash: Buffer.from(hash, 'hex').toString('base64') },
    derivedFrom: { evidenceId: 'Evidence_1', as: 'REDACTED', method: 'ffmpeg -vf boxblur' },
  });
});

test('what was not said is not sent', () => {
  expect(particularsOf({ case: 'Case_1', kind: 'OTHER' })).toEqual({ caseId: 'Case_1', kind: 'OTHER' });
});

test.each([
  ['no case', { kind: 'OTHER' }],
  ['no kind', { case: 'Case_1' }],
  ['no such kind', { case: 'Case_1', kind: 'film' }],
  ['a copy without a method', { case: 'Case_1', kind: 'OTHER', 'derived-from': 'Evidence_1', derivation: 'STILL' }],
  ['a copy of nothing', { case: 'Case_1', kind: 'OTHER', method: 'x' }],
])('%s is no command', (_what, said) => {
  expect(() => particularsOf(said)).toThrow(Usage);
});

test('an option that nobody knows, or a milestone that is none, is no command', () => {
  expect(() => parsed(['--frobnicate'], WHERE)).toThrow(Usage);
  // A token that is typed is on record in the shell's history, and shown to whoever lists processes.
  expect(() => parsed(['--token', 'mine'], WHERE)).toThrow(Usage);
  expect(() => untilOf({ until: 'forever' })).toThrow(Usage);
  expect(untilOf({ until: 'verified' })).toBe('verified');
});

test('what is typed goes before what the environment says, and one way to sign in before another', () => {
  const environment = { YANGGUANG_URL: 'https://a.example/graphql', YANGGUANG_TOKEN: 'theirs', LANG: 'zh_CN.UTF-8' };

  expect(whereabouts({}, environment)).toMatchObject({
    ...{ url: 'https://a.example/graphql', token: 'theirs', language: 'zh-CN' },
  });
  expect(whereabouts({ url: 'https://b.example/graphql' }, environment).url).toBe('https://b.example/graphql');
  expect(whereabouts({ as: 'li.officer' }, environment).token).toBeUndefined();
  expect(languageOf({ LANG: 'C.UTF-8' })).toBe('en');
});

test.each([
  ['http://api.example/graphql', 'https'],
  ['ftp://127.0.0.1/', 'https'],
  ['somewhere', 'no address'],
])('a token is not sent to %s', async (url, why) => {
  await expect(sessionOf({ url, token: 't', language: 'en' })).rejects.toThrow(why);
});

test.each(['https://api.example/graphql', 'http://127.0.0.1:4000/graphql', 'http://[::1]:4000/graphql'])(
  'it is to %s',
  async (url) => {
    await expect(sessionOf({ url, token: 't', language: 'en' })).resolves.toMatchObject({ url });
  },
);

test('nobody is signed in elsewhere as somebody of the demo unless that was said', async () => {
  await expect(sessionOf({ url: 'https://api.example/graphql', language: 'en' })).rejects.toThrow('as whom');
});
