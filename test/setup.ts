import { findNetworkx } from './export/networkx.ts';
import { findChromium } from './viewer/chromium.ts';

/**
 * Finds, or installs once, what tests need besides the packages: a Chromium and a Python with NetworkX. Where one
 * cannot be had, the tests that need it fail and say so; the others run.
 */
export default function setup(): void {
  process.env.CHROME_PATH = found(findChromium);
  process.env.DRAGOMAN_PYTHON = found(findNetworkx);
}

function found(find: () => string): string {
  try {
    return find();
  } catch {
    return '';
  }
}
