import { readdirSync, readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { exportStories } from '../src/export/export.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { createApp } from '../src/server/app.ts';
import { openRepository } from '../src/store/open.ts';
import { fileOfReadme } from './clients/readme.ts';

const readme = readFileSync('README.md', 'utf8');

/** The first fenced block of a language. */
function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)?.[1];
  if (found === undefined) throw new Error(`README.md has no block of ${language}`);
  return found;
}

test('the question of the README gives the answer of the README, on the seeds', async () => {
  const repository = await openRepository(':memory:');
  onTestFinished(() => repository.close());
  await ingest(repository, [{ name: 'seeds', location: 'seeds' }]);
  const request = new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: block('graphql') }),
  });
  const response = await createApp({ repository }).fetch(request);
  expect(JSON.parse(await response.text())).toEqual({ data: JSON.parse(block('json')) as unknown });
});

test('the export of the seeds holds the quotation of the README', async () => {
  const repository = await openRepository(':memory:');
  onTestFinished(() => repository.close());
  await ingest(repository, [{ name: 'seeds', location: 'seeds' }]);
  const snapshot = repository.snapshot();
  let text = '';
  for await (const story of exportStories(snapshot, 'json-ld')) text += story.text;
  await snapshot.close();
  expect(text).toContain(JSON.stringify(JSON.parse(block('jsonld'))));
});

test('every file and folder the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path ?? '');
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(() => readFileSync(link)).not.toThrow(/ENOENT/);
});

test('the clients of the README are those that are tested', () => {
  const examples = 'tests/clients/examples';
  for (const name of readdirSync(examples))
    expect(fileOfReadme(name)).toBe(readFileSync(`${examples}/${name}`, 'utf8'));
});
