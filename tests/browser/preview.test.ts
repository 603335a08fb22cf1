/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer } from '../support/server.ts';
import { launchChromium, NO_CHROMIUM, openPage } from './chromium.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof startTestServer>>;

beforeAll(async () => {
  if (NO_CHROMIUM !== null) return;
  server = await startTestServer({ environment: { ENABLE_PREVIEW: 'on' } });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('A release that is pasted has its facts listed and marked in its text', async (context) => {
  if (NO_CHROMIUM !== null) context.skip(NO_CHROMIUM);
  const release = await readFile(new URL('../ingest/fixtures/casework-2024.txt', import.meta.url), 'utf8');
  const { page, complaints } = await openPage(browser, server.url);
  await page.goto('/');
  await page.getByRole('link', { name: '/preview' }).click();
  await page.getByLabel('The release').fill(`${release}\n<img src=x onerror="document.title='broken'">`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.locator('#marked mark').first().waitFor();
  await expect.poll(() => page.locator('#facts').textContent()).toContain('overallRating: REQUIRES_IMPROVEMENT');
  expect(await page.locator('#facts h3').first().textContent()).toBe('Hertfordshire');
  const marked = await page.locator('#marked').textContent();
  expect(marked?.startsWith(release.slice(0, 200))).toBe(true);
  const date = page.locator('mark', { hasText: '30 May 2024' });
  expect(await date.getAttribute('title')).toBe('publishedOn: 2024-05-30');
  expect(await page.title()).toContain('Read a release');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('Nothing pasted, and bytes that are no text, are told on the page', async (context) => {
  if (NO_CHROMIUM !== null) context.skip(NO_CHROMIUM);
  const { page } = await openPage(browser, server.url);
  await page.goto('/preview');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect.poll(() => page.locator('#status').textContent()).toBe('Paste a release or choose a file first.');
  await page.locator('#file').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 0, 3]) });
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect
    .poll(() => page.locator('#status').textContent())
    .toBe('Expected plain text, HTML or PDF, got bytes that are none of these: save the release as one of them.');
  await page.context().close();
});
