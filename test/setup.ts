import { ensureTools, TOOLS } from './export/debian-tool.ts';
import { POSTGRESQL } from './merge/postgres-server.ts';
import { NATS_SERVER } from './queue/nats-servers.ts';
import { findChromium } from './viewer/chromium.ts';

/**
 * Finds, or installs once, what tests need besides the packages: a Chromium, the tools that exported files are opened
 * with, and servers of PostgreSQL and NATS. Where one cannot be had, the tests that need it fail and say so; the others run.
 */
export default function setup(): void {
  try {
    process.env.CHROME_PATH = findChromium();
  } catch {
    process.env.CHROME_PATH = '';
  }
  ensureTools([...TOOLS, POSTGRESQL, NATS_SERVER]);
}
