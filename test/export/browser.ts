import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../viewer/chromium.ts';

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });

/** A file from disk in a page that has no network; whatever it complains of or asks for is kept. */
export async function openFile(
  browser: Browser,
  path: string,
): Promise<{ readonly page: Page; readonly complaints: string[]; readonly asked: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    offline: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`file://${path}`);
  return { page, complaints, asked };
}
