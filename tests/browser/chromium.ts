import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Where Chromium is: at CHROMIUM, else where Debian puts it. */
export const CHROMIUM_PATH = process.env.CHROMIUM || '/usr/bin/chromium';

/** Why tests in a browser are skipped; null when they are not. */
export const NO_CHROMIUM = existsSync(CHROMIUM_PATH)
  ? null
  : `no Chromium at ${CHROMIUM_PATH}: install Debian's package chromium, or name another one in CHROMIUM`;

/** Starts the installed Chromium without a window; the caller closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM_PATH, args: FLAGS });
}

/** A page in a context of its own, and what went wrong in it so far. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors on the console, uncaught errors, failed requests, and requests to another host, in order. */
  readonly complaints: string[];
}

/** Opens an empty page that keeps account of all complaints; the server's address says which host is the right one. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.protocol !== 'data:' && address.origin !== new URL(url).origin) complaints.push(`another host: ${address.href}`);
  });
  return { page, complaints };
}
