import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { listen, type Listening } from '../../src/server/listen.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { createQuietLogger, STORIES } from '../graphql/support.ts';
import { startChromium } from './chromium.ts';

let browser: Browser | null;
let repository: Repository;
let server: Listening;

beforeAll(async () => {
  browser = await startChromium();
  repository = await openRepository(':memory:');
  for (const story of STORIES) await repository.save(story);
  server = await listen(createApp({ repository, logger: createQuietLogger() }), {
    host: '127.0.0.1',
    port: 0,
    graceMilliseconds: 0,
  });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
  await repository.close();
});

beforeEach((context) => {
  if (browser !== null) return;
  const message = 'no browser starts here: install chromium, or let npm install @sparticuz/chromium';
  if (process.env['CI'] === 'true') throw new Error(message);
  context.skip(message);
});

/** GraphiQL as a reader finds it, with what it asked of other servers (they are out of reach) and what went wrong in it. */
async function openGraphiql(): Promise<{ page: Page; elsewhere: string[]; faults: string[] }> {
  if (browser === null) throw new Error('no browser');
  // High enough for a whole answer: the editor draws no lines below its window.
  const context = await browser.newContext({ viewport: { width: 1400, height: 1800 } });
  onTestFinished(() => context.close());
  const { origin } = new URL(server.url);
  const elsewhere: string[] = [];
  const faults: string[] = [];
  await context.route(/^(?!blob:|data:)/, async (route) => {
    const url = route.request().url();
    if (new URL(url).origin === origin) return route.continue();
    elsewhere.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  await page.goto(server.url);
  await page.waitForSelector('.graphiql-tab');
  return { page, elsewhere, faults };
}

/** The lines of the answer that are seen, with the editor's line breaks and wide blanks taken out. */
async function answerSeen(page: Page): Promise<string> {
  return (await page.locator('.graphiql-response').innerText()).replace(/\s+/g, ' ');
}

const SLOW = { timeout: 60_000 };

test('the page loads with no network but its own server, and runs the query of every tab', async () => {
  const { page, elsewhere, faults } = await openGraphiql();
  expect(await page.locator('.graphiql-tab').allInnerTexts()).toEqual([
    'LatestStories',
    'Evidence',
    'MostQuoted',
    'Search',
    'NobodyNamed',
    'Diagnostics',
  ]);
  await page.click('.graphiql-execute-button');
  await expect
    .poll(() => answerSeen(page), SLOW)
    .toContain('CLINTON FAILS TO WIN RUSSIA PLEDGE ON IRAN SANCTIONS');
  await expect.poll(() => answerSeen(page), SLOW).toContain('"name": "A senior U.S. official"');
  for (const [tab, seen] of [
    ['Evidence', 'explanation'],
    ['MostQuoted', 'alternateNames'],
    ['Search', 'score'],
    ['NobodyNamed', 'totalCount'],
    ['Diagnostics', 'encoding'],
  ] as const) {
    await page.locator('.graphiql-tab-button', { hasText: tab }).click();
    await page.locator('.graphiql-tab-active', { hasText: tab }).waitFor();
    // The page takes a moment to see which operation the tab holds, and runs none until then.
    const run = async () => {
      await page.click('.graphiql-execute-button');
      await page.waitForTimeout(200);
      return answerSeen(page);
    };
    await expect.poll(run, { ...SLOW, interval: 300 }).toContain(`"${seen}"`);
    expect(await answerSeen(page)).not.toContain('"errors"');
  }
  await page.reload();
  await page.waitForSelector('.graphiql-tab');
  expect(await page.locator('.graphiql-tab').count()).toBe(6);
  expect([elsewhere, faults]).toEqual([[], []]);
});

test('a subscription that the page runs shows changes of stories as they happen', async () => {
  const { page, faults } = await openGraphiql();
  const subscription = 'subscription Changes { articleChanged { kind article { title } } }';
  await page.goto(`${server.url}?query=${encodeURIComponent(subscription)}`);
  await page.waitForSelector('.graphiql-tab');
  const [story] = STORIES;
  if (story === undefined) throw new Error('no story');
  // The page takes a moment to listen: the story comes and goes until it is seen.
  const seen = async () => {
    if ((await page.locator('.graphiql-execute-button[aria-label*="Stop"]').count()) === 0)
      await page.click('.graphiql-execute-button');
    await page.waitForTimeout(300);
    await repository.remove([story.source.id]);
    await repository.save(story);
    return answerSeen(page);
  };
  await expect.poll(seen, { ...SLOW, interval: 500 }).toContain('articleChanged');
  expect(await answerSeen(page)).not.toContain('"errors"');
  expect(faults).toEqual([]);
});

test('the page knows the schema: its descriptions are read in it, and a wrong field is marked', async () => {
  const { page, elsewhere } = await openGraphiql();
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).click();
  await page.getByText('Entry points. Nothing here changes anything.').waitFor();
  await page.goto(`${server.url}?query=${encodeURIComponent('{ articles { nonsense } }')}`);
  await page.locator('.squiggly-error').first().waitFor();
  expect(elsewhere).toEqual([]);
});
