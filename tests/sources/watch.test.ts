import { execFile, spawnSync } from 'node:child_process';
import { appendFile, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { SETTLED_AFTER, watched } from './watched.ts';

describe('links', () => {
  test('a folder that is linked is watched where it lies, under the path of the link', async () => {
    const { at, told } = await watched({ 'far/x/a.txt': 'a' }, { 'news/l': 'far' });
    await writeFile(at('far/x/a.txt'), 'changed');
    await told('l/x/a.txt');
    await writeFile(at('far/x/b.txt'), 'b');
    await told('l/x/b.txt');
    await unlink(at('far/x/a.txt'));
    await told('l/x/a.txt');
  });

  test('a file that is linked', async () => {
    const { at, told } = await watched({ 'far/a.txt': 'a' }, { 'news/l.txt': 'far/a.txt' });
    await appendFile(at('far/a.txt'), 'more');
    await told('l.txt');
  });

  test('links that are made, and removed, while it is watched', async () => {
    const { at, told } = await watched({ 'far/a.txt': 'a', 'far.txt': 'a' });
    await symlink(at('far'), at('news/l'));
    await symlink(at('far.txt'), at('news/l.txt'));
    await told('l/a.txt', 'l.txt');
    await writeFile(at('far/a.txt'), 'changed');
    await told('l/a.txt');
    await unlink(at('news/l'));
    await told('l/a.txt');
  });

  test('links that lead in a circle or nowhere keep nothing from being told', async () => {
    const { at, told } = await watched(
      { 'news/x/a.txt': 'a' },
      { 'news/x/up': 'news', 'news/self': 'news/self', 'news/nowhere.txt': 'missing' },
    );
    await writeFile(at('news/x/a.txt'), 'changed');
    await told('x/a.txt');
    await writeFile(at('news/b.txt'), 'b');
    await told('b.txt');
  });

  test('folders that lead into each other by links are watched once around', async () => {
    const { at, told, everTold } = await watched(
      { 'one/a.txt': 'a', 'two/b.txt': 'b' },
      { 'news/one': 'one', 'one/two': 'two', 'two/one': 'one' },
    );
    await writeFile(at('two/b.txt'), 'changed');
    await told('one/two/b.txt');
    expect([...everTold]).toEqual(['one/two/b.txt']);
  });

  test('a watched folder that is a link itself', async () => {
    const { at, told } = await watched({ 'far/a.txt': 'a' }, { link: 'far' }, { start: 'link' });
    await writeFile(at('far/a.txt'), 'changed');
    await told('a.txt');
  });
});

describe('writing', () => {
  test('hidden names are left out, and what they are renamed to is told', async () => {
    const { at, told, everTold } = await watched({ 'news/.git/a.txt': 'a' });
    await writeFile(at('news/.git/b.txt'), 'b');
    await writeFile(at('news/.c.txt'), 'c');
    await rename(at('news/.c.txt'), at('news/d.txt'));
    await writeFile(at('news/e.txt'), 'e');
    await told('d.txt', 'e.txt');
    expect([...everTold].filter((path) => /(^|\/)\./.test(path))).toEqual([]);
  });

  test('a file that is deleted while it is written leaves the others told', async () => {
    const { at, told } = await watched({ 'news/a.txt': 'a' });
    await appendFile(at('news/a.txt'), 'more');
    await writeFile(at('news/b.txt'), 'b');
    await rm(at('news/a.txt'));
    await told('a.txt', 'b.txt');
  });

  test('closing amid changes ends, and nothing is told after it', async () => {
    const { at, events, watch } = await watched({});
    const names = Array.from({ length: 200 }, (_, index) => at(`news/${index}.txt`));
    const writing = Promise.all(names.map((name) => writeFile(name, name)));
    await watch.close();
    const before = events.length;
    await writing;
    await writeFile(at('news/late.txt'), 'late');
    await new Promise((resolve) => setTimeout(resolve, 3 * SETTLED_AFTER));
    expect(events.length).toBe(before);
  });
});

/** Runs a command where the system allows 20 watches: a namespace of its own, so that no other program feels it. */
const WITH_FEW_WATCHES = [
  '-U',
  '-r',
  'sh',
  '-c',
  'echo 20 >/proc/sys/user/max_inotify_watches && exec "$0" "$@"',
] as const;
const canLimit = spawnSync('unshare', [...WITH_FEW_WATCHES, 'true']).status === 0;

describe.skipIf(!canLimit)(
  'where the system allows few watches (skipped where it makes no namespaces)',
  () => {
    test('that is told once, with what to do', async () => {
      const files = Array.from({ length: 60 }, (_, index): [string, string] => [`news/${index}.txt`, 'a']);
      const parent = await temporaryFolder(Object.fromEntries(files));
      const program = `
      const { watchFolder } = await import(process.argv[1]);
      const faults = [];
      const watch = watchFolder({ name: 'news', location: process.argv[2] }, { polling: false }, (event) => {
        if (event.kind === 'FAULT') faults.push(event.reason);
      });
      await watch.ready;
      await watch.close();
      console.log(JSON.stringify(faults));`;
      const { stdout } = await promisify(execFile)('unshare', [
        ...WITH_FEW_WATCHES,
        process.execPath,
        '--input-type=module',
        '--eval',
        program,
        new URL('../../src/sources/watch.ts', import.meta.url).href,
        join(parent, 'news'),
      ]);
      expect(JSON.parse(stdout)).toEqual([
        expect.stringMatching(/fs\.inotify\.max_user_watches=.*--watch polling/),
      ]);
    });
  },
);
