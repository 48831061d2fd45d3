import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { HOME } from '#scripts/local/directories.ts';
import { openBrowser } from './chromium.ts';

const origin = new URL(inject('backend').graphqlUrl).origin;
const SHOTS = join(HOME, 'screenshots');

let browser: Browser;
let page: Page;
let asked: string[];
let complaints: string[];

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  [asked, complaints] = [[], []];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(origin);
});

/** Runs what the open tab holds, and waits for an answer with this in it. */
async function runFor(text: string): Promise<void> {
  await page.getByRole('button', { name: /execute query/i }).click();
  await page.locator('.graphiql-response').getByText(text).first().waitFor({ timeout: 30_000 });
}

test('the officer’s sample runs as opened, and nothing comes from another host', async () => {
  await runFor('suspectedOffence');
  await page.screenshot({ path: join(SHOTS, 'explorer-cases.png') });

  expect(new Set(asked.filter((each) => each !== 'null'))).toEqual(new Set([origin]));
  expect(complaints).toEqual([]);
});

test('the lawyer’s tab signs the lawyer in, and shows their visits', async () => {
  await page
    .getByRole('tab', { name: /visits/i })
    .first()
    .click();

  await runFor('visits');
  await page.screenshot({ path: join(SHOTS, 'explorer-visits.png') });

  expect(await page.getByLabel(/登录为/).inputValue()).toBe('lin.lawyer');
});

test('nobody is told to sign in', async () => {
  await page.getByLabel(/登录为/).selectOption('');

  await runFor('UNAUTHENTICATED');
});
