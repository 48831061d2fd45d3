import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import type { upload } from './uploader-page.ts';

const { graphqlUrl, endpoint } = inject('backend');
const { origin } = new URL(graphqlUrl);
const SIZE = 12 * 2 ** 20;

declare const page: { readonly upload: typeof upload };

let browser: Browser;
let script: string;

beforeAll(async () => {
  browser = await openBrowser();
  const { outputFiles } = await build({
    entryPoints: ['test/browser/uploader-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'page',
    platform: 'browser',
  });
  script = outputFiles[0]?.text ?? '';
});
afterAll(() => browser?.close());

/** A tab, what it asked of whom, and the upload in it. */
async function tabOf(options: { bypassCSP: boolean }) {
  const tab = await browser.newPage(options);
  const asked = new Set<string>();
  tab.on('request', (request) => asked.add(`${request.method()} ${new URL(request.url()).origin}`));
  return { tab, asked, send: () => tab.evaluate(([at, size]) => page.upload(at, size), [origin, SIZE] as const) };
}

test('a page uploads 12 MiB straight to the store of another origin, and they are sealed', async () => {
  const { tab, asked, send } = await tabOf({ bypassCSP: true });
  // A page that really comes from this machine: browsers keep all others from its addresses.
  await tab.goto(origin);
  await tab.addScriptTag({ content: script });

  const kept = expect.stringMatching(/^(SEALED|VERIFIED)$/);
  expect(await send()).toEqual({ status: kept, size: SIZE, parts: 2, same: true });
  expect([...asked]).toContain(`PUT ${new URL(endpoint).origin}`);
});

test('a page whose policy forbids WebAssembly is told so', async () => {
  const { tab, asked, send } = await tabOf({ bypassCSP: false });
  const headers = { 'content-security-policy': "script-src 'self'" };
  await tab.route(`${origin}/front-end.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  await tab.route(`${origin}/front-end`, (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html><script src="/front-end.js"></script>' }),
  );
  await tab.goto(`${origin}/front-end`);

  await expect(send()).rejects.toThrow('wasm-unsafe-eval');
  expect([...asked]).not.toContain(`PUT ${new URL(endpoint).origin}`);
});
