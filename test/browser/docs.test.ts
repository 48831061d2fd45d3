import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { HOME } from '#scripts/local/directories.ts';
import { openBrowser } from './chromium.ts';

const { origin } = new URL(inject('backend').graphqlUrl);
const SHOTS = join(HOME, 'screenshots');
const WIDE = { viewport: { width: 1400, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 } };

let browser: Browser;
let page: Page;
let asked: string[];
let complaints: string[];

beforeAll(async () => {
  await mkdir(SHOTS, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser?.close());
afterEach(() => page?.close());

async function open(path: string, options: BrowserContextOptions = WIDE): Promise<void> {
  page = await browser.newPage(options);
  [asked, complaints] = [[], []];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  page.on('pageerror', (error) => complaints.push(error.message));
  const answer = await page.goto(`${origin}${path}`);
  expect(answer?.status(), path).toBe(200);
}

const shoot = (name: string) => page.screenshot({ path: join(SHOTS, `docs-${name}.png`) });

test('the address without a slash leads to the first page, and nothing comes from another host', async () => {
  await open('/docs');
  await page.getByRole('combobox', { name: /search/i }).fill('visit');
  await page.getByRole('option').first().waitFor();
  await shoot('home');

  expect(new URL(page.url()).pathname).toBe('/docs/');
  expect(new Set(asked.filter((each) => each !== 'null'))).toEqual(new Set([origin]));
  expect(complaints).toEqual([]);
});

test('a search by keyboard leads to a refusal, and from there to the mutation that meets it', async () => {
  await open('/docs/');

  await page.keyboard.press('/');
  await page.keyboard.type('SLOT_FULL');
  await page.getByRole('option', { name: /^SLOT_FULL refusal/ }).waitFor();
  await shoot('search');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'SLOT_FULL' }).waitFor();
  await shoot('refusal');
  expect(await page.getByText('刑事诉讼法第39条').count()).toBe(1);

  await page.getByRole('link', { name: 'bookVisit', exact: true }).click();
  await page.waitForURL(/reference\/visit\.html#Mutation\.bookVisit$/);
  await shoot('mutation');
  expect(complaints).toEqual([]);
});

test('Chinese is found as it is typed, and the arrows choose', async () => {
  await open('/docs/guides/front-end.html');
  const box = page.getByRole('combobox', { name: /search/i });

  await box.fill('预约会见');
  await page.getByRole('option').nth(1).waitFor();
  await box.press('ArrowDown');

  expect(await page.getByRole('option', { selected: true }).textContent()).toContain('BookVisitInput');
  await box.press('Escape');
  expect(await page.getByRole('listbox').count()).toBe(0);
});

test('the Enter that ends a composition of Chinese opens nothing, and the next one does', async () => {
  await open('/docs/');
  const box = page.getByRole('combobox', { name: /search/i });
  await box.fill('预约');
  await page.getByRole('option').first().waitFor();
  const started = page.url();

  await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await page.waitForTimeout(300);
  const composed = page.url();
  await box.press('Enter');
  await page.waitForURL((url) => url.href !== started);

  expect(composed).toBe(started);
});

test('an index that did not load is told, and loaded with the next search', async () => {
  await open('/docs/');
  // Both the focus and the text ask for it: whichever is first, neither is to have it.
  await page.route('**/search-index.js', (route) => route.abort());
  const box = page.getByRole('combobox', { name: /search/i });

  await box.fill('visit');
  await page.getByText('The search did not load').waitFor();
  await page.unroute('**/search-index.js');
  await box.fill('visits');
  await page
    .getByRole('option', { name: /^visits/ })
    .first()
    .waitFor();

  expect(complaints).toEqual([]);
});

const PLACES = [
  ['', 'home'],
  ['reference/visit.html#Visit', 'type'],
  ['reference/property-item.html', 'property'],
  ['catalogue/index.html', 'codes'],
  ['catalogue/SLOT_FULL.html', 'code'],
  ['cookbook/custodian.html', 'cookbook'],
  ['guides/deploying.html', 'guide'],
] as const;

test.each(PLACES)('docs/%s fits a phone', async (path, name) => {
  await open(`/docs/${path}`, PHONE);
  await shoot(`phone-${name}`);

  const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(needed).toBe(given);
});

test('on a phone the menu opens and leads on', async () => {
  await open('/docs/guides/limits.html', PHONE);
  expect(await page.getByRole('navigation').isVisible()).toBe(false);

  await page.getByRole('link', { name: /menu/i }).click();
  await shoot('phone-menu');
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Visits/ })
    .click();

  await page.getByRole('heading', { level: 1, name: /Visits/ }).waitFor();
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
});

/** Colours differ in the dark, and nothing else does: a page of each kind of them is enough. */
const DARK = ['home', 'type', 'code'];
const SCHEMES = PLACES.flatMap(([path, name]) => [
  [path, 'light', name] as const,
  ...(DARK.includes(name) ? [[path, 'dark', name] as const] : []),
]);

test.each(SCHEMES)('docs/%s, %s, can be used by everyone', async (path, colorScheme, name) => {
  await open(`/docs/${path}`, { ...WIDE, colorScheme });
  await shoot(`${colorScheme}-${name}`);

  expect(await graveViolations()).toEqual([]);
});

test('what nobody could read would be seen', async () => {
  await open('/docs/');
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<p style="color:#eee;background:#fff">pale</p>'),
  );

  expect(await graveViolations()).toContain('color-contrast');
});

/** Names of axe's rules that are broken gravely. */
async function graveViolations(): Promise<readonly string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
}
