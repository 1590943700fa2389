import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What makes Chromium draw WebGL without a screen or a graphics card, and leave the network alone. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--font-render-hinting=none',
];

/**
 * The path of a Chromium: `CHROME_PATH`, else an installed Chromium, Chrome or Edge, else Playwright's (fetched
 * when missing), else Debian's (installed when root). Throws where none can be had: a test must not pass unseen.
 */
export function findChromium(): string {
  const tried: string[] = [];
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH names ${given}, which does not exist`);
  }
  const installed = installedChromium();
  if (installed !== undefined) return installed;
  tried.push(`looked for ${NAMES.join(', ')}`);
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (runs(tried, process.execPath, playwrightCommand(), 'install', 'chromium'))
    if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    if (runs(tried, 'apt-get', 'update') && runs(tried, 'apt-get', 'install', '-y', 'chromium')) {
      const debian = installedChromium();
      if (debian !== undefined) return debian;
    }
  }
  throw new Error(
    `The browser tests need Chromium and none can be had here (${tried.join('; ')}). ` +
      'Install Chromium, Chrome or Edge, or set CHROME_PATH to one.',
  );
}

function installedChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES].find((file) => existsSync(file));
}

function playwrightCommand(): string {
  return new URL('../../node_modules/playwright-core/cli.js', import.meta.url).pathname;
}

function runs(tried: string[], command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000 });
    return true;
  } catch (error) {
    tried.push(`${[command, ...args].join(' ')} failed: ${String(error).split('\n')[0]}`);
    return false;
  }
}
