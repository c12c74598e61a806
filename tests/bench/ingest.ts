import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest } from '../../src/ingest/ingest.ts';
import { usefulWorkers } from '../../src/ingest/parser-pool.ts';
import { parseStory } from '../../src/story/parse-source.ts';
import { openRepository } from '../../src/store/open.ts';
import { figure, print } from './measure.ts';
import { longerStories } from './stories.ts';

/** Files written for the run. */
const FILES = 2_000;

/** A folder into SQLite, parsed by one thread and by those that pay here, beside parsing alone; and again with nothing changed. */
export async function benchIngest(): Promise<void> {
  const { texts } = longerStories(FILES);
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-bench-'));
  const folders = [{ name: 'bench', location: folder }];
  try {
    await Promise.all(texts.map((text, index) => writeFile(join(folder, `${index}.txt`), text, 'latin1')));
    const parse = timed(() => texts.map((text) => parseStory(text, 'x.txt')));
    print(`ingest: ${FILES} files into SQLite, parsing alone ${figure((FILES / parse) * 1000)} files/s`);
    const rate = (milliseconds: number) =>
      `${figure((FILES / milliseconds) * 1000)} files/s, ${figure(milliseconds / parse)} times parsing alone`;
    for (const workers of new Set([0, usefulWorkers()])) {
      const repository = await openRepository(join(folder, `.index-${workers}`, 'index.sqlite'));
      const first = await ingest(repository, folders, { workers });
      print(`  ${`other threads that parse: ${workers}`.padEnd(30)}${rate(first.milliseconds)}`);
      const again = await ingest(repository, folders, { workers });
      print(`  again, nothing changed        ${figure((FILES / again.milliseconds) * 1000)} files/s`);
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
