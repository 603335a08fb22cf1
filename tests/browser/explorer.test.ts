/// <reference lib="dom" />
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { makeExampleLink, makeSharedLink } from '../../src/web/browser/shared-link.ts';
import { QUESTION_NAMES, readExamples } from '../../src/web/examples.ts';
import { startTestServer } from '../support/server.ts';
import { launchChromium, NO_CHROMIUM, openPage, type WatchedPage } from './chromium.ts';

const RUN = '.graphiql-execute-button';
const SLOWEST_LOAD = 60_000;

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

/** Opens the explorer at an address and waits until a query can be run; skips the test where there is no browser. */
async function openExplorer(context: TestContext, address: string, options: Parameters<typeof openPage>[2] = {}): Promise<WatchedPage> {
  if (NO_CHROMIUM !== null) context.skip(NO_CHROMIUM);
  const watched = await openPage(browser, server.url, options);
  await watched.page.goto(address);
  await watched.page.locator(RUN).waitFor({ timeout: SLOWEST_LOAD });
  return watched;
}

interface Sent {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string;
}

/** Presses the run button; gives the request that was sent and the answer that came. */
async function run(page: Page): Promise<{ sent: Sent; answer: { data?: unknown; errors?: unknown } }> {
  const isOperation = (request: Request) =>
    request.url().endsWith('/graphql') && request.postDataJSON()?.operationName !== 'IntrospectionQuery';
  const [response] = await Promise.all([page.waitForResponse((response) => isOperation(response.request())), page.locator(RUN).click()]);
  return { sent: response.request().postDataJSON(), answer: await response.json() };
}

/** Whether a root field found nothing. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => item === null);
  if (typeof value !== 'object' || value === null) return true;
  if ('totalCount' in value && value.totalCount === 0) return true;
  return 'nodes' in value && isEmpty(value.nodes);
}

/** What of an answer says nothing: no root field of a first step may; a question may find nothing on one side, yet not on all. */
function emptyFields(name: string, { analysis, ...fields }: Record<string, unknown>): string[] {
  const analyses = typeof analysis === 'object' && analysis !== null ? analysis : {};
  const all = Object.entries({ ...fields, ...analyses });
  const empty = all.filter(([, value]) => isEmpty(value)).map(([field]) => field);
  const isQuestion = (QUESTION_NAMES as readonly string[]).includes(name);
  return isQuestion && empty.length < all.length ? [] : empty;
}

describe('the explorer in Chromium', () => {
  test('opens with the gallery and the first example, asks no other host, and has the documentation of the schema', async (context) => {
    const { page, complaints } = await openExplorer(context, '/explorer');
    const [first] = readExamples();
    expect(await page.locator('a[data-example]:visible').count()).toBe(readExamples().length);
    expect(await page.locator('a[aria-current]').getAttribute('data-example')).toBe(first?.name);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-plugin').getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('Inspections, newest first.', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('runs each example of the gallery, and each answer is without errors and not empty', async (context) => {
    const { page, complaints } = await openExplorer(context, '/explorer');
    for (const { name, operationName, query, variables } of readExamples()) {
      await page.locator(`a[data-example="${name}"]`).click();
      await page.locator('.graphiql-tab-active', { hasText: operationName }).waitFor();
      expect(new URL(page.url()).searchParams.get('example')).toBe(name);
      const { sent, answer } = await run(page);
      expect({ query: sent.query, variables: sent.variables }).toEqual({ query, variables });
      expect(answer.errors, name).toBeUndefined();
      expect(emptyFields(name, { ...(answer.data ?? {}) }), name).toEqual([]);
      await page.locator('.graphiql-response', { hasText: '"data"' }).waitFor();
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('shows the run button no sooner than pressing it runs', async (context) => {
    if (NO_CHROMIUM !== null) context.skip(NO_CHROMIUM);
    const { page } = await openPage(browser, server.url);
    const release = Promise.withResolvers<void>();
    await page.route(/\/ruru-[^/]+\/\d+\.js$/, async (route) => {
      await release.promise;
      await route.continue();
    });
    await page.goto(makeExampleLink('one-inspection'));
    await page.locator(RUN).waitFor({ state: 'attached', timeout: SLOWEST_LOAD });
    expect(await page.locator(RUN).isVisible()).toBe(false);
    release.resolve();
    expect((await run(page)).answer).toMatchObject({ data: { inspection: {} } });
    await page.context().close();
  });

  test('restores query, variables and the chosen operation from a link', async (context) => {
    const query = 'query First { release { version } }\n\n# Ä & "quotes" + plus\nquery Second($id: ID!) {\n  node(id: $id) { id }\n}\n';
    const link = makeSharedLink({ query, variables: '{ "id": "pdu/essex-north" }', operationName: 'Second' });
    const { page, complaints } = await openExplorer(context, link);
    const { sent, answer } = await run(page);
    expect(sent).toMatchObject({ query, variables: { id: 'pdu/essex-north' }, operationName: 'Second' });
    expect(answer).toMatchObject({ data: { node: { id: 'pdu/essex-north' } } });
    await page.getByRole('button', { name: 'Runs Second – choose another' }).click();
    await page.locator(RUN).click();
    await page.getByRole('menuitem', { name: 'First' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('gives a link to what was written, which brings it back elsewhere', async (context) => {
    const { page } = await openExplorer(context, makeExampleLink('page-by-page'), { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('# Mine: a & b\n');
    await page.waitForFunction(() => new URLSearchParams(location.hash.slice(1)).get('query')?.startsWith('# Mine: a & b\n'));
    expect(await page.locator('a[aria-current]').count()).toBe(0);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const written = await run(page);
    const elsewhere = await openExplorer(context, link);
    expect((await run(elsewhere.page)).sent).toEqual(written.sent);
    expect(written.sent.query).toMatch(/^# Mine: a & b\n/);
    await elsewhere.page.context().close();
    await page.context().close();
  });

  test('goes back to the example before', async (context) => {
    const { page } = await openExplorer(context, makeExampleLink('one-inspection'));
    await page.locator('a[data-example="chief-inspectors"]').click();
    await page.locator('.graphiql-tab-active', { hasText: 'ChiefInspectors' }).waitFor();
    await page.goBack();
    await page.locator('.graphiql-tab-active', { hasText: /^Inspection(?: icon)?$/ }).waitFor();
    expect(await page.locator('a[aria-current]').getAttribute('data-example')).toBe('one-inspection');
    await page.context().close();
  });

  test('says so when a link names no example', async (context) => {
    const { page } = await openExplorer(context, '/explorer?example=nothing');
    await page.getByText('There is no example "nothing".').waitFor();
    await page.context().close();
  });

  test('puts query and answer below each other at a width of 400', async (context) => {
    const { page } = await openExplorer(context, makeExampleLink('one-inspection'), {
      viewport: { width: 400, height: 800 },
      colorScheme: 'dark',
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    const [editors, answer] = await Promise.all([
      page.locator('.graphiql-editors').boundingBox(),
      page.locator('.graphiql-response').boundingBox(),
    ]);
    expect(answer?.y).toBeGreaterThanOrEqual((editors?.y ?? 0) + (editors?.height ?? 0));
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-plugin').getByRole('link', { name: 'Query', exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2500);
    await page.context().close();
  });
});
