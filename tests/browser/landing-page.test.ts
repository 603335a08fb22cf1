/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_QUERY } from '../../src/web/landing-page.ts';
import { startTestServer } from '../support/server.ts';
import { launchChromium, NO_CHROMIUM, openPage } from './chromium.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof startTestServer>>;

beforeAll(async () => {
  if (NO_CHROMIUM !== null) return;
  server = await startTestServer();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('the landing page in Chromium', () => {
  test('works without JavaScript, and each of its links leads somewhere', async (context) => {
    if (NO_CHROMIUM !== null) context.skip(NO_CHROMIUM);
    const { page, complaints } = await openPage(browser, server.url, { javaScriptEnabled: false });
    await page.goto('/');
    const addresses = await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses).toContain('/explorer');
    for (const address of new Set(addresses)) {
      if (address.startsWith('https://')) continue;
      const [path = '', anchor] = address.split('#');
      if (path !== '') expect((await page.request.get(path)).status(), address).toBe(200);
      if (anchor !== undefined) expect(await page.locator(`[id="${anchor}"]`).count(), address).toBe(1);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('shows the answer that its first query has', async (context) => {
    if (NO_CHROMIUM !== null) context.skip(NO_CHROMIUM);
    const { page } = await openPage(browser, server.url);
    const answer = await (await page.request.get('/graphql', { params: { query: FIRST_QUERY } })).json();
    expect(answer.data.inspection).toMatchObject({
      service: { name: 'Essex South' },
      overallRating: 'REQUIRES_IMPROVEMENT',
      publishedOn: '2024-07-18',
      findings: [{ polarity: 'CONCERN' }],
    });
    await page.goto('/');
    const shown = await page.locator('pre').nth(1).textContent();
    for (const part of ['"Essex South"', '"REQUIRES_IMPROVEMENT"', '"2024-07-18"', '"CONCERN"']) expect(shown).toContain(part);
    await page.context().close();
  });

  test.for(['light', 'dark'] as const)('fits a width of 400 and follows a %s system', async (colorScheme, context) => {
    if (NO_CHROMIUM !== null) context.skip(NO_CHROMIUM);
    const { page } = await openPage(browser, server.url, { colorScheme, viewport: { width: 400, height: 800 } });
    await page.goto('/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    const [red = 0] = (await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).match(/\d+/g)?.map(Number) ?? [];
    expect(red > 128).toBe(colorScheme === 'light');
    await page.context().close();
  });
});
