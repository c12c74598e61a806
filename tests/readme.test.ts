import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createClient } from 'graphql-ws';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { exactText } from '../src/domain/span.ts';
import { readGoldStory } from '../src/evaluate/gold.ts';
import { exportStories } from '../src/export/export.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { createApp } from '../src/server/app.ts';
import { listen } from '../src/server/listen.ts';
import { openRepository } from '../src/store/open.ts';
import { fileOfGuide } from './clients/guide.ts';

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

test('every question of the README has an answer that holds something', async () => {
  const repository = await openRepository(':memory:');
  onTestFinished(() => repository.close());
  await ingest(repository, [{ name: 'seeds', location: 'seeds' }]);
  const app = createApp({ repository });
  const documents = [...readme.matchAll(/```graphql\n([^]*?)```/g)].map(([, query = '']) => query);
  const questions = documents.filter((document) => !document.startsWith('extend schema'));
  expect(questions.length).toBeGreaterThan(1);
  for (const query of questions) {
    const request = new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer = await (await app.fetch(request)).text();
    expect(JSON.parse(answer)).not.toHaveProperty('errors');
    expect(answer).not.toMatch(/"(?:nodes|buckets)":\[\]/);
  }
});

test('the line for `evaluate quotes` marks the words between its marks, and who says them', () => {
  const { text, quotes } = readGoldStory(JSON.parse(block('jsonl')));
  const [quote, ...more] = quotes;
  expect(more).toEqual([]);
  expect(quote && exactText(text, quote.span)).toBe('It sails');
  expect(quote?.speaker && exactText(text, quote.speaker)).toBe('Ann Lee');
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

test('the subscriptions of the README tell of a story, and the client of the README follows', async () => {
  const repository = await openRepository(':memory:');
  const server = await listen(createApp({ repository }), { host: '127.0.0.1', port: 0 });
  onTestFinished(async () => {
    await server.close();
    await repository.close();
  });
  const [, body = ''] = /-d '(.*)'\n```/.exec(readme) ?? [];
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  // The subscription stands once the first bytes are there.
  await reader?.read();

  const [query = ''] = /(?<=const query = `)[^`]+/.exec(readme) ?? [];
  const client = createClient({ url: server.url.replace('http', 'ws'), webSocketImpl: WebSocket });
  onTestFinished(() => void client.dispose());
  const start = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query": "{ sequence }"}',
  });
  const { data } = (await start.json()) as { data: { sequence: string } };
  const answers = client.iterate({ query, variables: { since: data.sequence } });

  await ingest(repository, [{ name: 'seeds', location: 'seeds' }]);
  expect((await answers.next()).value).toMatchObject({
    data: { articleChanged: { kind: 'ADDED', article: { title: expect.any(String) as string } } },
  });
  let text = '';
  while (reader !== undefined && !text.includes('event: next')) text += (await reader.read()).value ?? '';
  expect(text).toContain('"kind":"ADDED"');
  await reader?.cancel();
});

test('the search of the README finds something on the seeds', async () => {
  const repository = await openRepository(':memory:');
  onTestFinished(() => repository.close());
  await ingest(repository, [{ name: 'seeds', location: 'seeds' }]);
  const query = /## Search\n\n```\n([^]*?)```/.exec(readme)?.[1];
  const request = new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const response = await createApp({ repository }).fetch(request);
  expect(JSON.parse(await response.text())).toMatchObject({
    data: {
      search: {
        edges: expect.arrayContaining([
          expect.objectContaining({ score: expect.any(Number) as unknown }),
        ]) as unknown,
      },
    },
  });
});

test.each(['README.md', 'src/README.md', 'src/accuracy.md', 'src/clients.md', 'src/diagnostics.md'])(
  'every file and folder that %s links to is there',
  (guide) => {
    const links = [...readFileSync(guide, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)];
    if (guide === 'README.md') expect(links.length).toBeGreaterThan(3);
    for (const [, link = ''] of links)
      expect(() => readFileSync(join(dirname(guide), link))).not.toThrow(/ENOENT/);
  },
);

test('every heading the README links to is there, and what people look for is linked at its top', () => {
  const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  const links = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, heading]) => heading);
  expect(headings).toEqual(expect.arrayContaining(links));
  const top = readme.slice(0, readme.indexOf('\n## '));
  for (const word of ['people.yaml', 'evaluate', 'export', 'subscriptions'])
    expect(top).toMatch(new RegExp(`\\[[^\\]]*${word}[^\\]]*\\]\\(#`));
});

test('the clients of the guide are those that are tested', () => {
  const examples = 'tests/clients/examples';
  for (const name of readdirSync(examples))
    expect(fileOfGuide(name)).toBe(readFileSync(`${examples}/${name}`, 'utf8'));
});
