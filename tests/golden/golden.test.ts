import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { readingOf } from '../../src/sources/read.ts';
import { outline } from '../../src/story/outline.ts';
import { parseSource } from '../../src/story/parse-source.ts';

const folders = ['seeds', 'tests/golden/stories'];
const files = folders.flatMap((folder) => readdirSync(folder).filter((file) => file !== 'README.md').map((file) => join(folder, file)));

test('there are stories of many layouts', () => {
  expect(files.length).toBeGreaterThanOrEqual(10);
});

test.each(files)('%s', async (file) => {
  const { source, diagnostics } = readingOf({ folder: 'golden', path: basename(file) }, readFileSync(file));
  const parsed = parseSource(source);
  const all = { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] };
  await expect(outline(source, all)).toMatchFileSnapshot(`outlines/${basename(file)}.outline`);
});
