import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom below src/, besides itself. The interface of the store counts as `repository`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'package-folder': [],
  domain: [],
  story: ['domain'],
  sources: ['domain'],
  repository: ['domain'],
  store: ['domain', 'repository'],
  evaluate: ['domain'],
  ingest: ['package-folder', 'domain', 'story', 'sources', 'repository'],
  graphql: ['package-folder', 'domain', 'repository'],
  export: ['domain', 'repository'],
  config: [],
};

const REPOSITORY_FILES = new Set([
  'store/repository.ts',
  'store/snapshot.ts',
  'store/store-error.ts',
  'store/query.ts',
  'store/page.ts',
]);

/** The part of the house a file below src/ belongs to; null for those that may import anything. */
function partOf(file: string): string | null {
  if (REPOSITORY_FILES.has(file)) return 'repository';
  const part = file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
  return part in ALLOWED ? part : null;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts'));

test('imports point down only', () => {
  expect(files.length).toBeGreaterThan(5);
  const wrong: string[] = [];
  for (const file of files) {
    const from = partOf(file);
    if (from === null) continue;
    const text = readFileSync(join('src', file), 'utf8');
    for (const [, path] of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      const target = posix.join(posix.dirname(file), path ?? '');
      const to = partOf(target);
      if (to !== from && (to === null || !ALLOWED[from]?.includes(to)))
        wrong.push(`${file} imports ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

/**
 * The folders of the parser from the ground up: each builds on those before it, and on what stands in its own line.
 * `complements` and `nearest` go on in each other: whether a verb reports depends on what stands behind it, and that can
 * hold an attribution of its own. Types may point up, as they are erased.
 */
const STAGES: readonly (readonly string[])[] = [
  ['words'],
  ['formats', 'frame', 'quotes', 'people'],
  ['attribution/phrases'],
  ['attribution/settings'],
  ['attribution/cues'],
  ['attribution/subjects'],
  ['attribution/complements', 'attribution/nearest'],
  ['attribution/clause-ends'],
  ['attribution/reported'],
  ['attribution/bodies'],
  ['attribution/mentions'],
  ['attribution/pronouns'],
  ['attribution/resolve'],
  ['attribution/drafts'],
  ['attribution/rules'],
  ['attribution/turns'],
  ['attribution/blocks'],
  ['attribution'],
  ['confidence'],
];

/** The place in `STAGES` of the folder that a file below src/ is in; -1 for a file that is in none of them. */
function stageOf(file: string): number {
  const folder = posix.dirname(file).replace(/^story\/?/, '');
  return file.startsWith('story/') ? STAGES.findIndex((folders) => folders.includes(folder)) : -1;
}

test('stages of the parser build on those before them', () => {
  const folders = new Set(
    files.filter((file) => file.startsWith('story/')).map((file) => posix.dirname(file)),
  );
  folders.delete('story');
  expect([...folders].toSorted()).toEqual(
    STAGES.flat()
      .map((folder) => `story/${folder}`)
      .toSorted(),
  );
  const wrong: string[] = [];
  for (const file of files.filter((each) => stageOf(each) !== -1)) {
    const text = readFileSync(join('src', file), 'utf8');
    for (const [, path] of text.matchAll(/^import (?!type)[^;]*?from '(\.[^']+)'/gm)) {
      const target = posix.join(posix.dirname(file), path ?? '');
      if (stageOf(target) > stageOf(file)) wrong.push(`${file} imports ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('only the configuration reads the environment', () => {
  const readers = files.filter((file) => readFileSync(join('src', file), 'utf8').includes('process.env'));
  expect(readers).toEqual(readers.filter((file) => file === 'config.ts'));
});

/** A list of words as the source has it: its words in order and where it stands. */
interface Listed {
  readonly words: string;
  readonly place: string;
}

/** The lists of two or more words that a file spells out, as `new WordList('who whose')` and `wordSet('who whose')` do. */
function listedIn(file: string): readonly Listed[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/\b(?:new WordList|wordSet)\(\s*(?:'([^']*)'|"([^"]*)"|`([^`$]*)`),?\s*\)/g)]
    .map(({ 1: single, 2: double, 3: long, index }) => ({
      words: [...new Set((single ?? double ?? long ?? '').trim().split(/\s+/))].toSorted().join(' '),
      place: `${file}:${text.slice(0, index).split('\n').length}`,
    }))
    .filter(({ words }) => words.includes(' '));
}

test('words of the parser are listed once', () => {
  const lists = files.filter((file) => file.startsWith('story/')).flatMap(listedIn);
  expect(lists.length).toBeGreaterThan(500);
  const copies = [...Map.groupBy(lists, ({ words }) => words)].filter(([, same]) => same.length > 1);
  expect(copies.map(([words, same]) => `${words}: ${same.map(({ place }) => place).join(', ')}`)).toEqual([]);
});

/** Names of two things: `OBJECT_PRONOUN` is a class of words, and the list of those and of more that act like them. */
const NAMES_OF_TWO: ReadonlySet<string> = new Set(['OBJECT_PRONOUN']);

test('what the parser exports is known by its name', () => {
  const exported = files
    .filter((file) => file.startsWith('story/'))
    .flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(/^export (?:function|const|class) (\w+)/gm)].map(
        ([, name = '']) => ({ name, file }),
      ),
    );
  expect(exported.length).toBeGreaterThan(500);
  const twice = [...Map.groupBy(exported, ({ name }) => name)]
    .filter(([name, same]) => same.length > 1 && !NAMES_OF_TWO.has(name))
    .map(([name, same]) => `${name}: ${same.map(({ file }) => file).join(', ')}`);
  expect(twice).toEqual([]);
});
