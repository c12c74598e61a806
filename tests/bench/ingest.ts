import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest } from '../../src/ingest/ingest.ts';
import { usefulWorkers } from '../../src/ingest/parser-pool.ts';
import { parseStory } from '../../src/story/parse-source.ts';
import { openRepository } from '../../src/store/open.ts';
import { figure, print } from './measure.ts';
import { longerStories, ownStories } from './stories.ts';

/** Files written for a run: of usual length, and short ones. */
const FILES = 2_000;
const SHORT_FILES = 10_000;
/** Single files changed, each read by itself as a watcher would have it. */
const CHANGES = 20;

/** Folders into SQLite, parsed by one thread and by those that pay here, beside parsing alone; again with nothing changed; one file changed. */
export async function benchIngest(): Promise<void> {
  await benchFolder('files', longerStories(FILES).texts);
  const seeds = ownStories().texts;
  await benchFolder(
    'short files',
    Array.from({ length: SHORT_FILES }, (_, index) => {
      const blocks = (seeds[index % seeds.length] ?? '').replaceAll('\r\n', '\n').split(/\n[ \t]*\n/);
      return [...blocks.slice(0, 4), `Copy ${index}.`].join('\n\n');
    }),
  );
}

async function benchFolder(name: string, texts: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-bench-'));
  const folders = [{ name: 'bench', location: folder }];
  const write = (text: string, index: number) => writeFile(join(folder, `${index}.txt`), text, 'latin1');
  const number = texts.length;
  try {
    await Promise.all(texts.map(write));
    const parse = timed(() => texts.map((text) => parseStory(text, 'x.txt')));
    print(`ingest: ${number} ${name} into SQLite, parsing alone ${figure((number / parse) * 1000)} files/s`);
    const rate = (milliseconds: number) =>
      `${figure((number / milliseconds) * 1000)} files/s, ${figure(milliseconds / parse)} times parsing alone`;
    for (const workers of new Set([0, usefulWorkers()])) {
      const repository = await openRepository(join(folder, `.index-${workers}`, 'index.sqlite'));
      const first = await ingest(repository, folders, { workers });
      print(`  ${`other threads that parse: ${workers}`.padEnd(30)}${rate(first.milliseconds)}`);
      const again = await ingest(repository, folders, { workers });
      print(`  again, nothing changed        ${figure((number / again.milliseconds) * 1000)} files/s`);
      let changed = 0;
      for (const [index, text] of texts.slice(0, CHANGES).entries()) {
        await write(`${text}\n\nChanged for ${workers}.`, index);
        const only = new Map([['bench', new Set([`${index}.txt`])]]);
        changed += (await ingest(repository, folders, { workers, only })).milliseconds;
      }
      print(`  one file changed              ${figure(changed / CHANGES)} ms`);
      await repository.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
