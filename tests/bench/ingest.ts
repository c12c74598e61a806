import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest } from '../../src/ingest/ingest.ts';
import { parseStory } from '../../src/story/parse-source.ts';
import { openRepository } from '../../src/store/open.ts';
import { figure, print } from './measure.ts';
import { ownStories } from './stories.ts';

/** Files written for the run: copies of our stories, each with a line of its own so that no two are the same. */
const FILES = 1_000;

/** A folder into SQLite, beside parsing alone; and the same folder again with nothing changed. */
export async function benchIngest(): Promise<void> {
  const { texts } = ownStories();
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-bench-'));
  try {
    const copies = Array.from(
      { length: FILES },
      (_, index) => `${texts[index % texts.length] ?? ''}\n\nCopy ${index}.\n`,
    );
    await Promise.all(copies.map((text, index) => writeFile(join(folder, `${index}.txt`), text, 'latin1')));
    const repository = await openRepository(join(folder, '.index', 'index.sqlite'));
    const folders = [{ name: 'bench', location: folder }];
    const parse = timed(() => copies.map((text) => parseStory(text, 'x.txt')));
    const first = await ingest(repository, folders);
    const again = await ingest(repository, folders);
    await repository.close();
    print(`ingest: ${first.stories} stories into SQLite`);
    print(
      `  first                         ${figure((FILES / first.milliseconds) * 1000)} files/s, ${figure(first.milliseconds / parse)} times parsing alone`,
    );
    print(`  again, nothing changed        ${figure((FILES / again.milliseconds) * 1000)} files/s`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
