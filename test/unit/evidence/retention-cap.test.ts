import { afterEach, expect, test, vi } from 'vitest';
import { retentionCapOfFunction } from '#functions/retention-cap.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each(['a century', '1.5', '1', '-5', 'NaN'])('%j is no cap: nothing starts with it', (days) => {
  vi.stubEnv('RETENTION_CAP_DAYS', days);

  expect(retentionCapOfFunction).toThrow('RETENTION_CAP_DAYS');
});

test('it is a day less than the bucket allows', () => {
  vi.stubEnv('RETENTION_CAP_DAYS', '365');

  expect(retentionCapOfFunction()).toBe(364);
});
