import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where texts that are measured on and never copied lie, on machines that have them. */
const DATA = '../shared/data';

/** Characters a wire story has on average, in the collections that are measured on. */
const USUAL_LENGTH = 3_000;

/** Texts to measure on, with their size in characters. */
export interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
  readonly characters: number;
}

/** The seeds and the golden stories as they are: short ones, most of them awkward. */
export function ownStories(): Corpus {
  const texts = ['seeds', 'tests/golden/stories'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(join(folder, file), 'latin1')),
  );
  return corpus('our own stories', texts);
}

/** Stories of usual length, each one of our own with paragraphs of the others before its last; no two the same. */
export function longerStories(count: number): Corpus {
  const stories = ownStories()
    .texts.map((text) => text.replaceAll('\r\n', '\n').split(/\n[ \t]*\n/))
    .filter((blocks) => blocks.length > 2);
  const texts = Array.from({ length: count }, (_, index) => {
    const blocks = [...(stories[index % stories.length] ?? [])];
    const last = blocks.pop() ?? '';
    let length = last.length + blocks.join('\n\n').length;
    for (let next = index * 7 + 1; length < USUAL_LENGTH; next += 1) {
      const other = stories[next % stories.length] ?? [];
      const block = other[2 + (next % Math.max(1, other.length - 3))] ?? '';
      blocks.push(block);
      length += block.length + 2;
    }
    return [...blocks, last, `Copy ${index}.`].join('\n\n');
  });
  return corpus('our own stories, made longer', texts);
}

/** Real stories, where this machine has them; null elsewhere. */
export function realStories(): Corpus | null {
  if (!existsSync(DATA)) return null;
  const texts = readdirSync(DATA)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(DATA, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
  return corpus('real stories', texts);
}

function corpus(name: string, texts: readonly string[]): Corpus {
  return { name, texts, characters: texts.reduce((sum, text) => sum + text.length, 0) };
}
