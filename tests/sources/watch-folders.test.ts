import fs, { mkdirSync, writeFileSync } from 'node:fs';
import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { SETTLED_AFTER, watched } from './watched.ts';

/** Makes something in a folder after the watcher has listed it and before it is watched, as it may come on a busy machine. */
function justBeforeWatchOf(folder: string, make: () => void): void {
  const own = fs.watch;
  let isMade = false;
  const spy = vi.spyOn(fs, 'watch').mockImplementation((path, ...rest) => {
    if (path === folder && !isMade) {
      isMade = true;
      make();
    }
    return own(path, ...rest);
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    spy.mockRestore();
    syncBuiltinESMExports();
  });
}

describe('folders', () => {
  test('one that is moved in with folders in it is watched to its depth', async () => {
    const { at, told } = await watched({ 'far/x/y/a.txt': 'a' });
    await rename(at('far/x'), at('news/x'));
    await told('x/y/a.txt');
    await writeFile(at('news/x/y/b.txt'), 'b');
    await told('x/y/b.txt');
  });

  test('one that is renamed is watched to its depth under its new name', async () => {
    const { at, told } = await watched({ 'news/x/y/a.txt': 'a' });
    await rename(at('news/x'), at('news/z'));
    await told('x/y/a.txt', 'z/y/a.txt');
    await writeFile(at('news/z/y/a.txt'), 'changed');
    await told('z/y/a.txt');
  });

  test('one that is moved out takes its files with it, and is not watched there', async () => {
    const { at, told, events } = await watched({ 'news/x/y/a.txt': 'a' });
    await rename(at('news/x'), at('x'));
    await told('x/y/a.txt');
    await writeFile(at('x/y/a.txt'), 'changed');
    await writeFile(at('news/b.txt'), 'b');
    await told('b.txt');
    expect(events).toEqual([]);
  });

  test('many that are made at once, each with a file', async () => {
    const { at, told } = await watched({});
    const paths = Array.from({ length: 40 }, (_, index) => `d${index}/e/f/a.txt`);
    for (const path of paths) {
      await mkdir(at(`news/${path.slice(0, -6)}`), { recursive: true });
      await writeFile(at(`news/${path}`), path);
    }
    await told(...paths);
  });

  test('what comes into one between its listing and its watching', async () => {
    const { at, told, everTold } = await watched({});
    justBeforeWatchOf(at('news/x'), () => {
      writeFileSync(at('news/x/b.txt'), 'b');
      mkdirSync(at('news/x/y'));
      writeFileSync(at('news/x/y/c.txt'), 'c');
    });
    await mkdir(at('news/x'));
    await told('x/b.txt', 'x/y/c.txt');
    await writeFile(at('news/x/y/d.txt'), 'd');
    await appendFile(at('news/x/b.txt'), 'more');
    await told('x/y/d.txt', 'x/b.txt');
    expect([...everTold].sort()).toEqual(['x/b.txt', 'x/y/c.txt', 'x/y/d.txt']);
  });

  test('one that comes at the start between the listing and the watching', async () => {
    const { at, told } = await watched(
      { 'news/a.txt': 'a' },
      {},
      {
        first: (folder) => {
          justBeforeWatchOf(folder, () => {
            mkdirSync(join(folder, 'x'));
          });
        },
      },
    );
    await new Promise((resolve) => setTimeout(resolve, 4 * SETTLED_AFTER));
    await writeFile(at('news/x/b.txt'), 'b');
    await told('x/b.txt');
  });
});
