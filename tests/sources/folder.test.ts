import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { findFolders } from '../../src/sources/folders.ts';
import { MAXIMUM_BYTES, readSource, readStream } from '../../src/sources/read.ts';
import { listFolder } from '../../src/sources/walk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const paths = (files: readonly { readonly path: string }[]): string[] => files.map(({ path }) => path);

test('a folder gives its text files in order, whatever they are called, and leaves out what is hidden', async () => {
  const folder = await temporaryFolder({
    'b.txt': 'b',
    'B.TXT': 'B',
    'a/2.story': '2',
    'a/10.story': '10',
    'no-extension': 'n',
    'notes.md': 'm',
    'wire.asc': 'w',
    'photo.JPG': 'not read',
    'index.sql': 'a program',
    'api.graphql': 'a program',
    'run.sh': 'a program',
    'wiregraph.sqlite-wal': 'an index',
    '.DS_Store': 'hidden',
    '.git/config': 'hidden',
    'a/.hidden/story.txt': 'hidden',
    'Zürich.txt': 'Z',
  });
  const { files, skipped, unreadable } = await listFolder('stories', folder);
  expect(paths(files)).toEqual([
    'B.TXT',
    'Zürich.txt',
    'a/10.story',
    'a/2.story',
    'b.txt',
    'no-extension',
    'notes.md',
    'wire.asc',
  ]);
  expect(skipped).toEqual(['api.graphql', 'index.sql', 'photo.JPG', 'run.sh', 'wiregraph.sqlite-wal']);
  expect(unreadable).toEqual([]);
  expect(files[0]).toEqual({ folder: 'stories', path: 'B.TXT', location: join(folder, 'B.TXT') });
});

test('links are followed, a circle of them ends, and no story comes twice', async () => {
  const folder = await temporaryFolder({ 'real/story.txt': 's' });
  const elsewhere = await temporaryFolder({ 'more/other.txt': 'o', 'single.txt': '1' });
  await symlink('..', join(folder, 'real/up'));
  await symlink('real', join(folder, 'a-second-way'));
  await symlink('real/story.txt', join(folder, 'a-link.txt'));
  await symlink(join(elsewhere, 'more'), join(folder, 'linked'));
  await symlink(join(elsewhere, 'single.txt'), join(folder, 'single-link'));
  await symlink(join(folder), join(elsewhere, 'more/back'));
  await symlink('circle', join(folder, 'circle'));
  await symlink('gone.txt', join(folder, 'broken.txt'));
  const { files, unreadable } = await listFolder('f', folder);
  expect(paths(files)).toEqual(['linked/other.txt', 'real/story.txt', 'single-link']);
  expect(unreadable).toMatchObject([
    { path: 'broken.txt', reason: 'it is a link, and it leads nowhere' },
    { path: 'circle', reason: 'it is a link, and its links lead in a circle' },
  ]);
});

test('what npm installs is left out, with all below it', async () => {
  const folder = await temporaryFolder({
    'story.txt': 's',
    'a/node_modules/b/readme.txt': 'r',
    'modules/m.txt': 'm',
  });
  expect(paths((await listFolder('f', folder)).files)).toEqual(['modules/m.txt', 'story.txt']);
});

test('a pipe in a folder is left out, for reading it would wait for ever', async () => {
  const folder = await temporaryFolder({ 'story.txt': 's' });
  expect(spawnSync('mkfifo', [join(folder, 'pipe.txt')]).status).toBe(0);
  expect(paths((await listFolder('f', folder)).files)).toEqual(['story.txt']);
});

test('the name of a folder is its base name, or the one given', async () => {
  const folder = await temporaryFolder({ 'stories/a.txt': '', 'x=y/a.txt': '' });
  const stories = join(folder, 'stories');
  expect(await findFolders([`${stories}/`, stories, `old=${stories}`, join(folder, 'x=y')])).toEqual([
    { name: 'stories', location: stories, isBaseName: true },
    { name: 'old', location: stories },
    { name: 'x=y', location: join(folder, 'x=y'), isBaseName: true },
  ]);
  expect(await findFolders(['tests'])).toEqual([
    { name: 'tests', location: resolve('tests'), isBaseName: true },
  ]);
});

test('a folder that cannot be used is told in one sentence', async () => {
  const folder = await temporaryFolder({ 'a/stories/a.txt': '', 'b/stories/a.txt': '', 'file.txt': '' });
  const message = async (...specifications: string[]): Promise<string> =>
    findFolders(specifications).then(
      () => 'no error',
      (error: unknown) => String(error),
    );
  expect(await message(join(folder, 'none'))).toBe(
    `SourceError: The folder ${folder}/none does not exist; check the spelling, or give the path from ${process.cwd()}.`,
  );
  expect(await message(`name=${folder}/none`)).toContain(`The folder ${folder}/none does not exist`);
  expect(await message(`=${folder}`)).toBe(
    `SourceError: Expected NAME=FOLDER, but =${folder} has no name before the =; write one there, for example news=${folder}, or the folder alone.`,
  );
  expect(await message('news=')).toBe(
    'SourceError: Expected NAME=FOLDER, but news= has no folder behind the =; write one there, or set the variable it comes from.',
  );
  expect(await message(join(folder, 'file.txt'))).toBe(
    `SourceError: Expected a folder, but ${folder}/file.txt is a file; give the folder it lies in.`,
  );
  expect(await message(join(folder, 'a/stories'), join(folder, 'b/stories'))).toBe(
    `SourceError: Two folders have the name "stories": ${folder}/a/stories and ${folder}/b/stories. ` +
      `Give one of them another name with NAME=FOLDER, for example stories-2=${folder}/b/stories.`,
  );
  expect(await message('/')).toContain('give it one with NAME=FOLDER');
});

test('a file is read with its digest, size and text', async () => {
  const folder = await temporaryFolder({ 'a/story.txt': '\ufeff“Yes,” he said.\r\n' });
  const [file] = (await listFolder('f', folder)).files;
  if (file === undefined) throw new Error('expected one file');
  const bytes = Buffer.from('\ufeff“Yes,” he said.\r\n');
  expect(await readSource(file)).toEqual({
    source: {
      folder: 'f',
      path: 'a/story.txt',
      encoding: 'utf-8',
      sizeInBytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      text: '“Yes,” he said.\r\n',
    },
    refused: false,
    diagnostics: [],
  });
  await rm(file.location);
  expect(await readSource(file)).toBeNull();
});

test('a file of 20 MB is refused with its limit named, and one of exactly the limit is read', async () => {
  const folder = await temporaryFolder({ 'large.txt': '', 'limit.txt': '' });
  await truncate(join(folder, 'large.txt'), 20_000_000);
  await writeFile(join(folder, 'limit.txt'), Buffer.alloc(MAXIMUM_BYTES, 'word '));
  const [large, limit] = (await listFolder('f', folder)).files;
  if (large === undefined || limit === undefined) throw new Error('expected two files');
  const refused = await readSource(large);
  expect(refused).toMatchObject({
    refused: true,
    source: {
      sizeInBytes: 20_000_000,
      text: '',
      encoding: 'none',
      sha256: createHash('sha256').update(Buffer.alloc(20_000_000)).digest('hex'),
    },
    diagnostics: [
      {
        code: 'FILE_TOO_LARGE',
        severity: 'ERROR',
        message: 'The file has 20 MB; files of up to 10 MB are read.',
      },
    ],
  });
  expect(await readSource(limit)).toMatchObject({ refused: false });
});

test('a stream is read to its end, and no further than the limit', async () => {
  const identity = { folder: 'standard-input', path: '-' };
  const read = await readStream(Readable.from([Buffer.from('“é'), Buffer.from('” he said.')]), identity);
  expect(read.source).toMatchObject({ ...identity, text: '“é” he said.', encoding: 'utf-8' });
  let chunks = 0;
  const endless = (function* () {
    for (;;) {
      chunks += 1;
      yield Buffer.alloc(1_000_000, 'a');
    }
  })();
  expect(await readStream(Readable.from(endless), identity)).toMatchObject({
    refused: true,
    diagnostics: [
      { code: 'FILE_TOO_LARGE', message: 'The file has more than 10 MB; files of up to 10 MB are read.' },
    ],
  });
  expect(chunks).toBeLessThan(40);
});

test('what the system forbids to read is told and does not stop the rest', async () => {
  const folder = await temporaryFolder({ 'closed.txt': 'c', 'open.txt': 'o', 'locked/a.txt': 'a' });
  await chmod(folder, 0o755);
  await chmod(join(folder, 'closed.txt'), 0);
  await chmod(join(folder, 'locked'), 0);
  await mkdir(join(folder, 'empty'));
  // The superuser may read everything: a child gives its rights up, once it has loaded what only they may reach.
  const script = `
    import { listFolder } from ${JSON.stringify(resolve('src/sources/walk.ts'))};
    import { readCorrections } from ${JSON.stringify(resolve('src/sources/corrections.ts'))};
    import { readSource } from ${JSON.stringify(resolve('src/sources/read.ts'))};
    if (process.getuid?.() === 0) {
      process.setgroups([]);
      process.setgid(65534);
      process.setuid(65534);
    }
    const { files, unreadable } = await listFolder('f', ${JSON.stringify(folder)});
    const readings = await Promise.all(files.map(readSource));
    const root = await listFolder('f', ${JSON.stringify(join(folder, 'locked'))}).catch(String);
    const corrections = await readCorrections({ name: 'locked', location: ${JSON.stringify(join(folder, 'locked'))} }).catch(String);
    console.log(JSON.stringify({ unreadable, readings, root, corrections }));`;
  const child = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  await chmod(join(folder, 'locked'), 0o755);
  expect(child.stderr).toBe('');
  expect(JSON.parse(child.stdout)).toMatchObject({
    unreadable: [{ path: 'locked', isFolder: true, reason: 'permission is denied' }],
    readings: [
      {
        refused: true,
        source: { path: 'closed.txt', sha256: '', text: '' },
        diagnostics: [{ code: 'FILE_UNREADABLE', message: 'The file cannot be read: permission is denied.' }],
      },
      { refused: false, source: { path: 'open.txt', text: 'o' } },
    ],
    root: `SourceError: The folder ${folder}/locked cannot be read: permission is denied; give this user the right to read it.`,
    corrections: `SourceError: The folder ${folder}/locked cannot be read: permission is denied; give this user the right to read it.`,
  });
});
