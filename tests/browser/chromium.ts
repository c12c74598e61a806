import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian and its like put a browser. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What runs in a container, as root too. */
const FLAGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];

/** Starts the browser that is installed, else the one that the npm package @sparticuz/chromium brings; null if neither starts. */
export async function startChromium(): Promise<Browser | null> {
  const installed = INSTALLED.find((path) => existsSync(path));
  return (installed === undefined ? null : await start(installed, FLAGS)) ?? (await startPackaged());
}

async function startPackaged(): Promise<Browser | null> {
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    // Not with its own flags: in a single process the browser ends with its first page.
    return await start(await packaged.executablePath(), FLAGS);
  } catch {
    return null;
  }
}

async function start(executablePath: string, args: readonly string[]): Promise<Browser | null> {
  try {
    return await chromium.launch({ executablePath, args: [...args], headless: true, timeout: 20_000 });
  } catch {
    return null;
  }
}
